import {
  type Account,
  type Column,
  compareIds,
  type Instant,
  idAt,
  instantOfId,
  type PostContent,
  type PostId,
  type StoaError,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { writeMark } from '../../storage/repositories/posts.ts';
import {
  addRow,
  deleteGap,
  type FeedCursor,
  type FeedGap,
  isShownInDeck,
  readReading,
  readRows,
  writeCursors,
  writeGap,
} from '../../storage/repositories/timelines.ts';
import { largestPrice, type Payer } from '../../sync/money.ts';
import { callerOf } from '../caller-of.ts';
import type { Caller, Clock, Window, XApi, XPosts } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';
import { estimateGap } from './estimate-gap.ts';
import type { Feed } from './sources/timeline-source.ts';

/** Which feed is read, for whom, and who pays. */
export type FeedContext = {
  readonly column: Column;
  readonly caller: Caller;
  readonly feed: Feed;
  readonly payer: Payer;
};

/** Reads single pages of a feed and keeps them together with how far the feed was read. */
export type FeedReader = {
  /** What is new since the last reading, in at most two pages; more than that, and what is out of reach, leaves a gap. */
  newer(context: FeedContext, feeds: number, reach: Reach): Promise<FeedOutcome>;
  /** What a question not asked before found since an instant, above what of it was read already; one page at most. `full`: there is more. */
  since(context: FeedContext, from: Instant): Promise<FeedOutcome & { readonly full: boolean }>;
  /** One page older than all that was read. */
  older(context: FeedContext, posts: number): Promise<FeedOutcome>;
  /** One page of what a gap left out, from its newer edge down. */
  gap(context: FeedContext, gap: FeedGap): Promise<FeedOutcome>;
};

/** How far down a reading goes. */
export type Reach = {
  /** What is left out of the column, below which nothing is new; null: nothing is. */
  readonly hole: FeedGap | null;
  /** One small page, and no second one. */
  readonly small: boolean;
};

/** A reading that leaves nothing out. */
export const fullReach: Reach = { hole: null, small: false };

/** `added`: rows that are new to the column. */
export type FeedOutcome = { readonly added: number; readonly error: StoaError | null };

/** Posts a fresh column starts with, over all its feeds. */
export const firstFill = 20;
/** Posts of the largest page. */
export const largestCatchUp = 40;
/** After this long away, one small page would only lead to a second call. */
const longAway = 30 * 60_000;
/** Rows below a hole whose pace counts for its estimate. */
const paceRows = 20;
const blank: FeedCursor = { newest: null, oldest: null, next: null, end: false };

/** Keeps posts, rows, cursor and gap of a page in one transaction. */
export function createFeedReader(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly posts: Pick<Posts, 'ingest'>;
}): FeedReader {
  const { db, clock, xApi, callX, posts } = deps;

  function cursorOf(context: FeedContext): FeedCursor {
    return readReading(db, context.column.id)?.cursors[context.feed.key] ?? blank;
  }

  function writeCursor(context: FeedContext, cursor: FeedCursor): void {
    const cursors = readReading(db, context.column.id)?.cursors ?? {};
    writeCursors(db, context.column.id, { ...cursors, [context.feed.key]: cursor });
  }

  /** One call; `keep` runs in the transaction that keeps the posts, and gets how many rows were new. */
  async function page(
    context: FeedContext,
    window: Window,
    keep: (answer: XPosts) => void,
  ): Promise<{ readonly answer: XPosts | null; readonly added: number; readonly error: StoaError | null }> {
    const { column, caller, feed, payer } = context;
    let added = 0;
    const purpose = {
      endpoint: feed.endpoint,
      payer,
      atMost: largestPrice(window.maxResults),
      columnId: column.id,
    };
    const result = await callX(
      caller,
      purpose,
      () => feed.fetch(xApi, caller, window),
      (answer) => {
        // The column may have been removed for good, or show something else, while the answer was on its way.
        if (readReading(db, column.id) === null) return;
        posts.ingest(caller.accountId, answer);
        for (const post of answer.posts) {
          if (feed.key === 'bookmarks') writeMark(db, caller.accountId, post.id, { bookmarked: true });
          // A repost of what the deck shows already would be the same post again.
          if (post.repostedId && isShownInDeck(db, caller.accountId, post.id, post.repostedId)) continue;
          if (addRow(db, column.id, post.id)) added += 1;
        }
        keep(answer);
      },
    );
    return result.ok ? { answer: result.value, added, error: null } : { answer: null, added: 0, error: result.error };
  }

  async function first(context: FeedContext, feeds: number): Promise<FeedOutcome> {
    const maxResults = clamp(Math.ceil(firstFill / feeds), context.feed.smallestPage, firstFill);
    const { added, error } = await page(context, { maxResults }, (answer) => {
      writeCursor(context, {
        newest: newestOf(answer.posts),
        oldest: oldestOf(answer.posts),
        next: answer.nextCursor,
        end: answer.nextCursor === null,
      });
    });
    return { added, error };
  }

  /** The given bound, or the oldest one that X takes for this feed. */
  function within(feed: Feed, bound: PostId): PostId {
    if (feed.reach === null) return bound;
    const edge = idAt(clock.now() - feed.reach);
    return compareIds(bound, edge) < 0 ? edge : bound;
  }

  async function sinceNewest(context: FeedContext, known: PostId, { hole, small }: Reach): Promise<FeedOutcome> {
    const leftOut = hole !== null && compareIds(hole.before, known) > 0 ? hole : null;
    const newest = within(context.feed, leftOut?.before ?? known);
    const reading = readReading(db, context.column.id);
    const away = clock.now() - (reading?.lastCheckedAt ?? 0);
    const maxResults = away > longAway && !small ? largestCatchUp : context.feed.smallestPage;
    const start = await page(context, { sinceId: newest, maxResults }, (answer) => {
      // Also when nothing was found above the hole, the next reading does not go back into it.
      const top = newestOf(answer.posts) ?? leftOut?.before ?? null;
      if (top === null) return;
      writeCursor(context, { ...cursorOf(context), newest: top });
      if (leftOut !== null) writeGap(db, context.column.id, leftOut);
      // Written down at once: if the second page never comes, the hole stays visible and can be filled.
      if (answer.nextCursor !== null) leaveGap(context, answer.posts, newest);
    });
    const bottom = start.answer && oldestOf(start.answer.posts);
    if (!start.answer || start.answer.nextCursor === null || !bottom || small)
      return { added: start.added, error: start.error };
    const left = gapId(context, newest);
    const more = await page(
      context,
      { sinceId: newest, cursor: start.answer.nextCursor, maxResults: largestCatchUp },
      (answer) => {
        if (answer.nextCursor === null) deleteGap(db, left);
        else leaveGap(context, answer.posts, newest);
      },
    );
    return { added: start.added + more.added, error: more.error };
  }

  function leaveGap(context: FeedContext, newer: readonly PostContent[], after: PostId): void {
    const before = oldestOf(newer);
    if (before === null) return;
    const to = Math.min(...newer.map((post) => post.createdAt));
    const from = instantOfId(after);
    const below = readRows(db, context.column.id, { top: after, before: null, floor: null }, paceRows).map(instantOfId);
    const estimatedPosts = estimateGap(
      newer.map((post) => post.createdAt),
      below,
      to - from,
    );
    writeGap(db, context.column.id, {
      id: gapId(context, after),
      feed: context.feed.key,
      before,
      after,
      from,
      to,
      estimatedPosts,
      // One post and, for every other one, somebody not yet paid for today.
      price: estimatedPosts * 10,
    });
  }

  async function newestPages(context: FeedContext): Promise<FeedOutcome> {
    const cursor = cursorOf(context);
    const { added, error } = await page(context, { maxResults: context.feed.smallestPage }, (answer) => {
      writeCursor(context, { ...cursor, newest: newestOf(answer.posts) ?? cursor.newest });
    });
    return { added, error };
  }

  return {
    newer(context, feeds, reach) {
      const { newest } = cursorOf(context);
      if (newest === null) return first(context, feeds);
      return context.feed.order === 'pages' ? newestPages(context) : sinceNewest(context, newest, reach);
    },
    async since(context, from) {
      const before = cursorOf(context);
      const bound = within(context.feed, idAt(from));
      const window = { sinceId: bound, maxResults: context.feed.smallestPage };
      const { answer, added, error } = await page(
        context,
        before.oldest === null ? window : { ...window, untilId: before.oldest },
        ({ posts: found, nextCursor }) =>
          writeCursor(context, {
            newest: before.newest ?? newestOf(found) ?? bound,
            oldest: nextCursor === null ? bound : oldestOf(found),
            next: null,
            end: nextCursor === null && bound !== idAt(from),
          }),
      );
      return { added, error, full: answer !== null && answer.nextCursor !== null };
    },
    async older(context, posts) {
      const cursor = cursorOf(context);
      if (cursor.end || cursor.oldest === null) return { added: 0, error: null };
      const maxResults = Math.max(posts, context.feed.smallestPage);
      const byPages = context.feed.order === 'pages';
      if (byPages && cursor.next === null) return { added: 0, error: null };
      if (!byPages && within(context.feed, cursor.oldest) !== cursor.oldest) {
        writeCursor(context, { ...cursor, end: true });
        return { added: 0, error: null };
      }
      const window = byPages
        ? { maxResults, ...(cursor.next === null ? {} : { cursor: cursor.next }) }
        : { maxResults, untilId: cursor.oldest };
      const { added, error } = await page(context, window, (answer) => {
        writeCursor(context, {
          ...cursorOf(context),
          oldest: oldestOf(answer.posts) ?? cursor.oldest,
          next: answer.nextCursor,
          end: answer.nextCursor === null,
        });
      });
      return { added, error };
    },
    async gap(context, gap) {
      // Its own part of a hole through all questions, or its own gap: both have this name.
      const id = gapId(context, gap.after);
      // What X no longer answers for cannot be filled any more.
      if (within(context.feed, gap.before) !== gap.before) {
        deleteGap(db, id);
        return { added: 0, error: null };
      }
      const sinceId = within(context.feed, gap.after);
      const window = { sinceId, untilId: gap.before, maxResults: largestCatchUp };
      const { added, error } = await page(context, window, (answer) => {
        if (answer.nextCursor === null || answer.posts.length === 0) deleteGap(db, id);
        else leaveGap(context, answer.posts, gap.after);
      });
      return { added, error };
    },
  };
}

/** Who asks what for which column. */
export function feedContext(column: Column, feed: Feed, account: Account, payer: Payer): FeedContext {
  return { column, caller: callerOf(account), feed, payer };
}

function gapId(context: FeedContext, after: PostId): string {
  return `${context.column.id}/${after}/${context.feed.key}`;
}

function newestOf(posts: readonly PostContent[]): PostId | null {
  return posts
    .map((post) => post.id)
    .reduce<PostId | null>((best, id) => (best && compareIds(best, id) > 0 ? best : id), null);
}

function oldestOf(posts: readonly PostContent[]): PostId | null {
  return posts
    .map((post) => post.id)
    .reduce<PostId | null>((best, id) => (best && compareIds(best, id) < 0 ? best : id), null);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
