import type { Instant } from '../../../shared/model/index.ts';

/** X's ISO time as an instant; null when absent or unreadable. */
export function toInstant(time: string | undefined): Instant | null {
  if (time === undefined) return null;
  const instant = Date.parse(time);
  return Number.isNaN(instant) ? null : instant;
}
