import { isKnownWord, isSmallWord } from './vocabulary.ts';

/** The words of a hashtag without its "#": by capitals ("CustomerServiceFail"), underscores, or known words ("neveragain"). */
export function hashtagWords(tag: string): readonly string[] {
  const marked = tag.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ');
  return marked.split(' ').flatMap((part) => knownWords(part.toLowerCase()) ?? [part]);
}

/** A run of letters as known words, the longest first; undefined where that leaves letters over. */
function knownWords(run: string): readonly string[] | undefined {
  if (run.length > 40 || isKnownWord(run)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const word = run.slice(start, end);
      if (before === undefined || !(isSmallWord(word) || (word.length > 2 && isKnownWord(word)))) continue;
      const here = best[end];
      if (here === undefined || before.length + 1 < here.length) best[end] = [...before, word];
    }
  }
  return best[run.length];
}
