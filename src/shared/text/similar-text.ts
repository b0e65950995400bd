import { extractEntities } from './extract-entities.ts';

/**
 * From this likeness on two texts are nearly the same: one with a word or two changed reaches it, two that only share
 * their phrases of courtesy do not.
 */
export const nearlySame = 0.72;

const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const salutation =
  /^\s*(?:hi|hello|hey|hiya|dear|hallo|hola|bonjour|salut|ciao|olá|oi)(?: [\p{L}.'’-]+){0,3}\s*[,!:–—-]/iu;
const marks = /\p{M}/gu;
const digits = /\p{N}+/gu;
const noWords = /[^\p{L}\p{N}]+/gu;

/** A text made ready to be compared many times. */
export type ComparableText = {
  /** As `sameForAll` answers them. */
  readonly words: string;
  runs(length: number): Runs;
};

/** Makes a text ready to be compared; what that costs is paid once. */
export function comparableText(text: string, names: readonly string[] = []): ComparableText {
  const words = sameForAll(text, names);
  const known = new Map<number, Runs>();
  return {
    words,
    runs(length) {
      const made = known.get(length) ?? runsOf(words, length);
      known.set(length, made);
      return made;
    },
  };
}

/**
 * How alike two texts are, from 0 to 1, when what fits them to a person is left out: handles, links, a salutation, the given names, numbers, case, accents,
 * punctuation and emoji. Dice's measure over runs of three characters; two where words have no spaces between. Where nothing is left, nothing is alike.
 */
export function similarWords(ours: ComparableText, theirs: ComparableText): number {
  if (ours.words === '' || theirs.words === '') return 0;
  if (ours.words === theirs.words) return 1;
  const length = unspacedScripts.test(ours.words) && unspacedScripts.test(theirs.words) ? 2 : 3;
  return likeness(ours.runs(length), theirs.runs(length));
}

/** What of a text would be the same to anybody: its words in plain letters, without handles, links, salutation, names and numbers. */
export function sameForAll(text: string, names: readonly string[] = []): string {
  const left = new Set(names.flatMap((name) => plainWords(name)));
  const words = plainWords(withoutAddresses(text).replace(salutation, ' '));
  return words.filter((word) => !left.has(word)).join(' ');
}

function withoutAddresses(text: string): string {
  let kept = '';
  let position = 0;
  for (const { kind, start, end } of extractEntities(text)) {
    if (kind !== 'link' && kind !== 'mention') continue;
    kept += `${text.slice(position, start)} `;
    position = end;
  }
  return kept + text.slice(position);
}

function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(marks, '').toLowerCase().replace(/['’]/g, '').replace(digits, '0');
  return plain.split(noWords).filter((word) => word !== '');
}

/** Each run of characters with how often it comes, and how many there are in all. */
type Runs = { readonly counts: ReadonlyMap<string, number>; readonly total: number };

function runsOf(text: string, length: number): Runs {
  const counts = new Map<string, number>();
  const characters = Array.from(` ${text} `);
  for (let start = 0; start + length <= characters.length; start += 1) {
    const run = characters.slice(start, start + length).join('');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, characters.length - length + 1) };
}

function likeness(left: Runs, right: Runs): number {
  let shared = 0;
  for (const [run, count] of left.counts) shared += Math.min(count, right.counts.get(run) ?? 0);
  return (2 * shared) / (left.total + right.total);
}
