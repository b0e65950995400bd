import { foldLetters } from './fold.ts';

/** A rule of the user's: mentions with these words (one word or a phrase, any script) have this label. */
export type WordRule<Label extends string> = { readonly words: string; readonly label: Label };

const spacelessScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;

/** The first rule whose words stand in the text as whole words, whatever their case and accents. */
export function ruleFor<Label extends string>(
  text: string,
  rules: readonly WordRule<Label>[],
): WordRule<Label> | undefined {
  if (rules.length === 0) return undefined;
  const plain = simplify(text.replace(/https?:\/\/\S*/g, ' '));
  return rules.find((rule) => {
    const words = simplify(rule.words);
    return words !== '' && standsIn(plain, words);
  });
}

function standsIn(text: string, words: string): boolean {
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

function simplify(text: string): string {
  return foldLetters(text).replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
