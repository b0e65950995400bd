import type { Id } from './types.ts';

/** First millisecond of X's ids: 2010-11-04T01:42:54.657Z. */
const FIRST_MILLISECOND = 1_288_834_974_657;
const LOW_BITS = 22n;

/** The id of something created at `createdAt`; `low` (22 bits) tells apart what falls into one millisecond. */
export function snowflake(createdAt: number, low: number): Id {
  return ((BigInt(Math.floor(createdAt) - FIRST_MILLISECOND) << LOW_BITS) | BigInt(low & 0x3fffff)).toString();
}
