import { useEffect, useState } from 'react';
import type { HandleState } from '../../../shared/contract/decks.ts';
import { useStoa } from '../../store/use-stoa.ts';

/** By handle in lower case. */
export type HandleStates = ReadonlyMap<string, HandleState>;

/** What this computer knows of handles, empty until the disk has answered, and a way to add what X said since. */
export function useHandleStates(handles: readonly string[]): [HandleStates, (found: readonly HandleState[]) => void] {
  const lookUp = useStoa((state) => state.lookUpHandles);
  const [states, setStates] = useState<HandleStates>(new Map());

  useEffect(() => {
    let current = true;
    void lookUp(handles, false).then((found) => {
      if (current && found !== null) setStates(byHandle(found));
    });
    return () => {
      current = false;
    };
  }, [lookUp, handles]);

  return [states, (found) => setStates((before) => new Map([...before, ...byHandle(found)]))];
}

function byHandle(states: readonly HandleState[]): HandleStates {
  return new Map(states.map((state) => [state.handle.toLowerCase(), state]));
}
