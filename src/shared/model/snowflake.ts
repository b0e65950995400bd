import type { Instant, PostId } from './ids.ts';

/** X's ids count milliseconds from 2010-11-04T01:42:54.657Z, shifted by 22 bits. */
const epoch = 1288834974657;

/** When a Snowflake id was made. */
export function instantOfId(id: string): Instant {
  return Number(BigInt(id) >> 22n) + epoch;
}

/** The oldest post id that could have been made at that instant. */
export function idAt(at: Instant): PostId {
  return String(BigInt(Math.max(0, at - epoch)) << 22n) as PostId;
}
