import type { AccountId, Instant, Spend, StoaError } from '../../shared/model/index.ts';
import { nextUtcDay } from '../../shared/prices/utc-day.ts';
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

/** Where stops are kept, so that a restart does not ask only to be refused once more. */
export type StopsKept = {
  read(accountId: AccountId): Spend['stopped'];
  /** Null: nothing stops the account any more. */
  write(accountId: AccountId, stop: Spend['stopped']): void;
};

type Trial = { readonly over: Promise<void>; end(): void };
type Stop = { readonly error: StoaError; until: Instant; trial: Trial | null };

const day = 86_400_000;
/** A stop ends this much after its time, so that X's clock has passed it too. */
const margin = 60_000;

/** `random` answers 0 to 1 and spreads what would begin at the same moment everywhere; `kept` holds what the last run knew. */
export function createStops(deps: {
  readonly clock: Pick<Clock, 'now'>;
  readonly random: () => number;
  readonly kept: StopsKept;
}): Stops {
  const { clock, random, kept } = deps;
  /** Null: looked for, and not stopped. */
  const stops = new Map<AccountId, Stop | null>();

  function stopOf(accountId: AccountId): Stop | null {
    const known = stops.get(accountId);
    if (known !== undefined) return known;
    const last = kept.read(accountId);
    // What a clock that was ahead has put off would last until it is as late again.
    const stop = last && { ...last, until: Math.min(last.until, untilOf(last.error, clock.now())), trial: null };
    stops.set(accountId, stop);
    return stop;
  }

  function stopAt(accountId: AccountId, stop: Stop | null): void {
    stops.set(accountId, stop);
    kept.write(accountId, stop && { error: stop.error, until: stop.until });
  }

  /** A cap's own date, else the next UTC day; never further off than a month, and never at once. */
  function untilOf(error: StoaError, now: Instant): Instant {
    const told = error.code === 'no-credits' ? error.until : null;
    const until = told === null || told <= now ? nextUtcDay(now) : Math.min(told, now + 31 * day);
    return until + margin + Math.round(random() * margin);
  }

  return {
    trial: (accountId) => stopOf(accountId)?.trial?.over ?? null,
    refusal(accountId) {
      const stop = stopOf(accountId);
      return stop === null || stop.until <= clock.now() ? null : stop.error;
    },
    current: (accountId) => stopOf(accountId)?.error ?? null,
    until: (accountId) => stopOf(accountId)?.until ?? 0,
    begin(accountId) {
      const stop = stopOf(accountId);
      if (stop === null || stop.trial !== null) return null;
      const { promise, resolve } = Promise.withResolvers<void>();
      stop.trial = { over: promise, end: resolve };
      return () => {
        resolve();
        if (stop.trial?.over === promise) stop.trial = null;
      };
    },
    end(accountId, error) {
      const stop = stopOf(accountId);
      if (error?.code === 'no-credits') stopAt(accountId, { error, until: untilOf(error, clock.now()), trial: null });
      else if (stop !== null && error === null) stopAt(accountId, null);
      // Who waits for the trial hears of the new stop only after it stands.
      stop?.trial?.end();
      if (stop !== null) stop.trial = null;
      if (error?.code === 'no-credits') return 'began';
      return stop !== null && error === null ? 'ended' : null;
    },
    tryAgain(accountId) {
      const stop = stopOf(accountId);
      if (stop === null) return;
      stop.until = clock.now();
      kept.write(accountId, { error: stop.error, until: stop.until });
    },
  };
}
