import { comparableShortcut } from './comparable-shortcut.ts';
import type { SavedReply } from './saved-reply.ts';

/** A shortcut being typed, as [start, end) in UTF-16 units with its ";"; `typed` is what stands behind that. */
export type TypedShortcut = { readonly start: number; readonly end: number; readonly typed: string };

const atCaret = /(?<=^|[\s([{"'“‘¿¡])[;；]([\p{L}\p{M}\p{N}_-]*)$/u;
const continuesWord = /^[\p{L}\p{M}\p{N}_-]/u;

/** The shortcut that ends at the caret, such as ";thanks" at the beginning of a word; null when none does, as in "&amp;" or ";)". */
export function findShortcut(text: string, caret: number): TypedShortcut | null {
  const match = atCaret.exec(text.slice(0, caret));
  if (match === null || continuesWord.test(text.slice(caret))) return null;
  return { start: match.index, end: caret, typed: match[1] ?? '' };
}

/** Saved replies whose shortcut begins with what is typed, the exact one first, then by shortcut. */
export function matchingReplies(typed: string, replies: readonly SavedReply[]): readonly SavedReply[] {
  const wanted = comparableShortcut(typed);
  return replies
    .filter((reply) => comparableShortcut(reply.shortcut).startsWith(wanted))
    .toSorted((left, right) => (comparableShortcut(left.shortcut) < comparableShortcut(right.shortcut) ? -1 : 1));
}
