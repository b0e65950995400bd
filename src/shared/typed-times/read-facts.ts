import { clockReaders } from './clock-readers.ts';
import { dateReaders } from './date-readers.ts';
import { dayReaders } from './day-readers.ts';
import { spanReaders } from './span-readers.ts';
import type { FactReader, Facts, TimeFact } from './time-fact.ts';

/** What to type, for problems that cannot say anything closer. */
export const exampleTimes = '“tue 9”, “in 3 h” or “next month”';

const silentWords: FactReader = {
  source: 'at|on|by|until|till|for|and|from now|@|in(?= (?:morning|afternoon|evening))',
  read: () => [],
};
const goneWords: FactReader = {
  source: 'yesterday|ago|last(?: \\S+)?',
  read: () => ({ problem: 'That is past. Type a time to come.' }),
};
// Of two readers that both match, the one that takes more of the text is right: "dec 5" over "dec", "9 pm" over "9".
const readers = [silentWords, goneWords, ...dateReaders, ...dayReaders, ...spanReaders, ...clockReaders].map(
  ({ source, read }) => ({ pattern: new RegExp(`(?:${source})(?=\\s|$)`, 'y'), read }),
);

const numberWords = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
} as const;
const numberWord = new RegExp(`\\b(?:${Object.keys(numberWords).join('|')})\\b`, 'g');

/** Everything a typed time says, in its order; a problem when a word in it is not understood. */
export function readFacts(typed: string): Facts {
  const text = simplify(typed);
  const facts: TimeFact[] = [];
  let position = 0;
  while (position < text.length) {
    const found = longestAt(text, position);
    if (found === undefined)
      return { problem: `Stoa does not understand “${wordAt(text, position)}” here. Try ${exampleTimes}.` };
    if ('problem' in found.facts) return found.facts;
    facts.push(...found.facts);
    position = skipSpace(text, found.end);
  }
  return facts;
}

function simplify(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(\d)t(?=\d)/g, '$1 ')
    .replace(/@/g, ' @ ')
    .replace(/\bthe\b/g, ' ')
    .replace(/[,;\s]+/g, ' ')
    .replace(numberWord, (word) => String(Object.entries(numberWords).find(([name]) => name === word)?.[1] ?? word))
    .trim();
}

function longestAt(text: string, position: number): { readonly facts: Facts; readonly end: number } | undefined {
  let longest: { readonly match: RegExpExecArray; readonly read: FactReader['read'] } | undefined;
  for (const { pattern, read } of readers) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null && match[0].length > (longest?.match[0].length ?? 0)) longest = { match, read };
  }
  if (longest === undefined) return undefined;
  return { facts: longest.read(longest.match.slice(1)), end: position + longest.match[0].length };
}

function wordAt(text: string, position: number): string {
  return text.slice(position).split(' ', 1)[0] ?? '';
}

function skipSpace(text: string, position: number): number {
  return text.charAt(position) === ' ' ? position + 1 : position;
}
