import { tokensOf, unspacedScripts } from './search-tokens.ts';

/** A stretch of a text; `hit` when it is what was searched for. */
export type TextPart = { readonly text: string; readonly hit: boolean };

type Stretch = { readonly from: number; readonly to: number };

/** Signs shown before the first hit, and in all: a row shows one line. */
const shownBefore = 18;
const mostShown = 160;

const letter = /[\p{L}\p{N}]/u;
const mark = /\p{M}/gu;
const arabicArticle = '\u0627\u0644';

/** What of `text` a search for `typed` found, for one line: cut before the first hit, each hit a part; null when it holds no word of it. */
export function excerptOf(text: string, typed: string): readonly TextPart[] | null {
  const hits = joined(findWords(text, typed));
  const [first] = hits;
  if (first === undefined) return null;
  const start = beginBefore(text, first.from);
  const end = Math.min(text.length, start + mostShown);
  const parts: TextPart[] = start > 0 ? [{ text: '…', hit: false }] : [];
  let at = start;
  for (const { from, to } of hits.filter((hit) => hit.to <= end)) {
    if (from > at) parts.push({ text: text.slice(at, from), hit: false });
    parts.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < end) parts.push({ text: text.slice(at, end).toWellFormed(), hit: false });
  return parts;
}

/** How many of the typed words `text` holds. */
export function countFound(text: string, typed: string): number {
  const folded = fold(text);
  return needlesOf(typed).filter((needle) => places(folded.text, needle).length > 0).length;
}

function findWords(text: string, typed: string): readonly Stretch[] {
  const { text: folded, origins } = fold(text);
  return needlesOf(typed).flatMap((needle) =>
    places(folded, needle).map((at) => ({ from: origins[at] ?? 0, to: origins[at + needle.length] ?? text.length })),
  );
}

/** The words typed, as {@link fold} writes them; Chinese and Japanese runs stay whole. */
function needlesOf(typed: string): readonly string[] {
  return typed
    .split(/\s+/u)
    .flatMap((part) => {
      const tokens = tokensOf(part).map((token) => fold(token).text);
      return tokens.every((token) => unspacedScripts.test(token)) ? [tokens.join('')] : tokens;
    })
    .filter((needle) => needle !== '');
}

/** Where words begin with `needle`. */
function places(folded: string, needle: string): readonly number[] {
  const found: number[] = [];
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
    const before = folded.slice(0, at);
    const begins = !letter.test(before.slice(-1)) || unspacedScripts.test(needle);
    if (begins || before.endsWith(arabicArticle)) found.push(at);
  }
  return found;
}

/** The text as the index sees it, sign by sign, and where in the text each of its signs was; one more for the end. */
function fold(text: string): { readonly text: string; readonly origins: readonly number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = sign.normalize('NFKD').replace(mark, '').toLowerCase();
    for (let index = 0; index < plain.length; index += 1) origins.push(at);
    folded += plain;
    at += sign.length;
  }
  origins.push(at);
  return { text: folded, origins };
}

/** In order, those that touch or overlap as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const next of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last !== undefined && next.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
}

/** At a word's beginning not far before `hit`, or in the middle of a script without spaces; 0 when all of it fits. */
function beginBefore(text: string, hit: number): number {
  if (hit <= shownBefore) return 0;
  const space = text.slice(hit - shownBefore, hit).search(/\s/u);
  const start = space === -1 ? hit - shownBefore : hit - shownBefore + space + 1;
  // Never between the halves of one sign.
  return /[\uDC00-\uDFFF]/u.test(text.slice(start, start + 1)) ? start + 1 : start;
}
