import { accentedLatinCharacters, forbiddenCharacters } from './character-classes.ts';
import { type HostRun, hostRunsIn, isPossibleHost, matchDomain, plainDomainsIn } from './match-domain.ts';

/** A link X would shorten, as [start, end) in UTF-16 units of the text; `url` is what was written, with or without "https://". */
export type LinkEntity = { readonly kind: 'link'; readonly start: number; readonly end: number; readonly url: string };

type Match = {
  readonly start: number;
  readonly end: number;
  readonly protocol: string;
  readonly domain: string;
  readonly hasPath: boolean;
};

const longestShortLinkName = 40;

const pathCharacters = `a-z\\u0400-\\u04FF0-9!*';:=+,.$\\/%#\\[\\]\\-\\u2013_~@|&${accentedLatinCharacters}`;
const pathEndCharacters = `+\\-a-z\\u0400-\\u04FF0-9=_#\\/${accentedLatinCharacters}`;
const balancedParentheses = `\\((?:[${pathCharacters}]*\\([${pathCharacters}]+\\)[${pathCharacters}]*|[${pathCharacters}]+)\\)`;

const protocolPart = /https?:\/\/$/i;
const portPart = /:[0-9]+/y;
const pathRun = new RegExp(`(?:[${pathCharacters}]|${balancedParentheses})*`, 'iy');
// A closing parenthesis only gets into a path as the end of a balanced pair.
const pathEnd = new RegExp(`[)${pathEndCharacters}]`, 'i');
const queryPart = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/]/iy;
const shortLink = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;
const blocksBefore = new RegExp(`[A-Za-z0-9@＠$#＃${forbiddenCharacters}]`);
const blocksPlainBefore = /[-_./]/;

/** Links in a plain text, in order; what X's composer would count as a link (twitter-text, extract). */
export function extractLinks(text: string): readonly LinkEntity[] {
  const found: LinkEntity[] = [];
  // The character after a link can only be what stands before the next one, never its beginning.
  let free = 0;
  for (const run of hostRunsIn(text)) {
    const full = matchFullLink(text, run, free);
    if (full !== undefined) {
      found.push(...linksOf(text, full));
      free = full.end + 1;
    }
    for (let position = Math.max(free, run.start); position < run.end; position = Math.max(free, position + 1)) {
      const plain = mayBeginAt(text, position) ? matchFrom(text, run, position, '') : undefined;
      if (plain === undefined) continue;
      found.push(...linksOf(text, plain));
      free = plain.end + 1;
    }
  }
  return found;
}

/** Whether X would count a link in this text (a post with a link has its own price). */
export function hasLink(text: string): boolean {
  return extractLinks(text).length > 0;
}

function mayBeginAt(text: string, start: number): boolean {
  return start === 0 || !blocksBefore.test(text.charAt(start - 1));
}

function matchFullLink(text: string, run: HostRun, from: number): Match | undefined {
  const before = text.slice(Math.max(0, run.start - 'https://'.length), run.start);
  const protocol = protocolPart.exec(before)?.[0] ?? '';
  const start = run.start - protocol.length;
  if (protocol === '' || start < from || !mayBeginAt(text, start)) return undefined;
  return matchFrom(text, run, start, protocol);
}

function matchFrom(text: string, run: HostRun, start: number, protocol: string): Match | undefined {
  const domainStart = start + protocol.length;
  const domainEnd = matchDomain(text, run, domainStart);
  if (domainEnd === undefined) return undefined;
  const portEnd = domainEnd + sticky(portPart, text, domainEnd).length;
  const pathLength = matchPath(text, portEnd);
  const end = portEnd + pathLength + sticky(queryPart, text, portEnd + pathLength).length;
  return { start, end, protocol, domain: text.slice(domainStart, domainEnd), hasPath: pathLength > 0 };
}

function matchPath(text: string, start: number): number {
  if (text.charAt(start) !== '/') return 0;
  const run = sticky(pathRun, text, start + 1);
  let length = run.length;
  // Trailing punctuation belongs to the sentence.
  while (length > 0 && !pathEnd.test(run.charAt(length - 1))) length -= 1;
  return 1 + length;
}

function linksOf(text: string, match: Match): readonly LinkEntity[] {
  const { start, end, protocol, domain } = match;
  const protocolLength = protocol === '' ? 'https://'.length : protocol.length;
  if (!isPossibleHost(domain, protocolLength + end - start - protocol.length - domain.length)) return [];
  return protocol === '' ? plainLinksOf(text, match) : fullLinkOf(text.slice(start, end), start);
}

function plainLinksOf(text: string, match: Match): readonly LinkEntity[] {
  if (match.start > 0 && blocksPlainBefore.test(text.charAt(match.start - 1))) return [];
  const domains = plainDomainsIn(match.domain);
  return domains.map(([domainStart, domainEnd], index) => {
    const start = match.start + domainStart;
    const isLast = index === domains.length - 1;
    const end = isLast && match.hasPath ? match.end : match.start + domainEnd;
    return { kind: 'link', start, end, url: text.slice(start, end) };
  });
}

function fullLinkOf(url: string, start: number): readonly LinkEntity[] {
  const short = shortLink.exec(url);
  if (short === null) return [{ kind: 'link', start, end: start + url.length, url }];
  if ((short[1] ?? '').length > longestShortLinkName) return [];
  return [{ kind: 'link', start, end: start + short[0].length, url: short[0] }];
}

function sticky(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}
