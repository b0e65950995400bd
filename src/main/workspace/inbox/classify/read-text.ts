import { foldLetters } from './fold.ts';
import { hashtagWords } from './hashtag.ts';
import { spellOut } from './spelling.ts';
import type { Reading, Token } from './token.ts';
import { isKnownWord } from './vocabulary.ts';

const piece = new RegExp(
  [
    String.raw`(?<link>https?:\/\/\S*|www\.\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|co|net|org|io|ly|me|app|uk)\/\S*)`,
    String.raw`(?<name>(?<![\p{L}\p{N}_])[@＠][A-Za-z0-9_]+)`,
    String.raw`(?<hashtag>[#＃][\p{L}\p{N}\p{M}_]+)`,
    String.raw`(?<smile>[:;=]['’]?-?[)D(\/|\\\]\[](?![\p{L}\p{N}])|<\/?3(?!\d)|>:\(|D:(?!\S))`,
    String.raw`(?<ordinal>\p{Nd}+(?:st|nd|rd|th)\b)`,
    String.raw`(?<number>[$£€₹]?\p{Nd}+(?:[.,:\/]\p{Nd}+)*[%$£€]?)`,
    String.raw`(?<masked>(?<!\p{L})(?:fu?|sh?|bi?|as?|cr?|pi?)(?:\*{2,}\p{L}*|\*\p{L}+)(?!\p{L}))`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*(?:\p{Nd}(?=\b))?)`,
    String.raw`(?<emoji>\p{Extended_Pictographic})`,
    String.raw`(?<stop>[.!?…\n‼⁉]+)`,
    String.raw`(?<comma>[,;:()–—"“”]|-{1,2}(?=\s))`,
    '(?<more>>+)',
  ].join('|'),
  'giu',
);

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Takes a text apart; names that it begins with, links and "RT" leave no token. */
export function readText(text: string): Reading {
  const plain = text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
  const tokens: Token[] = [];
  const endings: string[] = [''];
  let clause = 0;
  let shouted = 0;
  let titled = 0;
  let long = 0;

  function add(word: string, start: number, end: number, stretched = false): void {
    tokens.push({ word, start, end, sentence: endings.length - 1, clause, stretched });
  }

  function addWords(written: string, start: number, end: number): void {
    const folded = foldLetters(written).replaceAll('’', "'");
    const { word, stretched } = shorten(folded);
    for (const part of parts(word)) add(part, start, end, stretched);
  }

  function stop(ending: string): void {
    clause += 1;
    const last = endings.length - 1;
    // "Really ?!" and "… ?" end one sentence, not two.
    if (tokens.at(-1)?.sentence !== last) {
      if (last > 0) endings[last - 1] += ending;
      return;
    }
    endings[last] = ending;
    endings.push('');
  }

  for (const match of withoutOthersWords(plain).matchAll(piece)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (groups.word !== undefined) {
      if (groups.word.length > 1) {
        long += 1;
        if (isShouted(groups.word)) shouted += 1;
        else if (/^\p{Lu}/u.test(groups.word)) titled += 1;
      }
      addWords(groups.word, start, end);
    } else if (groups.number !== undefined) add(/^(5|10|100)\/\1$/.test(match[0]) ? 'fullmarks' : '#', start, end);
    else if (groups.masked !== undefined) add('wtf', start, end);
    else if (groups.ordinal !== undefined) add('nth', start, end);
    else if (groups.emoji !== undefined || groups.smile !== undefined || groups.more !== undefined) {
      add(groups.more === undefined ? match[0] : match[0].length > 1 ? '>>' : '>', start, end);
    } else if (groups.name !== undefined) {
      if (tokens.length > 0) add('@', start, end);
    } else if (groups.hashtag !== undefined) {
      clause += 1;
      for (const word of hashtagWords(match[0].slice(1))) addWords(word, start, end);
      clause += 1;
    } else if (groups.stop !== undefined) stop(groups.stop);
    else if (groups.link !== undefined) stop('');
    else clause += 1;
  }
  return { text: plain, tokens: withoutRepost(tokens), endings, shouted, titled, long };
}

/** Blanks what others said and the text only repeats: `Oh no. RT @shop: …`, `“@shop: …” Oh no`. A text that is nothing else stays. */
function withoutOthersWords(text: string): string {
  const repeated = /\bRT @\w+:?\s.*|[“"]@\w+:[^”"]*[”"]/gsu;
  const own = text.replace(repeated, (said) => ' '.repeat(said.length));
  return /\p{L}/u.test(own.replace(/@\w+/g, '')) ? own : text;
}

function parts(word: string): readonly string[] {
  const whole = spellOut(word);
  if (whole.length > 1 || whole[0] !== word || !word.includes('-')) return whole;
  const joined = word.replaceAll('-', '');
  return isKnownWord(joined) ? [joined] : word.split('-').flatMap(spellOut);
}

/** "goooood" is "good", "soooo" is "so": letters thrice or more are cut to two if that makes a word, else to one. */
function shorten(word: string): { readonly word: string; readonly stretched: boolean } {
  if (!/(\p{L})\1\1/u.test(word)) return { word, stretched: false };
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (isKnownWord(twice)) return { word: twice, stretched: true };
  return { word: word.replace(/(\p{L})\1{2,}/gu, '$1'), stretched: true };
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function withoutRepost(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens;
  if (first?.word !== 'rt') return tokens;
  return second?.word === '@' ? tokens.slice(2) : tokens.slice(1);
}
