import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { AccountId, ColumnId, Mills, Spend } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  forgetChargedBefore,
  readColumnSpent,
  readDays,
  readPaidBy,
  readSpent,
  writeCall,
} from '../../storage/repositories/spend.ts';
import { createMoneyGuard, type MoneyGuard, type Payer, shareOfWatched } from '../../sync/money.ts';
import type { Clock, Receipt } from '../ports.ts';
import { daysLeftInMonth, shiftDay, utcDay } from './utc-day.ts';

/** What a call is booked on. */
export type Booking = { readonly columnId: ColumnId | null; readonly payer: Payer };

/** What was spent at X, and the guard that keeps it inside the budget. All amounts in mills, all days UTC. */
export type Ledger = {
  readonly guard: MoneyGuard;
  /** Writes a call's price; call it in the transaction that keeps what the call returned. */
  record(accountId: AccountId, booking: Booking, receipt: Receipt): void;
  spend(accountId: AccountId): Spend;
  columnToday(accountId: AccountId, columnId: ColumnId): Mills;
  /** What watched words cost today, and the most they may. */
  watchedToday(accountId: AccountId): { readonly spentToday: Mills; readonly share: Mills };
  /** Tells the windows when the budget was changed. */
  announce(accountId: AccountId): void;
};

/** Days that the forecast looks back on. */
const paceDays = 7;

/** Keeps the ledger in the database. */
export function createLedger(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  /** Most that a UTC day of this account may cost. */
  readonly budget: (accountId: AccountId) => Mills;
  readonly publish: (event: StoaEvent) => void;
}): Ledger {
  const { db, clock, budget, publish } = deps;
  let tidiedOn = '';

  function spentToday(accountId: AccountId): Mills {
    const day = utcDay(clock.now());
    return readSpent(db, accountId, day, day);
  }

  function paidBy(accountId: AccountId, payer: Payer): Mills {
    return readPaidBy(db, accountId, payer, utcDay(clock.now()));
  }

  const guard = createMoneyGuard({
    budget,
    spentToday,
    spentByInbox: (accountId) => paidBy(accountId, 'inbox'),
    spentByWatched: (accountId) => paidBy(accountId, 'watched'),
  });

  /** Mean of the former days something was spent; today's own sum on the very first day. */
  function pace(accountId: AccountId, day: string, today: Mills): Mills {
    const days = readDays(db, accountId, shiftDay(day, -paceDays), shiftDay(day, -1));
    if (days.length === 0) return Math.min(today, budget(accountId));
    return days.reduce((sum, past) => sum + past.sum, 0) / days.length;
  }

  function spend(accountId: AccountId): Spend {
    const day = utcDay(clock.now());
    const today = readSpent(db, accountId, day, day);
    const month = readSpent(db, accountId, `${day.slice(0, 7)}-01`, day);
    const daily = pace(accountId, day, today);
    return {
      accountId,
      day,
      today,
      budget: budget(accountId),
      month,
      monthForecast: Math.round(month + Math.max(0, daily - today) + daily * daysLeftInMonth(day)),
      budgetReached: guard.reached(accountId),
    };
  }

  function announce(accountId: AccountId): void {
    db.afterCommit(() => publish({ type: 'spend.changed', spend: spend(accountId) }));
  }

  return {
    guard,
    record(accountId, booking, receipt) {
      const day = utcDay(receipt.at);
      if (day !== tidiedOn) {
        forgetChargedBefore(db, day);
        tidiedOn = day;
      }
      if (writeCall(db, accountId, booking, day, receipt) > 0) announce(accountId);
    },
    spend,
    watchedToday: (accountId) => ({
      spentToday: paidBy(accountId, 'watched'),
      share: shareOfWatched(budget(accountId)),
    }),
    columnToday: (accountId, columnId) => readColumnSpent(db, accountId, columnId, utcDay(clock.now())),
    announce,
  };
}
