import type { AccountId, Instant, StoaError } from '../../shared/model/index.ts';
import type { Clock } from '../workspace/ports.ts';

/** Accounts that X answers nothing at all: no credits, a cap, an app that is not enrolled. Only the person or a new day ends that. */
export type Stops = {
  /** What to wait for before asking for a refusal: a call is under way that will tell whether X answers again; null while there is none. */
  trial(accountId: AccountId): Promise<void> | null;
  /** Why nothing is asked for this account by itself; null when nothing stops it, and for the one call that tries again when it is time. */
  refusal(accountId: AccountId): StoaError | null;
  /** The stop, also while it is tried again. */
  current(accountId: AccountId): StoaError | null;
  /** Until when; the past when nothing stops it. */
  until(accountId: AccountId): Instant;
  /** Makes a call that leaves the trial; the answer ends it, told or not. Null when there is nothing to try. */
  begin(accountId: AccountId): (() => void) | null;
  /** Learns from an answer (null: it went well); says whether that ended or began a stop. */
  end(accountId: AccountId, error: StoaError | null): 'began' | 'ended' | null;
  /** The next call may try again. */
  tryAgain(accountId: AccountId): void;
};

type Trial = { readonly over: Promise<void>; end(): void };
type Stop = { readonly error: StoaError; until: Instant; trial: Trial | null };

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
    trial: (accountId) => stops.get(accountId)?.trial?.over ?? null,
    refusal(accountId) {
      const stop = stops.get(accountId);
      return stop === undefined || stop.until <= clock.now() ? null : stop.error;
    },
    current: (accountId) => stops.get(accountId)?.error ?? null,
    until: (accountId) => stops.get(accountId)?.until ?? 0,
    begin(accountId) {
      const stop = stops.get(accountId);
      if (stop === undefined || stop.trial !== null) return null;
      const { promise, resolve } = Promise.withResolvers<void>();
      stop.trial = { over: promise, end: resolve };
      return () => {
        resolve();
        if (stop.trial?.over === promise) stop.trial = null;
      };
    },
    end(accountId, error) {
      const stop = stops.get(accountId);
      if (error?.code === 'no-credits')
        stops.set(accountId, { error, until: untilOf(error, clock.now()), trial: null });
      else if (stop !== undefined && error === null) stops.delete(accountId);
      // Who waits for the trial hears of the new stop only after it stands.
      stop?.trial?.end();
      if (stop !== undefined) stop.trial = null;
      if (error?.code === 'no-credits') return 'began';
      return stop !== undefined && error === null ? 'ended' : null;
    },
    tryAgain(accountId) {
      const stop = stops.get(accountId);
      if (stop !== undefined) stop.until = clock.now();
    },
  };
}
