import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { Column, ColumnId, ColumnStatus, Instant, PostId, StoaError } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  countRows,
  noPost,
  readNewAuthors,
  readReading,
  readRows,
  writeShownTop,
} from '../../storage/repositories/timelines.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import type { Ledger } from '../spend/create-ledger.ts';

/** What is known of a column only while Stoa runs. */
export type LiveColumn = {
  error: StoaError | null;
  /** Checks in a row that brought nothing. */
  quietChecks: number;
  next: Instant | null;
  /** As in `ColumnStatus`, when it was last planned. */
  pacedEvery: number | null;
  reading: Promise<StoaError | null> | null;
};

/** What columns are doing, in the words of `ColumnStatus`. */
export type ColumnStates = {
  liveOf(columnId: ColumnId): LiveColumn;
  forget(columnId: ColumnId): void;
  status(column: Column): ColumnStatus;
  /** Tells the windows, after the commit. */
  announce(column: Column): void;
  /**
   * The first rows of a fresh column are shown without being asked for; only later ones wait.
   * Answers false while the very first reading is still under way: half of its rows would only jump about.
   */
  showFirst(column: Column): boolean;
};

const facesShown = 5;

/** Starts with nothing known; places and rows come from the database. */
export function createColumnStates(deps: {
  readonly db: Database;
  readonly ledger: Pick<Ledger, 'columnToday'>;
  readonly scheduler: Pick<Scheduler, 'nextAt'>;
  readonly publish: (event: StoaEvent) => void;
}): ColumnStates {
  const { db, ledger, scheduler, publish } = deps;
  const live = new Map<ColumnId, LiveColumn>();

  function liveOf(columnId: ColumnId): LiveColumn {
    const known = live.get(columnId);
    if (known) return known;
    const fresh: LiveColumn = { error: null, quietChecks: 0, next: null, pacedEvery: null, reading: null };
    live.set(columnId, fresh);
    return fresh;
  }

  function showFirst(column: Column): boolean {
    const shownTop = readReading(db, column.id)?.shownTop ?? null;
    if (shownTop !== null) return true;
    if (liveOf(column.id).reading) return false;
    const [newest] = readRows(db, column.id, { top: null, before: null, floor: null }, 1);
    if (newest === undefined) return true;
    writeShownTop(db, column.id, newest);
    announce(column);
    return true;
  }

  function waiting(column: Column): { readonly count: number; readonly after: PostId } {
    const shownTop = readReading(db, column.id)?.shownTop ?? null;
    if (shownTop === null && liveOf(column.id).reading) return { count: 0, after: noPost };
    const after = shownTop ?? noPost;
    return { count: countRows(db, column.id, after, null), after };
  }

  function status(column: Column): ColumnStatus {
    const { error, reading, next, pacedEvery } = liveOf(column.id);
    const { count, after } = waiting(column);
    return {
      columnId: column.id,
      activity: reading ? 'checking' : 'idle',
      lastCheckedAt: readReading(db, column.id)?.lastCheckedAt ?? null,
      nextCheckAt: scheduler.nextAt(columnJob(column.id)) ?? next,
      pacedEvery,
      error,
      spentToday: ledger.columnToday(column.accountId, column.id),
      newPosts: count,
      newFaces: count === 0 ? [] : readNewAuthors(db, column.id, after, facesShown),
    };
  }

  function announce(column: Column): void {
    db.afterCommit(() => publish({ type: 'timelines.status', status: status(column) }));
  }

  return {
    liveOf,
    forget: (columnId) => live.delete(columnId),
    status,
    announce,
    showFirst,
  };
}

/** Name of the job that reads a column. */
export function columnJob(columnId: ColumnId): string {
  return `column/${columnId}`;
}
