import type { PackKey } from '../../../../shared/model/index.ts';
import { longestQuery } from '../../../../shared/model/longest-query.ts';

const plainWord = /^[#$@]?[\p{L}\p{N}_]+$/u;
const or = ' OR ';
const handlePattern = /^\w{1,15}$/u;

/** What is left out, so that it is neither shown nor paid for: other people's reposts and asides are only wanted from friends. */
export const leftOut = {
  friends: { replies: false, reposts: false },
  news: { replies: true, reposts: true },
  industry: { replies: true, reposts: true },
  celebrities: { replies: true, reposts: true },
  jobs: { replies: true, reposts: true },
  brand: { replies: false, reposts: true },
} as const satisfies Readonly<Record<PackKey, { readonly replies: boolean; readonly reposts: boolean }>>;

/**
 * The fewest search queries that cover everyone of a pack, each within X's length.
 * `ownHandle` keeps the account's own posts out of what others say of it.
 */
export function packQueries(
  pack: PackKey,
  handles: readonly string[],
  terms: readonly string[],
  ownHandle: string,
): readonly string[] {
  return queriesFor(handles, terms, leftOut[pack], ownHandle);
}

/** The fewest search queries that cover everyone the reader named, without what they answer and repost. */
export function handleQueries(handles: readonly string[]): readonly string[] {
  return queriesFor(handles, [], { replies: true, reposts: true }, '');
}

function queriesFor(
  handles: readonly string[],
  terms: readonly string[],
  { replies, reposts }: { readonly replies: boolean; readonly reposts: boolean },
  ownHandle: string,
): readonly string[] {
  const wanted = [
    ...handles.filter((handle) => handlePattern.test(handle)).map((handle) => `from:${handle}`),
    ...terms.map(termOperator).filter((term) => term !== ''),
  ];
  const exclusions = `${replies ? ' -is:reply' : ''}${reposts ? ' -is:retweet' : ''}`;
  const suffix = exclusions + (terms.length > 0 && ownHandle !== '' ? ` -from:${ownHandle}` : '');
  const room = longestQuery - suffix.length - '()'.length;
  const fitting = [...new Set(wanted)].filter((operator) => operator.length <= room);
  const groups = evenGroups(fitting, room);
  return groups.map((group) => `(${group})${suffix}`);
}

/**
 * The fewest groups that fit, of about the same size: every question then reaches about as far back,
 * so that little of what is paid for stays below the column's floor.
 */
function evenGroups(operators: readonly string[], room: number): readonly string[] {
  const total = operators.reduce((sum, operator) => sum + operator.length + or.length, -or.length);
  for (let count = Math.ceil(total / room); count <= operators.length; count += 1) {
    const groups = Array.from({ length: count }, (): string[] => []);
    for (const [index, operator] of operators.entries()) groups[index % count]?.push(operator);
    const joined = groups.map((group) => group.join(or));
    if (joined.every((group) => group.length <= room)) return joined;
  }
  return [];
}

function termOperator(term: string): string {
  const clean = term
    .replaceAll(/["()\\]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return clean === '' || plainWord.test(clean) ? clean : `"${clean}"`;
}
