import type { Instant } from '../../../shared/model/index.ts';

/** More than this is no estimate any more: nobody fills a hole of that size post by post. */
export const mostEstimated = 1000;

/**
 * How many posts a hole of `span` milliseconds probably has, from when the posts above and below it were made; at least one, at most
 * a thousand. Over a hole shorter than what was read above it one pace goes over into the other, for a burst does not end where a page
 * does; in a longer one the slower pace counts, because a burst on one side says little of a quiet night.
 */
export function estimateGap(above: readonly Instant[], below: readonly Instant[], span: number): number {
  const paces = [above, below].map(paceOf).filter((pace) => pace !== null);
  if (paces.length === 0) return 1;
  const pace = span <= covered(above) ? paces.reduce((sum, one) => sum + one, 0) / paces.length : Math.min(...paces);
  return Math.min(mostEstimated, Math.max(1, Math.round(pace * Math.max(0, span))));
}

/** Posts per millisecond; null when too few are known to tell. */
function paceOf(times: readonly Instant[]): number | null {
  const time = covered(times);
  return time <= 0 ? null : (times.length - 1) / time;
}

/** Milliseconds from the first to the last; negative of nothing. */
function covered(times: readonly Instant[]): number {
  return Math.max(...times) - Math.min(...times);
}
