/** A mention being typed, as [start, end) in UTF-16 units with its "@"; `typed` is what stands behind that. */
export type TypedMention = { readonly start: number; readonly end: number; readonly typed: string };

// What X takes for a mention begins at no letter, number or sign that would make an address of it.
const atCaret = /(?<![\p{L}\p{M}\p{N}_!#$%&*@＠/.-])[@＠]([\p{L}\p{M}\p{N}_]{0,30})$/u;
const continuesWord = /^[\p{L}\p{M}\p{N}_@＠]/u;

/** The mention that ends at the caret; null when none does, as in an e-mail address. */
export function findMention(text: string, caret: number): TypedMention | null {
  const match = atCaret.exec(text.slice(0, caret));
  if (match === null || continuesWord.test(text.slice(caret))) return null;
  return { start: match.index, end: caret, typed: match[1] ?? '' };
}
