import type { Instant, StoaError, StoaErrorCode } from '../../../shared/model/index.ts';
import { nextUtcDay } from '../../../shared/prices/utc-day.ts';

/** Hidden columns are read this much less often. */
const hiddenFactor = 4;
const slowest = 5 * 60_000;
/** After being refused for good (signed out, forbidden, a query X does not take), a look now and then is enough. */
const refusedPause = 10 * 60_000;
const passing: ReadonlySet<StoaErrorCode> = new Set([
  'offline',
  'timed-out',
  'x-unavailable',
  'rate-limited',
  'storage',
]);

/** When to read a column again. `quietChecks`: checks in a row without anything new; `freeAt`: when its lane is free; `pacedEvery`: how often today's budget lets it be read, null: as often as wanted. */
export function nextCheck(given: {
  readonly now: Instant;
  readonly cadence: number;
  readonly visible: boolean;
  readonly quietChecks: number;
  readonly error: StoaError | null;
  readonly freeAt: Instant;
  readonly pacedEvery: number | null;
  /** 0 to 1; spreads checks so that columns do not keep step. */
  readonly random: number;
}): Instant {
  const { now, cadence, visible, quietChecks, error, freeAt, pacedEvery, random } = given;
  if (error?.code === 'budget-reached' || error?.code === 'budget-asks')
    return nextUtcDay(now) + Math.round(random * 60_000);
  if (error && freeAt > now) return freeAt;
  if (error && !passing.has(error.code)) return now + refusedPause;
  const busy = visible ? cadence : cadence * hiddenFactor;
  const calm = Math.min(Math.max(slowest, busy), busy * (1 + quietChecks / 4));
  return now + Math.round(Math.max(calm, pacedEvery ?? 0) * (0.95 + random / 10));
}
