import { extractEntities } from '../text/extract-entities.ts';
import { measureWeight } from '../text/weighted-length.ts';
import { cutToLimit } from './cut-to-limit.ts';

type Stretch = { readonly start: number; readonly end: number };

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const paragraphBreak = /\n[^\S\n]*\n/g;
const space = /\s/g;

// A break is taken only if it leaves a part at least so full; a thread of crumbs reads worse than a sentence cut.
const leastForParagraphOrSentence = 0.4;
const leastForWord = 0.2;
// Measuring takes its time, so only a stretch ahead is measured; it grows while all of it fits, as it does with long links.
const stretchAhead = 2;
const stretchGrowth = 4;

/**
 * Cuts a text into posts of at most `limit` of X's characters, at paragraphs, sentences or words, never inside a link, a name or a grapheme
 * that fits. `numbered` ends each with " 1/3" when there are several. White space at the cuts goes; nothing else does. `limit` is at least 40.
 */
export function splitIntoThread(
  text: string,
  limit: number,
  { numbered = false }: { readonly numbered?: boolean } = {},
): readonly string[] {
  const whole = text.trim();
  if (measureWeight(whole, limit).weighted <= limit) return whole === '' ? [] : [whole];
  if (!numbered) return cutIntoParts(whole, limit);
  for (let digits = 1; ; ) {
    const parts = cutIntoParts(whole, limit - ' /'.length - 2 * digits);
    const needed = String(parts.length).length;
    if (needed <= digits) return parts.map((part, index) => `${part} ${index + 1}/${parts.length}`);
    digits = needed;
  }
}

function cutIntoParts(text: string, room: number): readonly string[] {
  const whole = extractEntities(text);
  const parts: string[] = [];
  let position = 0;
  while (position < text.length) {
    const begin = position;
    const kept = whole.map(({ start, end }) => ({ start: start - begin, end: end - begin }));
    const end = position + endOfPart(stretchOver(text.slice(position), room), room, kept);
    parts.push(text.slice(position, end).trim());
    position = end;
    while (position < text.length && text.charAt(position).trim() === '') position += 1;
  }
  return parts;
}

/** The beginning of a text that is more than fits into the room; all of it when that fits. */
function stretchOver(text: string, room: number): string {
  for (let length = room * stretchAhead; ; length *= stretchGrowth) {
    const stretch = text.slice(0, length);
    if (length >= text.length || cutToLimit(stretch, room) < length) return stretch;
  }
}

function endOfPart(text: string, room: number, kept: readonly Stretch[]): number {
  const most = cutToLimit(text, room);
  if (most === text.length) return outside(kept, most);
  if (most === 0) return insideGrapheme(text, room);
  const choices = [
    { ends: paragraphEnds(text), least: leastForParagraphOrSentence },
    { ends: sentenceEnds(text), least: leastForParagraphOrSentence },
    { ends: starts(text, space), least: leastForWord },
    { ends: [most], least: 0 },
  ];
  for (const { ends, least } of choices) {
    const fitting = ends.map((end) => outside(kept, end)).filter((end) => end > most * least && end <= most);
    const end = fitting.at(-1);
    if (end !== undefined) return end;
  }
  return most;
}

/** The position itself, or the beginning of the link or name it lies in; that too is 0 for one that fills the text. */
function outside(kept: readonly Stretch[], position: number): number {
  return kept.find(({ start, end }) => start < position && position < end)?.start ?? position;
}

function paragraphEnds(text: string): readonly number[] {
  return starts(text, paragraphBreak);
}

function sentenceEnds(text: string): readonly number[] {
  return Array.from(sentences.segment(text), ({ segment, index }) => index + segment.trimEnd().length);
}

function starts(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

/** For a grapheme that alone is over the limit, such as a letter under hundreds of marks. */
function insideGrapheme(text: string, room: number): number {
  let end = 0;
  for (const character of text) {
    if (end > 0 && measureWeight(text.slice(0, end + character.length), room).weighted > room) break;
    end += character.length;
  }
  return end;
}
