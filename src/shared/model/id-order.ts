/**
 * Orders two of X's Snowflake ids by age: below 0 when `left` is older.
 * They pass 2^53, so they are compared as decimal text: the longer one is newer.
 */
export function compareIds(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
