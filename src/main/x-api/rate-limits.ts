import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { Instant } from '../../shared/model/index.ts';
import type { RateLimit } from '../workspace/ports.ts';

const window = 15 * 60_000;
/** An end further off than its window comes from a wrong clock or header, and must not stop reading for longer. */
const slack = 60_000;
const dailyWindow = 24 * 60 * 60_000;
/** Wait when the window should be over by this computer's clock, and yet X refuses. */
const shortestWait = 60_000;

const header = z.coerce.number().int().nonnegative().optional().catch(undefined);
const limitHeaders = z.object({
  'x-rate-limit-limit': header,
  'x-rate-limit-remaining': header,
  'x-rate-limit-reset': header,
  'x-user-limit-24hour-remaining': header,
  'x-user-limit-24hour-reset': header,
  'x-app-limit-24hour-remaining': header,
  'x-app-limit-24hour-reset': header,
});

/** What X said about the endpoint's window of 15 minutes; null when it said nothing (docs.x.com/x-api/fundamentals/rate-limits). */
export function toRateLimit(endpoint: string, headers: IncomingHttpHeaders, now: Instant): RateLimit | null {
  const parsed = limitHeaders.parse(headers);
  const limit = parsed['x-rate-limit-limit'];
  const remaining = parsed['x-rate-limit-remaining'];
  const reset = parsed['x-rate-limit-reset'];
  if (limit === undefined || remaining === undefined || reset === undefined) return null;
  const told = Math.min(reset * 1000, now + window + slack);
  // A used-up window that is over by this computer's clock: that clock is ahead, and X would refuse at once.
  return { endpoint, limit, remaining, resetAt: remaining === 0 && told <= now ? now + shortestWait : told };
}

/** When a refused endpoint may be asked again: the latest end of the windows that are used up, else a whole window from now. */
export function resetAfterRefusal(headers: IncomingHttpHeaders, now: Instant): Instant {
  const parsed = limitHeaders.parse(headers);
  const dailyResets = [
    parsed['x-user-limit-24hour-remaining'] === 0 ? parsed['x-user-limit-24hour-reset'] : undefined,
    parsed['x-app-limit-24hour-remaining'] === 0 ? parsed['x-app-limit-24hour-reset'] : undefined,
  ].filter((reset) => reset !== undefined);
  const resets =
    dailyResets.length > 0 ? dailyResets : [parsed['x-rate-limit-reset']].filter((reset) => reset !== undefined);
  const latest = resets.length > 0 ? Math.max(...resets) * 1000 : now + window;
  const longest = (dailyResets.length > 0 ? dailyWindow : window) + slack;
  return latest > now ? Math.min(latest, now + longest) : now + shortestWait;
}
