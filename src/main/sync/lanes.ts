import type { AccountId, Instant, StoaError } from '../../shared/model/index.ts';
import { rateLimited } from '../../shared/model/rate-limited.ts';
import type { Clock, RateLimit } from '../workspace/ports.ts';
import { backOff } from './back-off.ts';
import { wasSetBack } from './was-set-back.ts';

/** One lane per account and endpoint: what X's headers allow, and back-off after failures. */
export type Lanes = {
  /**
   * Why a call must not leave now; null when it may. Calls made by hand pass the back-off (the person sees the outcome)
   * but not a rate limit, which X would only repeat.
   */
  refusal(accountId: AccountId, endpoint: string, byHand: boolean): StoaError | null;
  /** Counts a call as under way until the answer is noted. */
  begin(accountId: AccountId, endpoint: string): void;
  /** Learns from an answer; null as error means it went well. */
  end(accountId: AccountId, endpoint: string, rateLimit: RateLimit | null, error: StoaError | null): void;
  /** From when on the lane is free; the past when it is free already. */
  freeAt(accountId: AccountId, endpoint: string): Instant;
  /** Ends every back-off, as when the network is back; rate limits stay. */
  forgive(): void;
};

type Lane = {
  limit: RateLimit | null;
  underWay: number;
  failures: number;
  heldUntil: Instant;
  held: StoaError | null;
  notedAt: Instant;
};

/** X's windows last a quarter of an hour: a limit kept from the last run that ends later was noted by a clock that was ahead. */
const longestKept = 16 * 60_000;
/** Spread of waits after a rate limit, so that lanes do not come back in the same second. */
const rateLimitJitter = 5000;

/** `random` answers 0 to 1 and spreads the waits; `restored` are rate limits kept from the last run. */
export function createLanes(deps: {
  readonly clock: Pick<Clock, 'now'>;
  readonly random: () => number;
  readonly restored: (accountId: AccountId, endpoint: string) => RateLimit | null;
}): Lanes {
  const { clock, random, restored } = deps;
  const lanes = new Map<string, Lane>();

  function laneOf(accountId: AccountId, endpoint: string): Lane {
    const key = `${accountId} ${endpoint}`;
    const known = lanes.get(key);
    const now = clock.now();
    // What was learned by a clock that has been set back since would hold the lane until it is as late again.
    if (known && wasSetBack(known.notedAt, now))
      Object.assign(known, { limit: null, failures: 0, heldUntil: 0, held: null, notedAt: now });
    if (known) return known;
    const kept = restored(accountId, endpoint);
    const limit = kept !== null && kept.resetAt - now > longestKept ? null : kept;
    const lane: Lane = { limit, underWay: 0, failures: 0, heldUntil: 0, held: null, notedAt: now };
    lanes.set(key, lane);
    return lane;
  }

  function exhaustedUntil(lane: Lane): Instant | null {
    const { limit } = lane;
    if (!limit || limit.resetAt <= clock.now()) return null;
    return limit.remaining - lane.underWay <= 0 ? limit.resetAt : null;
  }

  return {
    refusal(accountId, endpoint, byHand) {
      const lane = laneOf(accountId, endpoint);
      const now = clock.now();
      const resetAt = exhaustedUntil(lane);
      if (resetAt !== null) return rateLimited(resetAt);
      if (lane.held?.code === 'rate-limited' && lane.heldUntil > now) return rateLimited(lane.heldUntil);
      if (byHand) return null;
      return lane.held && lane.heldUntil > now ? lane.held : null;
    },
    begin(accountId, endpoint) {
      laneOf(accountId, endpoint).underWay += 1;
    },
    end(accountId, endpoint, rateLimit, error) {
      const lane = laneOf(accountId, endpoint);
      lane.underWay = Math.max(0, lane.underWay - 1);
      if (rateLimit) lane.limit = rateLimit;
      const now = clock.now();
      lane.notedAt = now;
      if (error?.code === 'rate-limited') {
        lane.held = error;
        lane.heldUntil = Math.max(error.resetAt, now) + Math.round(random() * rateLimitJitter);
        return;
      }
      if (error && isPassing(error)) {
        const wait = backOff(lane.failures);
        lane.failures += 1;
        lane.held = error;
        lane.heldUntil = now + Math.round(wait * (0.75 + random() / 2));
        return;
      }
      lane.failures = 0;
      // An answer to a call that had left before X asked for a pause does not end the pause.
      if (lane.held?.code === 'rate-limited' && lane.heldUntil > now) return;
      lane.held = null;
      lane.heldUntil = 0;
    },
    freeAt(accountId, endpoint) {
      const lane = laneOf(accountId, endpoint);
      return Math.max(exhaustedUntil(lane) ?? 0, lane.heldUntil);
    },
    forgive() {
      for (const lane of lanes.values()) {
        if (lane.held === null || lane.held.code === 'rate-limited') continue;
        lane.failures = 0;
        lane.held = null;
        lane.heldUntil = 0;
      }
    },
  };
}

function isPassing(error: StoaError): boolean {
  return error.code === 'offline' || error.code === 'timed-out' || error.code === 'x-unavailable';
}
