import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { AccountId, ColumnId, Instant, Mills, Spend } from '../../../shared/model/index.ts';
import { nextUtcDay, shiftDay, utcDay } from '../../../shared/prices/utc-day.ts';
import type { Database } from '../../storage/database.ts';
import {
  type Booking,
  forgetChargedBefore,
  giveUpCall,
  giveUpOpenCalls,
  openCall,
  readColumnSpent,
  readDays,
  readMeanPaidBy,
  readPaidBy,
  readSpent,
  settleCall,
} from '../../storage/repositories/spend.ts';
import { readStop, writeStop } from '../../storage/repositories/stops.ts';
import { createMoneyGuard, type MoneyGuard, shareOfWatched } from '../../sync/money.ts';
import { createStops, type Stops } from '../../sync/stops.ts';
import type { Clock, Receipt } from '../ports.ts';
import { forecast, paceDays } from './forecast.ts';

/** What was spent at X, and the guard that keeps it inside the budget. All amounts in mills, all days UTC. */
export type Ledger = {
  readonly guard: MoneyGuard;
  readonly stops: Stops;
  /** Writes down that a call is about to leave, and the most it can cost; answers its number. */
  open(accountId: AccountId, booking: Booking, lane: string, bound: Mills): number;
  /** Writes what that call cost; call it in the transaction that keeps what the call returned. */
  settle(accountId: AccountId, call: number, receipt: Receipt): void;
  /** Its answer came and could not be kept: nobody will know what it cost. */
  giveUp(accountId: AccountId, call: number): void;
  spend(accountId: AccountId): Spend;
  /** What reading columns may still cost today, when the inbox goes on as it has today; below 0 the guard lets none leave. */
  forColumns(accountId: AccountId): Mills;
  columnToday(accountId: AccountId, columnId: ColumnId): Mills;
  /** What watched words cost today, and the most they may. */
  watchedToday(accountId: AccountId): { readonly spentToday: Mills; readonly share: Mills };
  /** Tells the windows when the budget was changed, or X answers nothing any more. */
  announce(accountId: AccountId): void;
};

/** Lost answers count against at most this part of the budget: what they held is read again the same day, and X charges it once. */
const mostUnsure = 0.25;

const dayLong = 24 * 60 * 60_000;
/** What the inbox costs in the first hours of a day says little of the others. */
const leastSeen = 6 * 60 * 60_000;
/** Columns that stop so shortly before the next day are not worth a word. */
const worthTelling = 60 * 60_000;
/** Part of what is left that columns get whatever the inbox seems to need. */
const leastOfColumns = 0.15;

/** Keeps the ledger in the database; what the last run left open stays there as unsure. */
export function createLedger(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  /** 0 to 1; spreads what would otherwise happen at once. */
  readonly random: () => number;
  /** Most that a UTC day of this account may cost. */
  readonly budget: (accountId: AccountId) => Mills;
  /** Whether the reader said that today may cost more. */
  readonly mayPass: (accountId: AccountId) => boolean;
  readonly publish: (event: StoaEvent) => void;
}): Ledger {
  const { db, clock, budget, publish } = deps;
  let tidiedOn = '';
  giveUpOpenCalls(db);

  function spentToday(accountId: AccountId): Mills {
    const day = utcDay(clock.now());
    const { price, unsure } = readSpent(db, accountId, day, day);
    return price + Math.min(unsure, budget(accountId) * mostUnsure);
  }

  function paidBy(accountId: AccountId, payer: Booking['payer']): Mills {
    return readPaidBy(db, accountId, payer, utcDay(clock.now()));
  }

  const stops = createStops({
    ...deps,
    kept: {
      read: (accountId) => readStop(db, accountId),
      write: (accountId, stop) => writeStop(db, accountId, stop),
    },
  });
  const guard = createMoneyGuard({
    budget,
    mayPass: deps.mayPass,
    spentToday,
    spentByInbox: (accountId) => paidBy(accountId, 'inbox'),
    spentByWatched: (accountId) => paidBy(accountId, 'watched'),
  });

  function spend(accountId: AccountId): Spend {
    const day = utcDay(clock.now());
    const { price: today, unsure } = readSpent(db, accountId, day, day);
    const month = readSpent(db, accountId, `${day.slice(0, 7)}-01`, day).price;
    const past = readDays(db, accountId, shiftDay(day, -paceDays), shiftDay(day, -1)).map(({ price }) => price);
    const stop = stops.current(accountId);
    return {
      accountId,
      day,
      today,
      unsure,
      budget: budget(accountId),
      month,
      monthForecast: forecast({ day, today, month, past, budget: budget(accountId) }).total,
      budgetReached: guard.reached(accountId),
      lastsUntil: lastsUntil(accountId),
      stopped: stop && { error: stop, until: stops.until(accountId) },
    };
  }

  /** What the rest of the day will cost by what today has cost so far, and the days before where there are any. */
  function toCome(accountId: AccountId, payer: Booking['payer']): Mills {
    const now = clock.now();
    const day = utcDay(now);
    const rest = nextUtcDay(now) - now;
    const seen = dayLong - rest;
    const paid = paidBy(accountId, payer);
    const usual = readMeanPaidBy(db, accountId, payer, shiftDay(day, -paceDays), shiftDay(day, -1));
    if (usual === null) return (paid / Math.max(leastSeen, seen)) * rest;
    return ((paid + (usual * leastSeen) / dayLong) / (seen + leastSeen)) * rest;
  }

  /** What others than columns will take from what columns may cost. */
  function othersToCome(accountId: AccountId): Mills {
    const inbox = toCome(accountId, 'inbox');
    const keptNoMore = guard.keptForInbox(accountId) - guard.keptForInbox(accountId, inbox);
    const room = shareOfWatched(budget(accountId)) - paidBy(accountId, 'watched');
    return inbox - keptNoMore + Math.max(0, Math.min(toCome(accountId, 'watched'), room));
  }

  function forColumns(accountId: AccountId): Mills {
    const left = guard.left(accountId);
    // A backlog is no pace to go on at: some of it stays with the columns.
    return Math.min(left, Math.max(left * leastOfColumns, left - othersToCome(accountId)));
  }

  /** When columns stop, where they cannot be read so seldom that it would last the day beside the inbox. */
  function lastsUntil(accountId: AccountId): Instant | null {
    const left = guard.left(accountId);
    const drain = forColumns(accountId) + othersToCome(accountId);
    if (left <= 0 || drain <= left) return null;
    const now = clock.now();
    const rest = nextUtcDay(now) - now;
    const lasts = (rest * left) / drain;
    return rest - lasts < worthTelling ? null : now + Math.round(lasts);
  }

  function announce(accountId: AccountId): void {
    db.afterCommit(() => publish({ type: 'spend.changed', spend: spend(accountId) }));
  }

  return {
    guard,
    stops,
    open(accountId, booking, lane, bound) {
      const at = clock.now();
      return openCall(db, accountId, booking, { day: utcDay(at), at, lane, bound });
    },
    settle(accountId, call, receipt) {
      const day = utcDay(receipt.at);
      if (day !== tidiedOn) {
        forgetChargedBefore(db, day);
        tidiedOn = day;
      }
      if (settleCall(db, accountId, call, day, receipt)) announce(accountId);
    },
    giveUp(accountId, call) {
      giveUpCall(db, call);
      announce(accountId);
    },
    spend,
    forColumns,
    watchedToday: (accountId) => ({
      spentToday: paidBy(accountId, 'watched'),
      share: shareOfWatched(budget(accountId)),
    }),
    columnToday: (accountId, columnId) => readColumnSpent(db, accountId, columnId, utcDay(clock.now())),
    announce,
  };
}
