import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { TimelinePage } from '../../../shared/contract/timelines.ts';
import {
  type Account,
  type AccountId,
  type Column,
  type ColumnId,
  type ColumnStatus,
  type Instant,
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
  countRows,
  readGaps,
  readNewAuthors,
  readReading,
  readRows,
  removeRow,
  writeCheckedAt,
  writePlace,
  writeShownTop,
} from '../../storage/repositories/timelines.ts';
import type { Lanes } from '../../sync/lanes.ts';
import type { Payer } from '../../sync/money.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import type { Clock, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';
import type { Ledger } from '../spend/create-ledger.ts';
import { nextCheck } from './cadence.ts';
import { createPages } from './pages.ts';
import { createFeedReader, type FeedContext } from './read-feed.ts';
import { cadenceOf, feedsOf } from './sources/index.ts';
import type { Feed } from './sources/timeline-source.ts';

/** What columns hold and how it is kept fresh. */
export type Timelines = {
  page(columnId: ColumnId, before: PostId | null, limit: number): TimelinePage;
  /** The page a window opens with. */
  firstPage(column: Column): TimelinePage;
  status(column: Column): ColumnStatus;
  older(columnId: ColumnId, before: PostId): Promise<TimelinePage>;
  showNew(columnId: ColumnId): TimelinePage;
  fillGap(columnId: ColumnId, gapId: string): Promise<TimelinePage>;
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

type Live = {
  error: StoaError | null;
  quietChecks: number;
  next: Instant | null;
  reading: Promise<StoaError | null> | null;
};

/** A reading younger than this is fresh enough at start. */
const freshEnough = 30_000;
/** Space between the first checks of neighbouring columns after a start. */
const startSkew = 700;
const olderPage = 20;
const olderWanted = 10;
const mostOlderCalls = 4;
const facesShown = 5;

export function createTimelines(deps: {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: () => number;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly lanes: Lanes;
  readonly ledger: Pick<Ledger, 'columnToday'>;
  readonly scheduler: Scheduler;
  readonly posts: Posts;
  readonly findAccount: (accountId: AccountId) => Account | null;
  readonly publish: (event: StoaEvent) => void;
}): Timelines {
  const { db, clock, random, lanes, ledger, scheduler, posts, publish } = deps;
  const pages = createPages({ db, posts });
  const reader = createFeedReader(deps);
  const live = new Map<ColumnId, Live>();
  const scheduled = new Set<ColumnId>();
  let visible: ReadonlySet<ColumnId> | null = null;

  function liveOf(columnId: ColumnId): Live {
    const known = live.get(columnId);
    if (known) return known;
    const fresh: Live = { error: null, quietChecks: 0, next: null, reading: null };
    live.set(columnId, fresh);
    return fresh;
  }

  function find(columnId: ColumnId): Column {
    const column = readColumn(db, columnId);
    if (column) return column;
    throw new StoaFailure({
      code: 'not-found',
      message: 'This column is no longer in the deck.',
      next: 'Add it again if you still want it.',
    });
  }

  function context(column: Column, feed: Feed, account: Account, payer: Payer): FeedContext {
    const caller = { accountId: account.id, network: account.network, userId: account.person.id };
    return { column, account, caller, feed, payer };
  }

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

  /** The first rows of a fresh column are shown as they come; only later ones wait. */
  function showFirst(column: Column): void {
    const reading = readReading(db, column.id);
    if (!reading || reading.shownTop !== null || liveOf(column.id).reading) return;
    const [newest] = readRows(db, column.id, { top: null, before: null, floor: null }, 1);
    if (newest === undefined) return;
    writeShownTop(db, column.id, newest);
    announce(column);
  }

  function waiting(column: Column): { readonly count: number; readonly after: PostId } {
    const shownTop = readReading(db, column.id)?.shownTop ?? null;
    if (shownTop === null && liveOf(column.id).reading) return { count: 0, after: noPost };
    const after = shownTop ?? noPost;
    return { count: countRows(db, column.id, after, null), after };
  }

  function status(column: Column): ColumnStatus {
    const { error, reading, next } = liveOf(column.id);
    const { count, after } = waiting(column);
    return {
      columnId: column.id,
      activity: reading ? 'checking' : 'idle',
      lastCheckedAt: readReading(db, column.id)?.lastCheckedAt ?? null,
      nextCheckAt: scheduler.nextAt(jobKey(column.id)) ?? next,
      error,
      spentToday: ledger.columnToday(column.accountId, column.id),
      newPosts: count,
      newFaces: count === 0 ? [] : readNewAuthors(db, column.id, after, facesShown),
    };
  }

  function announce(column: Column): void {
    db.afterCommit(() => publish({ type: 'timelines.status', status: status(column) }));
  }

  async function readAll(column: Column, payer: Payer): Promise<StoaError | null> {
    const account = accountOf(column);
    const feeds = feedsOf(column, account);
    const outcomes = await Promise.all(
      feeds.map((feed) => reader.newer(context(column, feed, account, payer), feeds.length)),
    );
    const error = outcomes.find((outcome) => outcome.error !== null)?.error ?? null;
    const state = liveOf(column.id);
    const added = outcomes.reduce((sum, outcome) => sum + outcome.added, 0);
    state.error = error;
    state.quietChecks = added > 0 ? 0 : state.quietChecks + 1;
    if (error === null) writeCheckedAt(db, column.id, clock.now());
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
          scheduler.move(jobKey(columnId), state.next);
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
    return nextCheck({
      now: clock.now(),
      cadence: cadenceOf(column),
      visible: visible === null || visible.has(column.id),
      quietChecks: state.quietChecks,
      error: state.error,
      freeAt: Math.max(0, ...endpoints.map((endpoint) => lanes.freeAt(column.accountId, endpoint))),
      random: random(),
    });
  }

  function plan(column: Column, at: number, firstPayer: Payer): void {
    let payer = firstPayer;
    scheduled.add(column.id);
    scheduler.schedule(jobKey(column.id), at, async () => {
      const current = readColumn(db, column.id);
      if (!current) return null;
      await refresh(column.id, payer);
      payer = 'background';
      return liveOf(column.id).next ?? nextAt(current);
    });
  }

  function unplan(columnId: ColumnId): void {
    scheduled.delete(columnId);
    scheduler.remove(jobKey(columnId));
  }

  return {
    status,
    refresh,
    page(columnId, before, limit) {
      const column = find(columnId);
      showFirst(column);
      return pages.page(column, before, limit);
    },
    firstPage(column) {
      showFirst(column);
      return pages.aroundPlace(column);
    },
    async older(columnId, before) {
      const column = find(columnId);
      const account = accountOf(column);
      const feeds = feedsOf(column, account);
      let failed: StoaError | null = null;
      for (let call = 0; call < mostOlderCalls && failed === null; call += 1) {
        const found = pages.page(column, before, olderWanted);
        if (found.rows.length >= olderWanted || found.older === 'end') break;
        const feed = pages.highestFeed(feeds, readReading(db, column.id)?.cursors ?? {});
        if (!feed) break;
        const outcome = await reader.older(context(column, feed, account, 'hand'), olderPage);
        failed = outcome.error;
      }
      const page = pages.page(column, before, olderPage * 2);
      if (failed && page.rows.length === 0) throw new StoaFailure(failed);
      announce(column);
      return page;
    },
    showNew(columnId) {
      const column = find(columnId);
      const old = readReading(db, columnId)?.shownTop ?? null;
      const [newest] = readRows(db, columnId, { top: null, before: null, floor: null }, 1);
      if (newest !== undefined) writeShownTop(db, columnId, newest);
      announce(column);
      return pages.between(column, newest ?? null, null, old);
    },
    async fillGap(columnId, gapId) {
      const column = find(columnId);
      const gap = readGaps(db, columnId).find((one) => one.id === gapId);
      if (!gap) {
        throw new StoaFailure({ code: 'not-found', message: 'This hole was already filled.', next: 'Nothing to do.' });
      }
      const account = accountOf(column);
      const feed = feedsOf(column, account).find((one) => one.key === gap.feed);
      if (!feed) {
        throw new StoaFailure({
          code: 'not-found',
          message: 'The column no longer reads what this hole is about.',
          next: 'Nothing to do.',
        });
      }
      const { error } = await reader.gap(context(column, feed, account, 'hand'), gap);
      if (error) throw new StoaFailure(error);
      announce(column);
      return pages.between(column, null, gap.before, gap.after);
    },
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
        const due = (readReading(db, columnId)?.lastCheckedAt ?? 0) + cadenceOf(column);
        const next = scheduler.nextAt(jobKey(columnId));
        if (liveOf(columnId).error === null && next !== null && due < next) {
          scheduler.move(jobKey(columnId), Math.max(due, clock.now()));
        }
      }
    },
    follow(accountId) {
      for (const columnId of [...scheduled]) unplan(columnId);
      const columns = accountId === null ? [] : readColumns(db, accountId);
      for (const [index, column] of columns.entries()) {
        const last = readReading(db, column.id)?.lastCheckedAt ?? null;
        const skewed = clock.now() + index * startSkew;
        const fresh = last !== null && clock.now() - last < freshEnough;
        plan(column, fresh ? Math.max(skewed, last + cadenceOf(column)) : skewed, 'background');
      }
    },
    startColumn: (column, payer) => plan(column, clock.now(), payer),
    stopColumn: unplan,
    clear(columnId) {
      live.delete(columnId);
      db.transaction(() => clearTimeline(db, columnId));
    },
    wake() {
      lanes.forgive();
      let index = 0;
      for (const columnId of scheduled) {
        if (liveOf(columnId).error === null) continue;
        scheduler.move(jobKey(columnId), clock.now() + index * startSkew);
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
function failureOf(state: Live): (failure: unknown) => StoaError {
  return (failure) => {
    if (!(failure instanceof StoaFailure)) throw failure;
    state.error = failure.error;
    return failure.error;
  };
}

const noPost = '0' as PostId;

function jobKey(columnId: ColumnId): string {
  return `column/${columnId}`;
}
