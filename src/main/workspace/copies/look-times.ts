import type { Instant } from '../../../shared/model/index.ts';
import { nextUtcDay } from '../../../shared/prices/utc-day.ts';

const minute = 60_000;
const hour = 60 * minute;
/** A copy of today is looked at once it has rested this long, for whoever closes Stoa before the day's end. */
const restedFor = 6 * hour;
/** The last part of a UTC day, in which everything read before it is looked at once more. */
const lastPart = 2 * hour;
/** Left free before midnight: X's clock may be ahead of this one, and a call takes its time. */
const margin = 10 * minute;
/** Time between two looks at what has rested meanwhile. */
export const lookEvery = 30 * minute;

/** Posts read today are due when not read since this instant; null in the last minutes, when their next day may have begun on X. */
export function dueBefore(now: Instant): Instant | null {
  const end = nextUtcDay(now);
  if (now >= end - margin) return null;
  return now >= end - lastPart ? end - lastPart : now - restedFor;
}

/** When to look next after a look that left nothing. */
export function nextLook(now: Instant): Instant {
  const end = nextUtcDay(now);
  const next = now + lookEvery;
  if (next >= end - margin) return end + lookEvery;
  return now < end - lastPart ? Math.min(next, end - lastPart) : next;
}

/** When the last part of a day begins next. */
export function nextLastPart(now: Instant): Instant {
  const begin = nextUtcDay(now) - lastPart;
  return now < begin ? begin : begin + 24 * hour;
}
