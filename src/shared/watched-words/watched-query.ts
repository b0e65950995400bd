import { longestQuery } from '../model/longest-query.ts';

/** Longest handle X gives. */
const longestHandle = 15;
/** What the account's own posts, reposts, and what names it (the inbox reads that anyway) are left out with. */
function exclusions(handle: string): string {
  return ` -from:${handle} -@${handle} -is:retweet`;
}

/** Most characters a rule's own query may have, whatever the account's handle. */
export const longestWatchedQuery = longestQuery - '()'.length - exclusions('x'.repeat(longestHandle)).length;

/** What X is asked: what the rule says, without what the inbox has from elsewhere or what was not meant for anybody. */
export function watchedQuery(query: string, handle: string): string {
  return `(${query})${exclusions(handle)}`;
}

/** Parts of a query: brackets, phrases and words, each perhaps with a minus or an operator's name before it. */
const partPattern = /-?\(|\)|-?(?:[a-z_]+:)?"[^"]*"|[^\s()"]+/giu;
/** Operators that only narrow something else down. */
const narrowing = /^(?:is|has|lang|min_likes|min_reposts|min_replies|sample):/iu;

/** Why X would refuse this query, in a sentence for who typed it; null when nothing is wrong that can be seen from here. */
export function watchedQueryProblem(query: string): string | null {
  if (query.trim() === '') return 'Say which words to watch for.';
  // X counts characters, not UTF-16 units.
  const length = Array.from(query).length;
  if (length > longestWatchedQuery)
    return `It is ${length} characters long; X takes ${longestWatchedQuery} beside what Stoa leaves out.`;
  if ((query.match(/"/gu)?.length ?? 0) % 2 === 1) return 'A quotation mark has no partner.';
  if (query.match(/"[^"]*"/gu)?.some((phrase) => phrase.slice(1, -1).trim() === '') === true)
    return 'There is nothing between two quotation marks.';
  return structureProblem(query.match(partPattern) ?? []);
}

const unbalanced = 'A bracket has no partner.';
const dangling = '“OR” needs something on both sides, and brackets something in them.';

/** A bracket, or the query as a whole: whether every “OR” so far had something to find on its left, and whether there is something since. */
type Level = { readonly negated: boolean; every: boolean; some: boolean };

function structureProblem(parts: readonly string[]): string | null {
  let level: Level = { negated: false, every: true, some: false };
  const outer: Level[] = [];
  /** True where a term must follow: at the beginning, after a bracket opened and after “OR”. */
  let hungry = true;
  for (const part of parts) {
    if (part === '(' || part === '-(') {
      outer.push(level);
      level = { negated: part === '-(', every: true, some: false };
      hungry = true;
    } else if (part === ')') {
      const before = outer.pop();
      if (before === undefined) return unbalanced;
      if (hungry) return dangling;
      before.some ||= !level.negated && level.every && level.some;
      level = before;
    } else if (part === 'OR') {
      if (hungry) return dangling;
      level.every &&= level.some;
      level.some = false;
      hungry = true;
    } else {
      level.some ||= !part.startsWith('-') && !narrowing.test(part);
      hungry = false;
    }
  }
  if (outer.length > 0) return unbalanced;
  if (hungry) return dangling;
  return level.every && level.some
    ? null
    : 'Name a word or phrase to find, on each side of an “OR”: X does not search for exclusions alone.';
}
