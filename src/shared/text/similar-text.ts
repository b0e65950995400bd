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

/**
 * How alike two texts are, from 0 to 1, when what fits them to a person is left out: handles, links, a salutation, the given names, numbers, case, accents,
 * punctuation and emoji. Dice's measure over runs of three characters; two where words have no spaces between.
 */
export function similarText(left: string, right: string, names: readonly string[] = []): number {
  const [ours, theirs] = [sameForAll(left, names), sameForAll(right, names)];
  if (ours === theirs) return ours !== '' || left.trim() === right.trim() ? 1 : 0;
  if (ours === '' || theirs === '') return 0;
  const length = unspacedScripts.test(ours) && unspacedScripts.test(theirs) ? 2 : 3;
  return likeness(runsOf(ours, length), runsOf(theirs, length));
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

function runsOf(text: string, length: number): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  const characters = Array.from(` ${text} `);
  for (let start = 0; start + length <= characters.length; start += 1) {
    const run = characters.slice(start, start + length).join('');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function likeness(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [run, count] of left) shared += Math.min(count, right.get(run) ?? 0);
  return (2 * shared) / (sum(left) + sum(right));
}

function sum(runs: ReadonlyMap<string, number>): number {
  return runs.values().reduce((total, count) => total + count, 0);
}
