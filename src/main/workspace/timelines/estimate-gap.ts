import type { Instant } from '../../../shared/model/index.ts';

/** More than this is no estimate any more: nobody fills a hole of that size post by post. */
const most = 1000;

/**
 * How many posts a hole of `span` milliseconds probably has, from when the posts above and below it were made.
 * The slower pace counts, because a burst on one side says little of a quiet night; at least one, at most a thousand.
 */
export function estimateGap(above: readonly Instant[], below: readonly Instant[], span: number): number {
  const paces = [above, below].map(paceOf).filter((pace) => pace !== null);
  if (paces.length === 0) return 1;
  return Math.min(most, Math.max(1, Math.round(Math.min(...paces) * Math.max(0, span))));
}

/** Posts per millisecond; null when too few are known to tell. */
function paceOf(times: readonly Instant[]): number | null {
  const covered = Math.max(...times) - Math.min(...times);
  return times.length < 2 || covered === 0 ? null : (times.length - 1) / covered;
}
