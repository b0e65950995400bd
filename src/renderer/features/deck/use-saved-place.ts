import { useCallback, useEffect, useRef } from 'react';
import type { ColumnId } from '../../../shared/model/index.ts';
import { useStoaStore } from '../../store/use-stoa.ts';
import type { Anchor } from '../../ui/row-window.ts';
import { placeOf } from './saved-place.ts';

const pause = 300;

/** Saves the reader's place: shortly after the last move, and at once when the page goes away. */
export function useSavedPlace(columnId: ColumnId): (anchor: Anchor) => void {
  const store = useStoaStore();
  const waiting = useRef<{ readonly anchor: Anchor; readonly timer: number } | null>(null);

  const save = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    const { anchor } = waiting.current;
    waiting.current = null;
    const place = placeOf(anchor, store.getState().timelines[columnId]?.rows ?? []);
    if (place !== null) store.getState().savePlace(columnId, place);
  }, [store, columnId]);

  useEffect(() => {
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);

  return useCallback(
    (anchor) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { anchor, timer: window.setTimeout(save, pause) };
    },
    [save],
  );
}
