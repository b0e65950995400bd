import type { PackKey } from '../../../../shared/model/index.ts';

/** Longest query X takes from self-serve apps (https://docs.x.com/x-api/posts/search/integrate/build-a-query). */
const longestQuery = 512;
const plainWord = /^[#$@]?[\p{L}\p{N}_]+$/u;
const handlePattern = /^\w{1,15}$/u;

/** What is left out, so that it is neither shown nor paid for: other people's reposts and asides are only wanted from friends. */
const exclusions: Readonly<Record<PackKey, string>> = {
  friends: '',
  news: ' -is:reply -is:retweet',
  industry: ' -is:reply -is:retweet',
  celebrities: ' -is:reply -is:retweet',
  jobs: ' -is:reply -is:retweet',
  brand: ' -is:retweet',
};

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
  const wanted = [
    ...handles.filter((handle) => handlePattern.test(handle)).map((handle) => `from:${handle}`),
    ...terms.map(termOperator).filter((term) => term !== ''),
  ];
  const suffix = exclusions[pack] + (terms.length > 0 && ownHandle !== '' ? ` -from:${ownHandle}` : '');
  const room = longestQuery - suffix.length - '()'.length;
  const groups: string[] = [];
  for (const operator of new Set(wanted)) {
    const last = groups.at(-1);
    const longer = last === undefined ? operator : `${last} OR ${operator}`;
    if (last !== undefined && longer.length <= room) groups[groups.length - 1] = longer;
    else if (operator.length <= room) groups.push(operator);
  }
  return groups.map((group) => `(${group})${suffix}`);
}

function termOperator(term: string): string {
  const clean = term
    .replaceAll(/["()\\]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return clean === '' || plainWord.test(clean) ? clean : `"${clean}"`;
}
