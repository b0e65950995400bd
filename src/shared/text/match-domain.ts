import {
  accentedLatinCharacters,
  directionalCharacters,
  forbiddenCharacters,
  hostPunctuation,
  spaceCharacters,
} from './character-classes.ts';
import { punycodeLength } from './punycode-length.ts';
import { internationalTopLevelDomains, latinTopLevelDomains } from './top-level-domains.ts';

const longestLabel = 63;
const longestAddress = 4096;

const hostRuns = new RegExp(
  `[^${hostPunctuation}${spaceCharacters}${forbiddenCharacters}${directionalCharacters}]+`,
  'g',
);
const plainRun = new RegExp(`[-a-z0-9.${accentedLatinCharacters}]*`, 'iy');
const plainName = new RegExp(`^[-.a-z0-9${accentedLatinCharacters}]+$`, 'i');
const latinName = /[a-z]+/iy;
const punycodeName = /xn--[-0-9a-z]+/iy;
const blocksAfterName = /[0-9a-zA-Z@+-]/;

/** A stretch of text that could be a host name; `nameEnds` maps each dot that a top-level domain follows to that domain's end (UTF-16 offsets). */
export type HostRun = { readonly start: number; readonly end: number; readonly nameEnds: ReadonlyMap<number, number> };

/** The stretches of `text` that hold a host name with a known top-level domain, in any script. */
export function hostRunsIn(text: string): readonly HostRun[] {
  const found: HostRun[] = [];
  for (const match of text.matchAll(hostRuns)) {
    const start = match.index;
    const end = start + match[0].length;
    const nameEnds = new Map<number, number>();
    for (let dot = text.indexOf('.', start); dot !== -1 && dot < end; dot = text.indexOf('.', dot + 1)) {
      const nameEnd = matchTopLevelDomain(text, dot + 1);
      if (nameEnd !== undefined) nameEnds.set(dot, nameEnd);
    }
    if (nameEnds.size > 0) found.push({ start, end, nameEnds });
  }
  return found;
}

/**
 * End (UTF-16 offset) of the longest host name that begins at `start` inside the run, or undefined.
 * Sub-domains may hold underscores, the registered name may not.
 */
export function matchDomain(text: string, run: HostRun, start: number): number | undefined {
  let best: number | undefined;
  let labelStart = start;
  // No address is longer; without the bound a hostile text would cost the square of its length.
  while (labelStart - start <= longestAddress) {
    const dot = text.indexOf('.', labelStart);
    if (dot === -1 || dot >= run.end || !isSubdomain(text, labelStart, dot)) return best;
    const nameEnd = run.nameEnds.get(dot);
    if (nameEnd !== undefined && !text.slice(labelStart, dot).includes('_')) best = nameEnd;
    labelStart = dot + 1;
  }
  return best;
}

/**
 * The host names in Latin letters inside `domain`, as [start, end) in UTF-16 units.
 * A name without "https://" counts only so far: in "日本語example.com" the link is "example.com".
 */
export function plainDomainsIn(domain: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let position = 0;
  while (position < domain.length) {
    const end = matchPlainDomain(domain, position);
    if (end !== undefined) found.push([position, end]);
    position = end ?? position + 1;
  }
  return found;
}

/** Whether the name system could hold this host and X would take an address this long (`rest` is everything but the host, in characters). */
export function isPossibleHost(domain: string, rest: number): boolean {
  if (domain.startsWith('xn--') && !plainName.test(domain)) return false;
  const lengths = domain.split('.').map(punycodeLength);
  if (lengths.some((length) => length < 1 || length > longestLabel)) return false;
  return lengths.reduce((sum, length) => sum + length + 1, -1) + rest <= longestAddress;
}

function isSubdomain(text: string, start: number, end: number): boolean {
  return start < end && !isJoiner(text.charAt(start)) && !isJoiner(text.charAt(end - 1));
}

function isJoiner(character: string): boolean {
  return character === '-' || character === '_';
}

function matchPlainDomain(domain: string, start: number): number | undefined {
  plainRun.lastIndex = start;
  const run = plainRun.exec(domain)?.[0] ?? '';
  let best: number | undefined;
  let labelStart = 0;
  for (;;) {
    const dot = run.indexOf('.', labelStart);
    if (dot === -1 || dot === labelStart) return best;
    best = matchTopLevelDomain(domain, start + dot + 1) ?? best;
    labelStart = dot + 1;
  }
}

function matchTopLevelDomain(text: string, start: number): number | undefined {
  latinName.lastIndex = start;
  const latin = latinName.exec(text)?.[0];
  if (latin !== undefined && latinTopLevelDomains.has(latin.toLowerCase()) && mayEndAt(text, start + latin.length)) {
    return start + latin.length;
  }
  const international = internationalTopLevelDomains.find((name) => text.startsWith(name, start));
  if (international !== undefined && mayEndAt(text, start + international.length)) return start + international.length;
  punycodeName.lastIndex = start;
  const punycode = punycodeName.exec(text)?.[0];
  return punycode === undefined ? undefined : start + punycode.length;
}

function mayEndAt(text: string, end: number): boolean {
  return !blocksAfterName.test(text.charAt(end));
}
