import type { Instant } from '../../shared/model/index.ts';

/** Corrections of a clock below this, in milliseconds, trouble nobody. */
const threshold = 60_000;

/** Whether the clock has been set back, as when a wrong one is put right, since it said `noted`. */
export function wasSetBack(noted: Instant, now: Instant): boolean {
  return noted - now > threshold;
}
