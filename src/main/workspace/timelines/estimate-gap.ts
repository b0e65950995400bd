import type { PostContent } from '../../../shared/model/index.ts';

/** How many posts a hole of `span` milliseconds probably has, at the pace of the posts just above it; at least one. */
export function estimateGap(newer: readonly PostContent[], span: number): number {
  const times = newer.map((post) => post.createdAt);
  const covered = Math.max(...times) - Math.min(...times);
  if (newer.length < 2 || covered === 0) return Math.max(1, newer.length);
  return Math.max(1, Math.round(((newer.length - 1) / covered) * Math.max(0, span)));
}
