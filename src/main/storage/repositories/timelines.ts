import { z } from 'zod';
import {
  type AccountId,
  type ColumnId,
  type Gap,
  gap,
  type Instant,
  instant,
  type PersonId,
  type PostId,
  personId,
  postId,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { flag, jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

/** How far one feed of a column was read; `end` when X has nothing older. */
const feedCursor = z.object({
  newest: postId.nullable(),
  oldest: postId.nullable(),
  next: z.string().nullable(),
  end: z.boolean(),
});
export type FeedCursor = Readonly<z.infer<typeof feedCursor>>;

const readingRow = z
  .object({
    last_checked_at: instant.nullable(),
    cursors: jsonText(z.record(z.string(), feedCursor)),
    shown_top: postId.nullable(),
    place_anchor: postId.nullable(),
    place_offset: z.number().nullable(),
  })
  .transform((row) => ({
    lastCheckedAt: row.last_checked_at,
    cursors: row.cursors,
    shownTop: row.shown_top,
    anchor: row.place_anchor,
    offset: row.place_offset ?? 0,
  }));
/** What a column remembers of its reading: feeds by key, the newest post on show, and the reader's place. */
export type Reading = Readonly<z.output<typeof readingRow>>;

const gapRow = z
  .object({
    id: z.string(),
    feed: z.string(),
    before_id: postId,
    after_id: postId,
    from_at: instant,
    to_at: instant,
    estimated_posts: gap.unwrap().shape.estimatedPosts,
    price: gap.unwrap().shape.price,
  })
  .transform(
    (row): FeedGap => ({
      id: row.id,
      feed: row.feed,
      before: row.before_id,
      after: row.after_id,
      from: row.from_at,
      to: row.to_at,
      estimatedPosts: row.estimated_posts,
      price: row.price,
    }),
  );
/** A gap with the feed it is a hole of. */
export type FeedGap = Gap & { readonly feed: string };

/** Older than every post. */
export const noPost = postId.parse('0');

const postIdRow = z.object({ post_id: postId }).transform((row) => row.post_id);
const countRow = z.object({ count: z.number() });
const authorRow = z.object({ author_id: personId }).transform((row) => row.author_id);
const presentRow = z.object({ present: flag });

/** Empty for a column never read. */
export function readReading(db: ReadableDatabase, columnId: ColumnId): Reading | null {
  return db.get(
    readingRow,
    sql`SELECT last_checked_at, cursors, shown_top, place_anchor, place_offset FROM columns WHERE id = ${columnId}`,
  );
}

/** Notes how far each feed of a column was read. */
export function writeCursors(db: Database, columnId: ColumnId, cursors: Readonly<Record<string, FeedCursor>>): void {
  db.run(sql`UPDATE columns SET cursors = ${JSON.stringify(cursors)} WHERE id = ${columnId}`);
}

/** Notes when a column was last read without a failure. */
export function writeCheckedAt(db: Database, columnId: ColumnId, at: Instant): void {
  db.run(sql`UPDATE columns SET last_checked_at = ${at} WHERE id = ${columnId}`);
}

/** Rows newer than this post wait until the reader asks for them. */
export function writeShownTop(db: Database, columnId: ColumnId, shownTop: PostId): void {
  db.run(sql`UPDATE columns SET shown_top = ${shownTop} WHERE id = ${columnId}`);
}

/** Notes where the reader stands; `offset` in CSS pixels. */
export function writePlace(db: Database, columnId: ColumnId, anchor: PostId, offset: number): void {
  db.run(sql`UPDATE columns SET place_anchor = ${anchor}, place_offset = ${offset} WHERE id = ${columnId}`);
}

/** Forgets everything read into the column, as when it shows something else from now on. */
export function clearTimeline(db: Database, columnId: ColumnId): void {
  db.run(sql`DELETE FROM timeline_posts WHERE column_id = ${columnId}`);
  db.run(sql`DELETE FROM gaps WHERE column_id = ${columnId}`);
  db.run(
    sql`UPDATE columns SET cursors = '{}', shown_top = NULL, place_anchor = NULL, place_offset = NULL,
      last_checked_at = NULL WHERE id = ${columnId}`,
  );
}

/** Answers whether the post was new to the column. */
export function addRow(db: Database, columnId: ColumnId, id: PostId): boolean {
  return (
    db.run(
      sql`INSERT OR IGNORE INTO timeline_posts (column_id, rank, post_id)
        VALUES (${columnId}, CAST(${id} AS INTEGER), ${id})`,
    ) > 0
  );
}

/** Takes a post out of a column. */
export function removeRow(db: Database, columnId: ColumnId, id: PostId): void {
  db.run(sql`DELETE FROM timeline_posts WHERE column_id = ${columnId} AND rank = CAST(${id} AS INTEGER)`);
}

/** Post ids, newest first: at most `top`, older than `before`, not older than `floor`; null leaves a bound open. */
export function readRows(
  db: ReadableDatabase,
  columnId: ColumnId,
  bounds: { readonly top: PostId | null; readonly before: PostId | null; readonly floor: PostId | null },
  limit: number,
): readonly PostId[] {
  return db.all(
    postIdRow,
    sql`SELECT post_id FROM timeline_posts WHERE column_id = ${columnId}
      AND rank <= coalesce(CAST(${bounds.top} AS INTEGER), 9223372036854775807)
      AND rank < coalesce(CAST(${bounds.before} AS INTEGER), 9223372036854775807)
      AND rank >= coalesce(CAST(${bounds.floor} AS INTEGER), 0)
      ORDER BY rank DESC LIMIT ${limit}`,
  );
}

/** How many rows are newer than `after` and not newer than `upTo` (null: no upper bound). */
export function countRows(db: ReadableDatabase, columnId: ColumnId, after: PostId, upTo: PostId | null): number {
  const row = db.get(
    countRow,
    sql`SELECT count(*) AS count FROM timeline_posts WHERE column_id = ${columnId} AND rank > CAST(${after} AS INTEGER)
      AND rank <= coalesce(CAST(${upTo} AS INTEGER), 9223372036854775807)`,
  );
  return row?.count ?? 0;
}

/** Who wrote the newest rows above `after`, each once, newest first. */
export function readNewAuthors(
  db: ReadableDatabase,
  columnId: ColumnId,
  after: PostId,
  limit: number,
): readonly PersonId[] {
  return db.all(
    authorRow,
    sql`SELECT posts.author_id FROM timeline_posts
      JOIN columns ON columns.id = timeline_posts.column_id
      JOIN posts ON posts.account_id = columns.account_id AND posts.id = timeline_posts.post_id
      WHERE timeline_posts.column_id = ${columnId} AND timeline_posts.rank > CAST(${after} AS INTEGER)
      GROUP BY posts.author_id ORDER BY max(timeline_posts.rank) DESC LIMIT ${limit}`,
  );
}

/** Whether the column holds the post itself. */
export function hasRow(db: ReadableDatabase, columnId: ColumnId, id: PostId): boolean {
  return (
    db.get(
      presentRow,
      sql`SELECT 1 AS present FROM timeline_posts WHERE column_id = ${columnId} AND rank = CAST(${id} AS INTEGER)`,
    ) !== null
  );
}

/** Whether a column of the account's deck holds the reposted post itself or another repost of it. */
export function isShownInDeck(
  db: ReadableDatabase,
  accountId: AccountId,
  repostId: PostId,
  originalId: PostId,
): boolean {
  return (
    db.get(
      presentRow,
      sql`SELECT 1 AS present FROM timeline_posts
        JOIN columns ON columns.id = timeline_posts.column_id AND columns.removed_at IS NULL
        WHERE columns.account_id = ${accountId} AND timeline_posts.post_id <> ${repostId}
        AND timeline_posts.post_id IN (
          SELECT ${originalId} UNION ALL SELECT id FROM posts WHERE account_id = ${accountId} AND reposted_id = ${originalId}
        ) LIMIT 1`,
    ) !== null
  );
}

/** The column’s gaps, newest first. */
export function readGaps(db: ReadableDatabase, columnId: ColumnId): readonly FeedGap[] {
  return db.all(
    gapRow,
    sql`SELECT id, feed, before_id, after_id, from_at, to_at, estimated_posts, price
      FROM gaps WHERE column_id = ${columnId} ORDER BY rank DESC`,
  );
}

/** Adds a gap, or moves the edges of the one with its id. */
export function writeGap(db: Database, columnId: ColumnId, given: FeedGap): void {
  db.run(
    sql`INSERT INTO gaps (id, column_id, feed, before_id, after_id, from_at, to_at, estimated_posts, price)
      VALUES (${given.id}, ${columnId}, ${given.feed}, ${given.before}, ${given.after}, ${given.from}, ${given.to},
        ${given.estimatedPosts}, ${given.price})
      ON CONFLICT (id) DO UPDATE SET before_id = excluded.before_id, after_id = excluded.after_id,
        from_at = excluded.from_at, to_at = excluded.to_at, estimated_posts = excluded.estimated_posts, price = excluded.price`,
  );
}

/** Removes a gap that was filled. */
export function deleteGap(db: Database, id: string): void {
  db.run(sql`DELETE FROM gaps WHERE id = ${id}`);
}
