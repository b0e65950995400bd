import type { Instant } from '../../../shared/model/index.ts';

const snowflakeEpoch = 1_288_834_974_657n;

/** X's ISO time as an instant; null when absent or unreadable. */
export function toInstant(time: string | undefined): Instant | null {
  if (time === undefined) return null;
  const instant = Date.parse(time);
  return Number.isNaN(instant) ? null : instant;
}

/** When a Snowflake was made: its upper bits count milliseconds since 2010-11-04. */
export function instantOfSnowflake(id: string): Instant {
  return Number((BigInt(id) >> 22n) + snowflakeEpoch);
}
