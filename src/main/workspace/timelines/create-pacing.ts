import {
  type Account,
  type AccountId,
  type Column,
  type ColumnId,
  idAt,
  instantOfId,
  type Mills,
  type PostId,
} from '../../../shared/model/index.ts';
import { type Pace, paceFor, shareOut } from '../../../shared/prices/pace.ts';
import { nextUtcDay } from '../../../shared/prices/utc-day.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readColumns } from '../../storage/repositories/decks.ts';
import {
  countRows,
  type FeedGap,
  noPost,
  readGaps,
  readReading,
  readRows,
} from '../../storage/repositories/timelines.ts';
import { largestPrice } from '../../sync/money.ts';
import type { Clock } from '../ports.ts';
import type { Ledger } from '../spend/create-ledger.ts';
import { mostEstimated } from './estimate-gap.ts';
import type { Pages } from './pages.ts';
import { largestCatchUp, type Reach } from './read-feed.ts';
import { cadenceOf, everyFeed, feedsOf } from './sources/index.ts';

/** Spreads what the columns may still cost today over the rest of the UTC day. */
export type Pacing = {
  /** How the column is read so that its share lasts; null when there is enough for all of it. */
  paceOf(column: Column): Pace | null;
  /** How far down a reading by itself goes. */
  reachOf(column: Column): Reach;
  /** Learns what a reading brought and cost. */
  learn(column: Column, posts: number, price: Mills): void;
  forget(columnId: ColumnId): void;
};

const day = 24 * 60 * 60_000;
/** Before anything was read a post is taken to cost this: itself and, for every other one, somebody not yet paid for today. */
const typicalPrice = 10;
/** So many posts at the typical price are mixed with those that were read; as many of these count at most. */
const [typicalPosts, mostCounted] = [5, 50];
/** Spread over so much more than the day has left: readings are of whole posts, and the last ones must not lack what the first took too much. */
const spare = 60 * 60_000;
/** A column that nobody sees gets this part of its share; the rest is there when somebody looks. */
const hiddenPart = 0.25;
/** Posts that a column is caught up with after it rested for long. */
const caughtUp = 10;
/** Fewer are not worth the row of a hole. */
const fewestLeftOut = 3;

/** Works from what is on disk; only what a post costs is learned anew at every start. */
export function createPacing(deps: {
  readonly db: ReadableDatabase;
  readonly clock: Pick<Clock, 'now'>;
  readonly ledger: Pick<Ledger, 'forColumns' | 'guard'>;
  readonly floorOf: Pages['floorOf'];
  readonly findAccount: (accountId: AccountId) => Account | null;
  readonly isVisible: (columnId: ColumnId) => boolean;
  /** Whether the account's budget is to last the day. */
  readonly isPaced: (accountId: AccountId) => boolean;
}): Pacing {
  const { db, clock, ledger } = deps;
  const paid = new Map<ColumnId, { readonly price: Mills; readonly posts: number }>();
  const rates = new Map<ColumnId, number>();

  function pricePerPost(columnId: ColumnId): Mills {
    const { price, posts } = paid.get(columnId) ?? { price: 0, posts: 0 };
    return (price + typicalPosts * typicalPrice) / (posts + typicalPosts);
  }

  /** Posts a millisecond, going by the last day as far as it was read. */
  function rateOf(column: Column): number {
    const known = rates.get(column.id);
    if (known !== undefined) return known;
    const rate = measure(column);
    rates.set(column.id, rate);
    return rate;
  }

  function measure(column: Column): number {
    const reading = readReading(db, column.id);
    const until = reading?.lastCheckedAt ?? null;
    const account = deps.findAccount(column.accountId);
    if (!reading || until === null || !account) return 0;
    const floor = deps.floorOf(reading.cursors);
    const from = Math.max(until - day, floor === null ? 0 : instantOfId(floor));
    const feeds = Math.max(1, feedsOf(column, account).length);
    const unread = readGaps(db, column.id).reduce((sum, gap) => {
      const span = Math.max(0, Math.min(gap.to, until) - Math.max(gap.from, from));
      return sum + (gap.feed === everyFeed ? span : span / feeds);
    }, 0);
    return countRows(db, column.id, idAt(from), null) / Math.max(60_000, until - from - unread);
  }

  function paceOf(column: Column): Pace | null {
    const left = ledger.forColumns(column.accountId);
    // The guard says that it has stopped, which is more than that it is slow.
    if (left <= 0 || !deps.isPaced(column.accountId)) return null;
    const time = nextUtcDay(clock.now()) - clock.now() + spare;
    const columns = readColumns(db, column.accountId);
    const wanted = columns.map((one) => rateOf(one) * time * pricePerPost(one.id));
    const place = columns.findIndex((one) => one.id === column.id);
    const share = shareOut(wanted, left)[place] ?? null;
    if (share === null) return null;
    return paceFor({
      share: deps.isVisible(column.id) ? share : share * hiddenPart,
      wanted: wanted[place] ?? 0,
      time,
      pricePerPost: pricePerPost(column.id),
      cadence: cadenceOf(column),
    });
  }

  /** The hole that the last readings left, where none of them has found anything above it. */
  function openHole(columnId: ColumnId): FeedGap | null {
    const [latest] = readGaps(db, columnId);
    return latest?.feed === everyFeed && countRows(db, columnId, latest.before, null) === 0 ? latest : null;
  }

  function holeOf(column: Column, from: number, to: number, after: PostId): FeedGap {
    const estimatedPosts = Math.min(mostEstimated, Math.max(1, Math.round((to - from) * rateOf(column))));
    return {
      id: `${column.id}/${after}/${everyFeed}`,
      feed: everyFeed,
      before: idAt(to),
      after,
      from,
      to,
      estimatedPosts,
      price: Math.round(estimatedPosts * pricePerPost(column.id)),
    };
  }

  return {
    paceOf,
    reachOf(column) {
      const pace = paceOf(column);
      const left = ledger.guard.left(column.accountId);
      if (pace === null) return { hole: null, small: left < largestPrice(largestCatchUp) };
      const last = readReading(db, column.id)?.lastCheckedAt ?? null;
      if (last === null) return { hole: null, small: true };
      const now = clock.now();
      const open = openHole(column.id);
      // Where nothing was found nothing was paid either: over a quiet night the part that is read grows, up to twice its length.
      const rested = now - (open?.from ?? last);
      const rate = rateOf(column);
      const isLate = now - last > 2 * pace.every;
      const ordinary = pace.every * pace.part;
      const read = isLate ? Math.max(ordinary, caughtUp / rate) : Math.min(rested * pace.part, 2 * ordinary);
      if ((now - last - read) * rate < fewestLeftOut) return { hole: null, small: true };
      const [newest = noPost] = readRows(db, column.id, { top: idAt(last), before: null, floor: null }, 1);
      const hole = holeOf(column, open?.from ?? last, Math.round(now - read), open?.after ?? newest);
      return { hole, small: true };
    },
    learn(column, posts, price) {
      const before = paid.get(column.id) ?? { price: 0, posts: 0 };
      const fading = Math.min(1, mostCounted / Math.max(1, before.posts + posts));
      paid.set(column.id, { price: (before.price + price) * fading, posts: (before.posts + posts) * fading });
      rates.delete(column.id);
    },
    forget(columnId) {
      paid.delete(columnId);
      rates.delete(columnId);
    },
  };
}
