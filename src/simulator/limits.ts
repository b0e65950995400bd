import type { Clock } from './clock.ts';

const quarterHour = 900_000;
const day = 86_400_000;

/** Where an account stands at an endpoint; `reset` is in seconds since 1970, as X's headers have it. */
export type LimitState = {
  readonly limit: number;
  readonly remaining: number;
  readonly reset: number;
  readonly exceeded: boolean;
};

/** Counts requests per account and endpoint in fixed windows that open with the first request. */
export type Limits = {
  /** Counts one request and says where that leaves the account. */
  readonly take: (account: string, endpoint: string, limit: number) => LimitState;
  /** The same over 24 hours. */
  readonly takeDaily: (account: string, endpoint: string, limit: number) => LimitState;
};

/** Counters in memory: a restarted simulator has forgiven everybody. */
export function createLimits(clock: Clock): Limits {
  const windows = new Map<string, { used: number; readonly until: number }>();
  const take = (key: string, limit: number, length: number): LimitState => {
    const now = clock.now();
    const known = windows.get(key);
    const window = known === undefined || known.until <= now ? { used: 0, until: now + length } : known;
    windows.set(key, window);
    window.used += 1;
    const remaining = Math.max(0, limit - window.used);
    return { limit, remaining, reset: Math.ceil(window.until / 1000), exceeded: window.used > limit };
  };
  return {
    take: (account, endpoint, limit) => take(`${account} ${endpoint}`, limit, quarterHour),
    takeDaily: (account, endpoint, limit) => take(`${account} ${endpoint} day`, limit, day),
  };
}
