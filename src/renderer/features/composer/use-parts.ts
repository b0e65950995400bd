import { type RefObject, useEffect, useRef, useState } from 'react';
import { splitIntoThread } from '../../../shared/compose-split/split-into-thread.ts';
import { isEmpty, nothingWritten, sameParts } from '../../../shared/drafts/writing.ts';
import type { ComposeTarget, DraftPart, Writing } from '../../../shared/model/index.ts';
import { targetKey } from '../../store/target-key.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';

/** What is written for a target as posts one can add, move and remove, and which of them is being written. */
export type Parts = {
  readonly writing: Writing;
  readonly current: number;
  readonly fields: RefObject<(HTMLTextAreaElement | null)[]>;
  choose(index: number): void;
  change(index: number, part: DraftPart): void;
  /** The part as it is at this moment, whatever was rendered. */
  now(index: number): DraftPart | undefined;
  /** Begins a post below this one. */
  add(index: number): void;
  remove(index: number): void;
  move(from: number, to: number): void;
  /** Makes a thread of a text that is too long. */
  split(index: number, limit: number): void;
  changeAudience(audience: Writing['audience']): void;
};

/** Every change is a draft at once. */
export function useParts(target: ComposeTarget): Parts {
  const key = targetKey(target);
  const store = useStoaStore();
  const writing = useStoa((state): Writing => state.drafts[key] ?? nothingWritten);
  const { parts } = writing;
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, parts.length - 1);
  const fields = useRef<(HTMLTextAreaElement | null)[]>([]);
  const wanted = useRef<number | null>(null);

  // The field of a part that was just added is there only after rendering.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are what the focus moves among
  useEffect(() => {
    if (wanted.current !== null) fields.current[wanted.current]?.focus();
    wanted.current = null;
  }, [parts]);

  function now(): Writing {
    return store.getState().drafts[key] ?? nothingWritten;
  }

  function keep(next: readonly DraftPart[], focus?: number): void {
    if (focus !== undefined) {
      wanted.current = focus;
      setChosen(focus);
    }
    const kept = next.length === 0 ? nothingWritten.parts : next;
    store.getState().keepDraft(target, { ...now(), parts: kept });
  }

  return {
    writing,
    current,
    fields,
    choose: setChosen,
    change: (index, part) => keep(now().parts.with(index, part)),
    now: (index) => now().parts[index],
    add: (index) => keep(now().parts.toSpliced(index + 1, 0, { text: '' }), index + 1),
    remove(index) {
      const part = now().parts[index];
      keep(now().parts.toSpliced(index, 1), Math.max(0, index - 1));
      if (part === undefined || isEmpty({ parts: [part] })) return;
      store.getState().showToast({
        text: 'Post removed from the thread',
        undo: async () => keep(now().parts.toSpliced(index, 0, part), index),
      });
    },
    move(from, to) {
      const part = now().parts[from];
      if (part === undefined || to < 0 || to >= now().parts.length) return;
      keep(now().parts.toSpliced(from, 1).toSpliced(to, 0, part), to);
    },
    split(index, limit) {
      const before = now();
      const part = before.parts[index];
      if (part === undefined) return;
      const cut = splitIntoThread(part.text, limit).map((text, at) => (at === 0 ? { ...part, text } : { text }));
      const after = before.parts.toSpliced(index, 1, ...cut);
      keep(after, index);
      store.getState().showToast({
        text: `Split into ${cut.length} posts`,
        undo: async () => {
          if (sameParts(now().parts, after)) store.getState().keepDraft(target, before);
          else store.getState().showToast({ text: 'You have written on since: the posts stay as they are' });
        },
      });
    },
    changeAudience: (audience) => store.getState().keepDraft(target, { ...now(), audience }),
  };
}
