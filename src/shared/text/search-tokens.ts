const words = new Intl.Segmenter(undefined, { granularity: 'word' });
// Marks that vocalise or stretch Arabic: people search without them.
const arabicDecoration = /[\u0640\u064B-\u065F\u0670]/g;
/** Scripts written without spaces, indexed sign by sign. */
export const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const readable = /[\p{L}\p{N}]/u;
const emoji = /[\p{RGI_Emoji}\p{Extended_Pictographic}]/v;
// Some emoji are signs of mathematics or punctuation to Unicode (◻ ‼), and none of the index's categories below.
const indexed = /[\p{L}\p{N}\p{So}]/u;
// "❤" and "❤️" are one thing to whoever searches.
const presentation = /[\uFE0E\uFE0F]/g;
const arabicArticle = /^\u0627\u0644(?=\p{L})/u;

/**
 * Text for the full-text index, as words with a space between: compatibility forms folded, lower case, Chinese and Japanese split into characters,
 * Arabic without vowel marks and article, emoji kept. To be indexed with
 * `tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So Sk Cf'"`.
 */
export function segmentForIndex(text: string): string {
  return tokensOf(text).join(' ');
}

/**
 * The FTS5 query that finds what the user typed in text segmented as above: each run without spaces is a phrase whose last word
 * may be unfinished; empty when nothing in it can be searched for.
 */
export function queryForIndex(typed: string): string {
  const phrases = typed
    .split(/\s+/u)
    .map((part) => tokensOf(part))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => `"${tokens.join(' ')}"*`);
  return phrases.join(' ');
}

/** The words of a text as the index takes them. */
export function tokensOf(text: string): readonly string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(arabicDecoration, '').replace(presentation, '');
  const tokens: string[] = [];
  for (const { segment, isWordLike } of words.segment(folded)) {
    if (!(isWordLike === true && readable.test(segment)) && !(emoji.test(segment) && indexed.test(segment))) continue;
    if (unspacedScripts.test(segment)) tokens.push(...segment);
    else tokens.push(segment.replace(arabicArticle, ''));
  }
  return tokens;
}
