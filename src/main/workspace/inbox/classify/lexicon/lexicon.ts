/** Phrases of one weight: 1 hints, 2 is enough alone, 3 speaks plainly, 4 decides. Phrases are parted by commas or line ends; `pattern.ts` says how they are written. */
export type Phrases = { readonly weight: number; readonly phrases: string };

/** Single phrases of a list. */
export function phrasesIn(list: string): readonly string[] {
  return list
    .split(/[\n,]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
