import type { AccountId, Instant, StoaError } from '../../../shared/model/index.ts';
import type { Clock } from '../ports.ts';

/**
 * Accounts whose sign-in X refuses although it has not ended. X had a day on which every call answered 401 (2026-06-30): nobody is signed out for that,
 * and X is not asked for new tokens again and again.
 */
export type Pauses = {
  /** Until when the account waits; null when it may ask. */
  until(accountId: AccountId): Instant | null;
  /** X refused once more; those who ask at the same time count once. */
  begin(accountId: AccountId): void;
  /** X took the sign-in, or another one has come. */
  end(accountId: AccountId): void;
};

const firstWait = 60_000;
const longestWait = 30 * 60_000;

/** `changed` hears of every pause that begins or ends. */
export function createPauses(deps: { readonly clock: Pick<Clock, 'now'>; changed(): void }): Pauses {
  const pauses = new Map<AccountId, { readonly until: Instant; readonly wait: number }>();

  function until(accountId: AccountId): Instant | null {
    const pause = pauses.get(accountId);
    const left = (pause?.until ?? 0) - deps.clock.now();
    // More than a pause can last is left when the clock was set back.
    return pause !== undefined && left > 0 && left <= longestWait ? pause.until : null;
  }

  return {
    until,
    begin(accountId) {
      if (until(accountId) !== null) return;
      const before = pauses.get(accountId);
      const wait = before === undefined ? firstWait : Math.min(longestWait, before.wait * 2);
      pauses.set(accountId, { until: deps.clock.now() + wait, wait });
      deps.changed();
    },
    end(accountId) {
      if (pauses.delete(accountId)) deps.changed();
    },
  };
}

/** What calls answer during a pause. */
export const notAccepted: StoaError = {
  code: 'x-unavailable',
  status: 401,
  message: 'X does not accept the sign-in at the moment.',
  next: 'Stoa keeps it and tries again by itself.',
};
