import { lexiconPatterns } from './lexicon-patterns.ts';
import { wordsOf } from './pattern.ts';

const known = wordsOf(lexiconPatterns);
const small = new Set(
  'i a to my you your is it the of on at in for no not so we us me do be and never ever again'.split(' '),
);

/** Whether the lexicon spells the word out somewhere. */
export function isKnownWord(word: string): boolean {
  return known.has(word);
}

/** Whether it is one of the short words that hashtags are strung together with. */
export function isSmallWord(word: string): boolean {
  return small.has(word);
}
