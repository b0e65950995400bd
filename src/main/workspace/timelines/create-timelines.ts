import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { TimelinePage } from '../../../shared/contract/timelines.ts';
import {
  type Account,
  type AccountId,
  type Column,
  type ColumnId,
  type ColumnStatus,
  type Place,
  type PostId,
  type StoaError,
  StoaFailure,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readColumn, readColumns } from '../../storage/repositories/decks.ts';
import {
  addRow,
  clearTimeline,
  readReading,
  removeRow,
  writeCheckedAt,
  writePlace,
} from '../../storage/repositories/timelines.ts';
import type { Lanes } from '../../sync/lanes.ts';
import type { Payer } from '../../sync/money.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import { columnOf } from '../column-of.ts';
import type { Clock, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';
import type { Ledger } from '../spend/create-ledger.ts';
import { nextCheck } from './cadence.ts';
import { columnJob, createColumnStates, type LiveColumn } from './column-states.ts';
import { createPacing } from './create-pacing.ts';
import { fillBySteps, fillsBySteps } from './first-fill.ts';
import { createHandReading, type HandReading } from './hand-reading.ts';
import { createPages } from './pages.ts';
import { createFeedReader, feedContext, fullReach } from './read-feed.ts';
import { cadenceOf, feedsOf } from './sources/index.ts';

/** What columns hold and how it is kept fresh. */
export type Timelines = HandReading & {
  page(columnId: ColumnId, before: PostId | null, limit: number): TimelinePage;
  /** The page a window opens with. */
  firstPage(column: Column): TimelinePage;
  status(column: Column): ColumnStatus;
  /** Asks X now; answers why that failed. The same reading is shared by all who ask for it at once. */
  refresh(columnId: ColumnId, payer: Payer): Promise<StoaError | null>;
  savePlace(columnId: ColumnId, place: Place): void;
  setVisible(columnIds: readonly ColumnId[]): void;
  /** Reads the account's columns from now on, and no other account's. */
  follow(accountId: AccountId | null): void;
  /** Begins reading a column that is new, restored or shows something else; `by` says who pays for its first page. */
  startColumn(column: Column, payer: Payer): void;
  stopColumn(columnId: ColumnId): void;
  /** Forgets what the column holds. */
  clear(columnId: ColumnId): void;
  /** Tries again now where reading had stopped: the network is back, the budget was raised, someone signed in. */
  wake(): void;
  noteBookmark(accountId: AccountId, postId: PostId, bookmarked: boolean): void;
};

/** A reading younger than this is fresh enough at start. */
const freshEnough = 30_000;
/** Space between the first checks of neighbouring columns after a start. */
const startSkew = 700;

/** Reads no column before `follow` or `startColumn`. */
export function createTimelines(deps: {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: () => number;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly lanes: Lanes;
  readonly ledger: Pick<Ledger, 'columnToday' | 'forColumns' | 'guard' | 'stops'>;
  readonly scheduler: Scheduler;
  readonly posts: Posts;
  readonly findAccount: (accountId: AccountId) => Account | null;
  /** Whether the account's budget is to last the day. */
  readonly isPaced: (accountId: AccountId) => boolean;
  readonly publish: (event: StoaEvent) => void;
}): Timelines {
  const { db, clock, random, lanes, ledger, scheduler, posts, publish } = deps;
  const pages = createPages({ db, posts });
  const reader = createFeedReader(deps);
  const { liveOf, forget, status, announce, showFirst } = createColumnStates({ db, ledger, scheduler, publish });
  const scheduled = new Set<ColumnId>();
  let visible: ReadonlySet<ColumnId> | null = null;
  const isVisible = (columnId: ColumnId) => visible === null || visible.has(columnId);
  const pacing = createPacing({ ...deps, floorOf: pages.floorOf, isVisible });

  const find = (columnId: ColumnId) => columnOf(db, columnId);

  function accountOf(column: Column): Account {
    const account = deps.findAccount(column.accountId);
    if (account) return account;
    throw new StoaFailure({
      code: 'signed-out',
      accountId: column.accountId,
      message: 'This account is not in Stoa any more.',
      next: 'Sign in again.',
    });
  }

  async function readAll(column: Column, payer: Payer): Promise<StoaError | null> {
    const account = accountOf(column);
    const feeds = feedsOf(column, account);
    const reach = payer === 'background' ? pacing.reachOf(column) : fullReach;
    const spentBefore = ledger.columnToday(column.accountId, column.id);
    const contexts = feeds.map((feed) => feedContext(column, feed, account, payer));
    const fresh = Object.keys(readReading(db, column.id)?.cursors ?? {}).length === 0;
    const outcomes =
      fresh && fillsBySteps(contexts)
        ? [await fillBySteps(reader, contexts, clock.now())]
        : await Promise.all(contexts.map((context) => reader.newer(context, feeds.length, reach)));
    const error = outcomes.find((outcome) => outcome.error !== null)?.error ?? null;
    const state = liveOf(column.id);
    const added = outcomes.reduce((sum, outcome) => sum + outcome.added, 0);
    // The reader is asked right away; a column that was read before has nothing to tell of it.
    const isQuestion = error?.code === 'budget-asks' && readReading(db, column.id)?.lastCheckedAt != null;
    if (!isQuestion) state.error = error;
    state.quietChecks = added > 0 ? 0 : state.quietChecks + 1;
    if (error === null) writeCheckedAt(db, column.id, clock.now());
    pacing.learn(column, added, Math.max(0, ledger.columnToday(column.accountId, column.id) - spentBefore));
    return error;
  }

  function refresh(columnId: ColumnId, payer: Payer): Promise<StoaError | null> {
    const column = find(columnId);
    const state = liveOf(columnId);
    if (state.reading) return state.reading;
    state.reading = readAll(column, payer)
      .catch(failureOf(state))
      .finally(() => {
        state.reading = null;
        if (scheduled.has(columnId)) {
          state.next = nextAt(column);
          scheduler.move(columnJob(columnId), state.next);
        }
        announce(column);
      });
    announce(column);
    return state.reading;
  }

  function nextAt(column: Column): number {
    const state = liveOf(column.id);
    const account = deps.findAccount(column.accountId);
    const endpoints = account ? feedsOf(column, account).map((feed) => feed.endpoint) : [];
    state.pacedEvery = pacing.paceOf(column)?.every ?? null;
    return nextCheck({
      now: clock.now(),
      cadence: cadenceOf(column),
      visible: isVisible(column.id),
      quietChecks: state.quietChecks,
      error: state.error,
      freeAt: Math.max(
        ledger.stops.until(column.accountId),
        ...endpoints.map((endpoint) => lanes.freeAt(column.accountId, endpoint)),
      ),
      pacedEvery: state.pacedEvery,
      random: random(),
    });
  }

  /** When a column is due that was read at `last`, now that its pace may have become another one. */
  function dueAfter(column: Column, last: number): number {
    const state = liveOf(column.id);
    state.pacedEvery = pacing.paceOf(column)?.every ?? null;
    return last + Math.max(cadenceOf(column), state.pacedEvery ?? 0);
  }

  function plan(column: Column, at: number, firstPayer: Payer): void {
    let payer = firstPayer;
    scheduled.add(column.id);
    scheduler.schedule(columnJob(column.id), at, async () => {
      const current = readColumn(db, column.id);
      if (!current) return null;
      const error = await refresh(column.id, payer);
      if (error?.code !== 'budget-asks') payer = 'background';
      return liveOf(column.id).next ?? nextAt(current);
    });
  }

  function unplan(columnId: ColumnId): void {
    scheduled.delete(columnId);
    scheduler.remove(columnJob(columnId));
  }

  return {
    ...createHandReading({ db, pages, reader, find, accountOf, announce }),
    status,
    refresh,
    page(columnId, before, limit) {
      const column = find(columnId);
      return showFirst(column) ? pages.page(column, before, limit) : pages.none(column);
    },
    firstPage: (column) => (showFirst(column) ? pages.aroundPlace(column) : pages.none(column)),
    savePlace(columnId, place) {
      find(columnId);
      writePlace(db, columnId, place.anchor, place.offset);
    },
    setVisible(columnIds) {
      const before = visible;
      visible = new Set(columnIds);
      for (const columnId of columnIds) {
        const column =
          scheduled.has(columnId) && (before === null || !before.has(columnId)) && readColumn(db, columnId);
        if (!column) continue;
        const due = dueAfter(column, readReading(db, columnId)?.lastCheckedAt ?? 0);
        const next = scheduler.nextAt(columnJob(columnId));
        if (liveOf(columnId).error === null && next !== null && due < next) {
          scheduler.move(columnJob(columnId), Math.max(due, clock.now()));
        }
      }
    },
    follow(accountId) {
      for (const columnId of [...scheduled]) unplan(columnId);
      const columns = accountId === null ? [] : readColumns(db, accountId);
      for (const [index, column] of columns.entries()) {
        const last = readReading(db, column.id)?.lastCheckedAt ?? null;
        const skewed = clock.now() + index * startSkew;
        const age = last === null ? Number.POSITIVE_INFINITY : clock.now() - last;
        // A check of the future was noted by a clock that has been put right since.
        const known = last !== null && age >= 0;
        const due = known ? dueAfter(column, last) : skewed;
        const waits = age < freshEnough || liveOf(column.id).pacedEvery !== null;
        plan(column, known && waits ? Math.max(skewed, due) : skewed, 'background');
      }
    },
    startColumn: (column, payer) => plan(column, clock.now(), payer),
    stopColumn: unplan,
    clear(columnId) {
      forget(columnId);
      pacing.forget(columnId);
      db.transaction(() => clearTimeline(db, columnId));
    },
    wake() {
      lanes.forgive();
      let index = 0;
      for (const columnId of scheduled) {
        const { error, pacedEvery } = liveOf(columnId);
        const column = error === null && pacedEvery !== null && readColumn(db, columnId);
        if (error === null && !column) continue;
        const soon = clock.now() + index * startSkew;
        const last = readReading(db, columnId)?.lastCheckedAt ?? 0;
        // A new day or another budget is another pace.
        scheduler.move(columnJob(columnId), column ? Math.max(soon, dueAfter(column, last)) : soon);
        if (column) announce(column);
        index += 1;
      }
    },
    noteBookmark(accountId, postId, bookmarked) {
      for (const column of readColumns(db, accountId)) {
        if (column.source.kind !== 'bookmarks') continue;
        if (bookmarked) addRow(db, column.id, postId);
        else removeRow(db, column.id, postId);
        announce(column);
      }
    },
  };
}

/** What Stoa itself could not do (a full disk, an account gone) is shown in the column like what X could not. */
function failureOf(state: LiveColumn): (failure: unknown) => StoaError {
  return (failure) => {
    if (!(failure instanceof StoaFailure)) throw failure;
    state.error = failure.error;
    return failure.error;
  };
}
