import { foldLetters } from './fold.ts';

const spacelessScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;

/** What somebody wrote, made comparable with the words of rules; links say nothing. */
export function comparableText(text: string): string {
  return comparableWords(text.replace(/https?:\/\/\S*/g, ' '));
}

/** The words of a rule made comparable: whatever their case, accents and spaces. */
export function comparableWords(words: string): string {
  return foldLetters(words).replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** Whether the words, one or a phrase in any script, stand in the text as whole ones; both made comparable before. */
export function standsIn(text: string, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
    const after = Array.from(text.slice(at + words.length, at + words.length + 2))[0] ?? '';
    if (isEdge(before, words.slice(0, 2)) && isEdge(after, words.slice(-2))) return true;
  }
  return false;
}

/** Whether a word may begin or end here; scripts that write without spaces have no such places, so that all are. */
function isEdge(beyond: string, side: string): boolean {
  return !wordCharacter.test(beyond) || spacelessScript.test(side) || !wordCharacter.test(side);
}
