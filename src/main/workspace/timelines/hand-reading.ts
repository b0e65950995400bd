import type { TimelinePage } from '../../../shared/contract/timelines.ts';
import {
  type Account,
  type Column,
  type ColumnId,
  type PostId,
  type StoaError,
  StoaFailure,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { deleteGap, readGaps, readReading, readRows, writeShownTop } from '../../storage/repositories/timelines.ts';
import type { Pages } from './pages.ts';
import { type FeedReader, feedContext } from './read-feed.ts';
import { everyFeed, feedsOf } from './sources/index.ts';

/** What the reader asks a column for, beside a fresh look. */
export type HandReading = {
  /** Rows just older than `before`, read from X. */
  older(columnId: ColumnId, before: PostId): Promise<TimelinePage>;
  /** The rows that were waiting. */
  showNew(columnId: ColumnId): TimelinePage;
  /** The rows that take the place of a gap; a smaller gap may be left among them. */
  fillGap(columnId: ColumnId, gapId: string): Promise<TimelinePage>;
};

const olderPage = 20;
const olderWanted = 10;
const mostOlderCalls = 4;

/** Every call is paid by hand: the reader asked and saw the price. */
export function createHandReading(deps: {
  readonly db: Database;
  readonly pages: Pages;
  readonly reader: FeedReader;
  readonly find: (columnId: ColumnId) => Column;
  readonly accountOf: (column: Column) => Account;
  readonly announce: (column: Column) => void;
}): HandReading {
  const { db, pages, reader, find, accountOf, announce } = deps;

  return {
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
        const outcome = await reader.older(feedContext(column, feed, account, 'hand'), olderPage);
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
        throw new StoaFailure({
          code: 'not-found',
          message: 'This gap is filled already.',
          next: 'Read on: its posts are in the column.',
        });
      }
      const account = accountOf(column);
      const feeds = feedsOf(column, account).filter((one) => gap.feed === everyFeed || one.key === gap.feed);
      if (feeds.length === 0) {
        throw new StoaFailure({
          code: 'not-found',
          message: 'This column no longer reads what the gap is part of.',
          next: 'Read on; to fill it, let the column read what it read before.',
        });
      }
      for (const feed of feeds) {
        const { error } = await reader.gap(feedContext(column, feed, account, 'hand'), gap);
        if (error) throw new StoaFailure(error);
      }
      // What one question still leaves out has a gap of its own by now.
      if (gap.feed === everyFeed) db.transaction(() => deleteGap(db, gap.id));
      announce(column);
      return pages.between(column, null, gap.before, gap.after);
    },
  };
}
