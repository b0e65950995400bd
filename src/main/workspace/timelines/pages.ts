import type { TimelinePage } from '../../../shared/contract/timelines.ts';
import {
  type Column,
  type ColumnId,
  compareIds,
  type Place,
  type PostId,
  type TimelineRow,
} from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import {
  countRows,
  type FeedCursor,
  type FeedGap,
  hasRow,
  noPost,
  type Reading,
  readGaps,
  readReading,
  readRows,
} from '../../storage/repositories/timelines.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { Feed } from './sources/timeline-source.ts';

type Bounds = { readonly top: PostId | null; readonly before: PostId | null };

/** Rows of a column from disk. */
export type Pages = {
  /** The newest shown rows, or those just older than `before`. */
  page(column: Column, before: PostId | null, limit: number): TimelinePage;
  /** As many rows as it takes to show the reader's place again, with some to go on. */
  aroundPlace(column: Column): TimelinePage;
  /** No rows, as while the first ones are on their way. */
  none(column: Column): TimelinePage;
  /** Every row from `top` (null: the newest) down to `above`, which is not one of them. */
  between(column: Column, top: PostId | null, before: PostId | null, above: PostId | null): TimelinePage;
  /** Older rows are held back until every feed was read that far, so that nothing appears above what was read. */
  floorOf(cursors: Readonly<Record<string, FeedCursor>>): PostId | null;
  /** The feed that holds the floor up: reading it is what shows older rows soonest. */
  highestFeed(feeds: readonly Feed[], cursors: Readonly<Record<string, FeedCursor>>): Feed | null;
};

const firstScreens = 40;
const mostRows = 1000;

/** Reads rows from disk only. */
export function createPages(deps: { readonly db: ReadableDatabase; readonly posts: Pick<Posts, 'bundle'> }): Pages {
  const { db, posts } = deps;

  function floorOf(cursors: Readonly<Record<string, FeedCursor>>): PostId | null {
    return Object.entries(cursors)
      .filter(([key, cursor]) => key !== 'bookmarks' && !cursor.end)
      .flatMap(([, cursor]) => (cursor.oldest === null ? [] : [cursor.oldest]))
      .reduce<PostId | null>((floor, oldest) => (floor && compareIds(floor, oldest) > 0 ? floor : oldest), null);
  }

  function placeOf(columnId: ColumnId, reading: Reading): Place | null {
    const { shownTop, anchor, offset } = reading;
    if (shownTop === null) return null;
    if (anchor === null) return { anchor: shownTop, offset: 0, shownTop };
    if (hasRow(db, columnId, anchor)) return { anchor, offset, shownTop };
    // The post is gone from X: its older neighbour takes its place.
    const [next] = readRows(db, columnId, { top: anchor, before: null, floor: null }, 1);
    return { anchor: next ?? shownTop, offset: next ? offset : 0, shownTop };
  }

  function build(column: Column, bounds: Bounds, above: PostId | null, limit: number): TimelinePage {
    const reading = readReading(db, column.id);
    const cursors = reading?.cursors ?? {};
    const floor = floorOf(cursors);
    const found = readRows(db, column.id, { ...bounds, floor }, limit + 1);
    const within = above === null ? found : found.filter((id) => compareIds(id, above) > 0);
    const ids = within.slice(0, limit);
    const following = found[ids.length] ?? null;
    const rows = withGaps(ids, readGaps(db, column.id), following);
    return {
      columnId: column.id,
      rows,
      entities: posts.bundle(column.accountId, ids),
      older: following !== null ? 'disk' : Object.values(cursors).some((cursor) => !cursor.end) ? 'network' : 'end',
      place: reading && placeOf(column.id, reading),
    };
  }

  function highestFeed(feeds: readonly Feed[], cursors: Readonly<Record<string, FeedCursor>>): Feed | null {
    const oldest = (feed: Feed) => cursors[feed.key]?.oldest ?? null;
    return feeds
      .filter((feed) => oldest(feed) !== null && cursors[feed.key]?.end === false)
      .reduce<Feed | null>(
        (best, feed) => (best && compareIds(oldest(best) ?? '', oldest(feed) ?? '') >= 0 ? best : feed),
        null,
      );
  }

  return {
    floorOf,
    highestFeed,
    page(column, before, limit) {
      const top = readReading(db, column.id)?.shownTop ?? null;
      return build(column, { top, before }, null, limit);
    },
    aroundPlace(column) {
      const reading = readReading(db, column.id);
      const { shownTop = null, anchor = null } = reading ?? {};
      const down = anchor === null ? 0 : countRows(db, column.id, anchor, shownTop);
      return build(column, { top: shownTop, before: null }, null, Math.min(mostRows, down + firstScreens));
    },
    none: (column) => build(column, { top: noPost, before: null }, null, 1),
    between: (column, top, before, above) => build(column, { top, before }, above, mostRows),
  };
}

/** Puts each gap below the post it begins under; `following` is the next older row, which is not part of this page. */
function withGaps(ids: readonly PostId[], gaps: readonly FeedGap[], following: PostId | null): readonly TimelineRow[] {
  return ids.flatMap((id, index): readonly TimelineRow[] => {
    const next = ids[index + 1] ?? following;
    const below = gaps.filter(
      (gap) => compareIds(gap.before, id) <= 0 && (next === null || compareIds(gap.before, next) > 0),
    );
    return [{ kind: 'post', postId: id }, ...below.map(({ feed: _, ...gap }): TimelineRow => ({ kind: 'gap', gap }))];
  });
}
