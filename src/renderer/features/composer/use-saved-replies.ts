import { type RefObject, useState } from 'react';
import { fillPlaceholders, type PlaceholderContext } from '../../../shared/saved-replies/fill-placeholders.ts';
import { findShortcut, matchingReplies, type TypedShortcut } from '../../../shared/saved-replies/find-shortcut.ts';
import type { SavedReply } from '../../../shared/saved-replies/saved-reply.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useCaret } from './use-caret.ts';
import { useOptionKeys } from './use-option-keys.ts';

type Text = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly context: PlaceholderContext | null;
  readonly onText: (text: string) => void;
};

/** Putting saved replies into a text: by a shortcut typed in it, whose matches can be chosen with the keys, or at the caret. */
export function useSavedReplies({ field, text, context, onText }: Text) {
  const replies = useStoa((state) => state.savedReplies);
  const [typed, setTyped] = useState<TypedShortcut | null>(null);
  /** Where a shortcut begins whose list was closed by Esc. */
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const caret = useCaret(field, text, onText);
  const found = typed === null || typed.start === dismissed ? [] : matchingReplies(typed.typed, replies);
  const { current, toFirst, onKey } = useOptionKeys(found, choose, () => setDismissed(typed?.start ?? null));

  function put(reply: SavedReply, start: number, end: number): void {
    if (context === null) return;
    const filled = fillPlaceholders(reply.text, context);
    setUnknown(filled.unknown);
    setTyped(null);
    caret.write(start, end, filled.text, start + (filled.caret ?? filled.text.length));
  }

  function choose(reply: SavedReply): void {
    if (typed !== null) put(reply, typed.start, typed.end);
  }

  return {
    /** Matches of the shortcut at the caret; empty when there is none. */
    found,
    current,
    /** Placeholders of the last saved reply that stand for nothing and are still in the text. */
    unknown: unknown.filter((name) => text.includes(`{${name}}`)),
    choose,
    /** Puts a saved reply where the caret is, in place of what is selected. */
    insert(reply: SavedReply): void {
      const { start, end } = caret.read();
      put(reply, start, end);
    },
    /** Looks for a shortcut at the caret; while an input method composes there is none. */
    look(composing: boolean): void {
      const { value, start: from, end } = caret.read();
      const next = composing || from !== end ? null : findShortcut(value, from);
      if (next?.start !== typed?.start || next?.typed !== typed?.typed) toFirst();
      // The key that closed the list may itself have led here: only the newest value counts.
      if (!composing) setDismissed((start) => (start === next?.start ? start : null));
      setTyped(next);
    },
    close(): void {
      setTyped(null);
    },
    onKey,
  };
}
