import type { AccountId, Instant, StoaError } from '../../shared/model/index.ts';
import type { Clock } from '../workspace/ports.ts';

/** Accounts that X answers nothing at all: no credits, a cap, an app that is not enrolled. Only the person or a new day ends that. */
export type Stops = {
  /** Why nothing is asked for this account by itself; null when nothing stops it, and for the one call that tries again when it is time. */
  refusal(accountId: AccountId): StoaError | null;
  /** The stop, also while it is tried again. */
  current(accountId: AccountId): StoaError | null;
  /** Until when; the past when nothing stops it. */
  until(accountId: AccountId): Instant;
  begin(accountId: AccountId): void;
  /** Learns from an answer (null: it went well); says whether that ended or began a stop. */
  end(accountId: AccountId, error: StoaError | null): 'began' | 'ended' | null;
  /** The next call may try again. */
  tryAgain(accountId: AccountId): void;
};

type Stop = { readonly error: StoaError; until: Instant; trying: boolean };

const day = 86_400_000;
/** A stop ends this much after its time, so that X's clock has passed it too. */
const margin = 60_000;

/** `random` answers 0 to 1 and spreads what would begin at the same moment everywhere. */
export function createStops(deps: { readonly clock: Pick<Clock, 'now'>; readonly random: () => number }): Stops {
  const { clock, random } = deps;
  const stops = new Map<AccountId, Stop>();

  /** A cap's own date, else the next UTC day; never further off than a month, and never at once. */
  function untilOf(error: StoaError, now: Instant): Instant {
    const nextDay = Math.floor(now / day) * day + day;
    const told = error.code === 'no-credits' ? error.until : null;
    const until = told === null || told <= now ? nextDay : Math.min(told, now + 31 * day);
    return until + margin + Math.round(random() * margin);
  }

  return {
    refusal(accountId) {
      const stop = stops.get(accountId);
      if (stop === undefined || (stop.until <= clock.now() && !stop.trying)) return null;
      return stop.error;
    },
    current: (accountId) => stops.get(accountId)?.error ?? null,
    until: (accountId) => stops.get(accountId)?.until ?? 0,
    begin(accountId) {
      const stop = stops.get(accountId);
      if (stop !== undefined) stop.trying = true;
    },
    end(accountId, error) {
      const stop = stops.get(accountId);
      if (error?.code === 'no-credits') {
        stops.set(accountId, { error, until: untilOf(error, clock.now()), trying: false });
        return 'began';
      }
      if (stop === undefined) return null;
      stop.trying = false;
      if (error !== null) return null;
      stops.delete(accountId);
      return 'ended';
    },
    tryAgain(accountId) {
      const stop = stops.get(accountId);
      if (stop !== undefined) stop.until = clock.now();
    },
  };
}
