import type { CopiesOverview, CopyCheck } from '../../../shared/contract/copies.ts';
import type { Account, AccountId, Instant, Mills, PostId, StoaError } from '../../../shared/model/index.ts';
import { beginOf, nextUtcDay, utcDay } from '../../../shared/prices/utc-day.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { Database } from '../../storage/database.ts';
import {
  type CopyAge,
  countLongUnread,
  type Look,
  readAges,
  readLongUnread,
  readLooks,
  readRested,
  writeLook,
} from '../../storage/repositories/copies.ts';
import { isKnownAccount, readPaidBy } from '../../storage/repositories/spend.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import { callerOf } from '../caller-of.ts';
import type { Caller, Clock } from '../ports.ts';
import type { Ledger } from '../spend/create-ledger.ts';
import { type LookAgain, mostAtOnce } from './look-again.ts';
import { dueBefore, lookEvery, nextLastPart, nextLook } from './look-times.ts';

/** Copies of posts follow X: what is gone there goes here, what was edited is read anew. */
export type Copies = {
  overview(accountId: AccountId): CopiesOverview;
  /** Looks at posts that are opened or answered; what was just read is left alone. */
  check(caller: Caller, postIds: readonly PostId[]): Promise<CopyCheck>;
  start(): void;
  /** Call after the budget for older copies changed. */
  budgetChanged(): void;
};

const todayJob = 'copies/today';
const olderJob = 'copies/older';
/** A start is busy enough. */
const firstLookAfter = 90_000;
/** Between two answers of a hundred posts. */
const pause = 15_000;
const afterFailure = 5 * 60_000;
/** What was read this lately, in milliseconds, is as good as read now. */
export const stillFresh = 10 * 60_000;

/** Reads nothing before `start`, but by hand. */
export function createCopies(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly scheduler: Scheduler;
  readonly lookAgain: LookAgain;
  readonly ledger: Pick<Ledger, 'guard' | 'stops'>;
  readonly accounts: { all(): readonly Account[] };
  /** Most that checking older copies may cost per UTC day and account; 0: never. */
  readonly olderBudget: () => Mills;
}): Copies {
  const { db, clock, scheduler, lookAgain, ledger, accounts } = deps;

  function signedIn(): readonly Account[] {
    return accounts.all().filter((account) => account.status === 'signed-in');
  }

  /** Asks for one batch and notes what it found; answers when to go on: null when there was nothing to ask. */
  async function look(
    account: Account,
    kind: Look['kind'],
    ids: readonly PostId[],
    purpose: Parameters<LookAgain>[2],
  ): Promise<Instant | null> {
    if (ids.length === 0) return null;
    const looked = await lookAgain(callerOf(account), ids, purpose);
    const at = clock.now();
    if (!looked.ok) return retryAt(looked.error, at);
    const { gone, edited } = looked.value;
    if (isKnownAccount(db, account.id)) {
      writeLook(db, account.id, utcDay(at), { kind, at, asked: ids.length, gone: gone.length, edited: edited.length });
    }
    return at + pause;
  }

  /** Each batch was read today and costs nothing: the money guard lets it pass, also when the budget is reached. */
  async function lookAtToday(): Promise<Instant> {
    const goOn: Instant[] = [];
    for (const account of signedIn()) {
      const now = clock.now();
      const before = dueBefore(now);
      if (before === null) break;
      const day = utcDay(now);
      const ids = readRested(db, account.id, { day, begin: beginOf(day), before }, mostAtOnce);
      const next = await look(account, 'today', ids, { payer: 'background', atMost: 0 });
      if (next !== null) goOn.push(next);
    }
    return Math.min(nextLook(clock.now()), ...goOn);
  }

  async function lookAtOlder(): Promise<Instant> {
    const goOn: Instant[] = [];
    for (const account of signedIn()) {
      const day = utcDay(clock.now());
      const left = deps.olderBudget() - readPaidBy(db, account.id, 'copies', day);
      const most = Math.min(mostAtOnce, Math.floor(left / xPrices.post));
      if (most <= 0) continue;
      const ids = readLongUnread(db, account.id, beginOf(day), most);
      const next = await look(account, 'older', ids, { payer: 'copies', atMost: ids.length * xPrices.post });
      if (next !== null) goOn.push(next);
    }
    const rest = Math.min(clock.now() + 2 * lookEvery, nextUtcDay(clock.now()) + lookEvery);
    return Math.min(rest, ...goOn);
  }

  async function check(caller: Caller, postIds: readonly PostId[]): Promise<CopyCheck> {
    const now = clock.now();
    const stale = readAges(db, caller.accountId, postIds, utcDay(now)).filter((age) => age.readAt < now - stillFresh);
    if (stale.length === 0) return { gone: [], unchecked: [], error: null };
    const atMost = priceOf(stale);
    // Nobody pressed a button with a price, so that budget and stops count here as they do for the inbox.
    const { stops, guard } = ledger;
    const refusal = stops.current(caller.accountId) ?? guard.refusal(caller.accountId, 'inbox', atMost);
    const ids = stale.map((age) => age.id);
    const looked = refusal
      ? ({ ok: false, error: refusal } as const)
      : await lookAgain(caller, ids, { payer: 'hand', atMost });
    if (looked.ok) return { gone: looked.value.gone, unchecked: [], error: null };
    const unchecked = stale.map(({ id, readAt }) => ({ postId: id, readAt }));
    return { gone: [], unchecked, error: looked.error };
  }

  return {
    overview(accountId) {
      const now = clock.now();
      const looks = readLooks(db, accountId);
      const lookOf = (kind: Look['kind']) => {
        const found = looks.find((one) => one.kind === kind);
        return found ? { at: found.at, asked: found.asked, gone: found.gone, edited: found.edited } : null;
      };
      return {
        older: countLongUnread(db, accountId, nextUtcDay(now) - 86_400_000),
        today: lookOf('today'),
        olderLook: lookOf('older'),
        nextLookAt: nextLastPart(now),
      };
    },
    check,
    start() {
      scheduler.schedule(todayJob, clock.now() + firstLookAfter, lookAtToday);
      scheduler.schedule(olderJob, clock.now() + firstLookAfter, lookAtOlder);
    },
    budgetChanged: () => scheduler.move(olderJob, clock.now()),
  };
}

/** What asking for these again costs: nothing for those X charged for today. */
export function priceOf(ages: readonly CopyAge[]): Mills {
  return ages.filter((age) => !age.paidToday).length * xPrices.post;
}

function retryAt(error: StoaError, now: Instant): Instant {
  if (error.code === 'rate-limited') return Math.max(error.resetAt, now) + pause;
  if (error.code === 'budget-reached') return nextUtcDay(now) + lookEvery;
  return now + afterFailure;
}
