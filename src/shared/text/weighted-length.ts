import { forbiddenCharacters } from './character-classes.ts';
import { extractLinks } from './extract-links.ts';

/** What a text weighs against X's limit (weights after twitter-text's configuration v3; all counts in X's characters, whole numbers). */
export type WeightedLength = {
  readonly weighted: number;
  readonly limit: number;
  /** Negative when the text is too long. */
  readonly remaining: number;
  /** Neither empty nor too long, and without a character X refuses. */
  readonly valid: boolean;
  /** UTF-16 offset in the given text where it becomes too long or holds a refused character; absent when none does. */
  readonly validTo?: number;
};

/** Weight a post may have without a subscription that allows long posts. */
export const standardLimit = 280;

const scale = 100;
const narrowWeight = 100;
const wideWeight = 200;
const emojiWeight = 200;
const linkWeight = 23 * scale;
const narrowRanges = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const emoji = /\p{RGI_Emoji}/v;
const wholeEmoji = /^\p{RGI_Emoji}$/v;
const joinsEmoji = /[\u200D\u20E3]/;
const lacksPresentation = /[\p{Emoji}--\p{Emoji_Presentation}](?!\uFE0F|\p{Emoji_Modifier})/gv;
const forbidden = new RegExp(`[${forbiddenCharacters}]`);

type Piece = { readonly text: string; readonly start: number; readonly end: number };
type Unit = { readonly end: number; readonly weight: number; readonly allowed: boolean };

/** Measures a text as X's composer does: NFC first, links weigh 23, an emoji 2 however it is built. */
export function measureWeight(text: string, limit: number = standardLimit): WeightedLength {
  let weight = 0;
  let validTo = 0;
  let sound = true;
  for (const unit of unitsOf(text)) {
    weight += unit.weight;
    sound = sound && unit.allowed;
    if (sound && weight <= limit * scale) validTo = unit.end;
  }
  const weighted = Math.floor(weight / scale);
  const fits = sound && weight <= limit * scale;
  const result = { weighted, limit, remaining: limit - weighted, valid: fits && weight > 0 };
  return fits ? result : { ...result, validTo };
}

/** The longest beginning of the text that weighs at most `limit`, cut between graphemes and never inside a link that would grow by it. */
export function cutToWeighted(text: string, limit: number = standardLimit): string {
  if (measureWeight(text, limit).weighted <= limit) return text;
  const boundaries = Array.from(graphemes.segment(text), (segment) => segment.index);
  let weight = 0;
  let fitsTo = 0;
  for (const unit of unitsOf(text)) {
    weight += unit.weight;
    if (weight > limit * scale) break;
    fitsTo = unit.end;
  }
  // Cutting can make a link of what was none ("a.com@b"), so the cut text is measured again.
  for (const boundary of boundaries.filter((index) => index <= fitsTo).reverse()) {
    const cut = text.slice(0, boundary);
    if (measureWeight(cut, limit).weighted <= limit) return cut;
  }
  return '';
}

function unitsOf(text: string): readonly Unit[] {
  const pieces = normalizedPieces(text);
  const links = extractLinks(pieces.map((piece) => piece.text).join(''));
  const units: Unit[] = [];
  let offset = 0;
  let nextLink = 0;
  for (const piece of pieces) {
    const pieceEnd = offset + piece.text.length;
    let position = offset;
    while (position < pieceEnd) {
      const link = links[nextLink];
      if (link !== undefined && link.end <= position) nextLink += 1;
      else if (link !== undefined && link.start <= position) {
        // The link counts where it ends; until then its pieces weigh nothing.
        position = Math.min(link.end, pieceEnd);
        if (position === link.end) units.push({ end: piece.end, weight: linkWeight, allowed: true });
      } else {
        const until = Math.min(link?.start ?? pieceEnd, pieceEnd);
        const part = piece.text.slice(position - offset, until - offset);
        units.push({ end: piece.end, weight: weightOf(part), allowed: !forbidden.test(part) });
        position = until;
      }
    }
    offset = pieceEnd;
  }
  return units;
}

function normalizedPieces(text: string): readonly Piece[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    return { text: segment.normalize('NFC'), start: index, end: index + segment.length };
  });
}

function weightOf(grapheme: string): number {
  if (isEmoji(grapheme)) return emojiWeight;
  let weight = 0;
  let rest = grapheme;
  while (rest !== '') {
    const found = emoji.exec(rest);
    weight += plainWeight(rest.slice(0, found?.index));
    if (found === null) return weight;
    weight += emojiWeight;
    rest = rest.slice(found.index + found[0].length);
  }
  return weight;
}

function isEmoji(grapheme: string): boolean {
  if (wholeEmoji.test(grapheme)) return true;
  // Some keyboards leave out the selectors inside a joined emoji; X counts those as emoji too.
  return joinsEmoji.test(grapheme) && wholeEmoji.test(grapheme.replace(lacksPresentation, '$&\uFE0F'));
}

function plainWeight(text: string): number {
  let weight = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    weight += narrowRanges.some(([first, last]) => codePoint >= first && codePoint <= last) ? narrowWeight : wideWeight;
  }
  return weight;
}
