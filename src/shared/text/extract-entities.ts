import {
  accentedLatinCharacters,
  directionalCharacters,
  punctuationCharacters,
  spaceCharacters,
} from './character-classes.ts';
import { extractLinks, type LinkEntity } from './extract-links.ts';

export { hasLink } from './extract-links.ts';

/** A mention, hashtag, cashtag or link as [start, end) in UTF-16 units; names come without their sign. */
export type TextEntity =
  | { readonly kind: 'mention'; readonly start: number; readonly end: number; readonly username: string }
  | { readonly kind: 'hashtag'; readonly start: number; readonly end: number; readonly tag: string }
  | { readonly kind: 'cashtag'; readonly start: number; readonly end: number; readonly symbol: string }
  | LinkEntity;

const mentionPattern =
  /(?:^|[^a-zA-Z0-9_!#$%&*@＠]|(?:^|[^a-zA-Z0-9_+~.-])(?:rt|RT|rT|Rt):?)[@＠]([a-zA-Z0-9_]{1,20})/g;
const spoilsMention = new RegExp(`[@＠${accentedLatinCharacters}]|://`, 'y');
const spoilsHashtag = /[#＃]|:\/\//y;

const tagLetters = '\\p{L}\\p{M}';
const tagSpecials =
  '_\\u200C\\u200D\\uA67E\\u05BE\\u05F3\\u05F4\\uFF5E\\u301C\\u309B\\u309C\\u30A0\\u30FB\\u3003\\u0F0B\\u0F0C\\u00B7';
const tagCharacters = `${tagLetters}\\p{Nd}${tagSpecials}`;
const hashtagPattern = new RegExp(
  `(?<=^|[\\uFE0E\\uFE0F]|[^${tagCharacters}&])[#＃](?![\\uFE0F\\u20E3])([${tagCharacters}]*[${tagLetters}][${tagCharacters}]*)`,
  'gu',
);
const cashtagPattern = new RegExp(
  `(?<=^|[${spaceCharacters}${directionalCharacters}])\\$([a-z]{1,6}(?:[._][a-z]{1,2})?)(?=$|\\s|[${punctuationCharacters}])`,
  'gi',
);

/** Everything X would make clickable in a plain text, in order and without overlap; a link wins over what is inside it. */
export function extractEntities(text: string): readonly TextEntity[] {
  const links = extractLinks(text);
  const others = [...mentionsIn(text), ...hashtagsIn(text), ...cashtagsIn(text)].filter(
    (entity) => !links.some((link) => entity.start < link.end && link.start < entity.end),
  );
  return [...links, ...others].sort((left, right) => left.start - right.start);
}

function mentionsIn(text: string): readonly TextEntity[] {
  const found: TextEntity[] = [];
  for (const match of text.matchAll(mentionPattern)) {
    const username = match[1] ?? '';
    const end = match.index + match[0].length;
    if (!stands(spoilsMention, text, end))
      found.push({ kind: 'mention', start: end - username.length - 1, end, username });
  }
  return found;
}

function hashtagsIn(text: string): readonly TextEntity[] {
  const found: TextEntity[] = [];
  for (const match of text.matchAll(hashtagPattern)) {
    const end = match.index + match[0].length;
    if (!stands(spoilsHashtag, text, end))
      found.push({ kind: 'hashtag', start: match.index, end, tag: match[1] ?? '' });
  }
  return found;
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function cashtagsIn(text: string): readonly TextEntity[] {
  return Array.from(text.matchAll(cashtagPattern), (match) => {
    return { kind: 'cashtag', start: match.index, end: match.index + match[0].length, symbol: match[1] ?? '' };
  });
}
