import { z } from 'zod';
import {
  type AccountId,
  type ColumnId,
  columnId,
  type Instant,
  instant,
  type PersonId,
  type PostId,
  personId,
  postId,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

/** How far a sweep through an account's posts has come; it goes from newer to older. */
export type SweepPosition = { readonly createdAt: Instant; readonly id: PostId };

const oldPost = z
  .object({ id: postId, created_at: instant, needed: z.number() })
  .transform((row) => ({ id: row.id, createdAt: row.created_at, needed: row.needed !== 0 }));
const floorRow = z
  .object({ id: columnId, place: postId.nullable() })
  .transform((row) => ({ columnId: row.id, place: row.place }));
const personRow = z.object({ id: personId, needed: z.number() });
const countRow = z.object({ count: z.number(), oldest: instant.nullable() });

/**
 * The next posts made before `cutoff`, newest first, and whether anything needs them still: a conversation of the inbox, a draft,
 * a send, a bookmark, a card of the job board, another post that shows them, or a column whose reader stands at or below them.
 */
export function readOldPosts(
  db: ReadableDatabase,
  accountId: AccountId,
  cutoff: { readonly at: Instant; readonly id: PostId },
  from: SweepPosition,
  limit: number,
): readonly z.output<typeof oldPost>[] {
  return db.all(
    oldPost,
    sql`SELECT posts.id, posts.created_at, (
        EXISTS (SELECT 1 FROM marks WHERE marks.account_id = posts.account_id AND marks.post_id = posts.id AND bookmarked = 1)
        OR EXISTS (SELECT 1 FROM turns WHERE turns.account_id = posts.account_id AND turns.post_id = posts.id)
        OR EXISTS (SELECT 1 FROM turns WHERE turns.account_id = posts.account_id AND turns.reply_to_id = posts.id)
        OR EXISTS (SELECT 1 FROM conversations
          WHERE conversations.account_id = posts.account_id AND conversations.root_post_id = posts.id)
        OR EXISTS (SELECT 1 FROM posts AS showing
          WHERE showing.account_id = posts.account_id AND showing.quoted_id = posts.id)
        OR EXISTS (SELECT 1 FROM posts AS showing
          WHERE showing.account_id = posts.account_id AND showing.reposted_id = posts.id)
        OR posts.id IN (SELECT json_extract(target, '$.postId') FROM drafts
          WHERE drafts.account_id = ${accountId} AND json_extract(target, '$.postId') IS NOT NULL)
        OR posts.id IN (SELECT reply_to_id FROM outbox
          WHERE outbox.account_id = ${accountId} AND state <> 'sent' AND reply_to_id IS NOT NULL)
        OR posts.id IN (SELECT post_id FROM job_cards
          WHERE job_cards.account_id = ${accountId} AND post_id IS NOT NULL)
        OR EXISTS (SELECT 1 FROM timeline_posts JOIN columns ON columns.id = timeline_posts.column_id
          WHERE timeline_posts.post_id = posts.id AND columns.account_id = posts.account_id
          AND timeline_posts.rank >= min(CAST(${cutoff.id} AS INTEGER),
            CAST(coalesce(columns.place_anchor, columns.shown_top, ${cutoff.id}) AS INTEGER)))
      ) AS needed
      FROM posts WHERE posts.account_id = ${accountId} AND posts.created_at < ${cutoff.at}
        AND (posts.created_at, posts.id) < (${from.createdAt}, ${from.id})
      ORDER BY posts.created_at DESC, posts.id DESC LIMIT ${limit}`,
  );
}

/** The account's columns, removed ones too, each with the post its reader stands at (null: nothing was shown yet). */
export function readColumnPlaces(
  db: ReadableDatabase,
  accountId: AccountId,
): readonly { readonly columnId: ColumnId; readonly place: PostId | null }[] {
  return db.all(
    floorRow,
    sql`SELECT id, coalesce(place_anchor, shown_top) AS place FROM columns
      WHERE account_id = ${accountId} AND json_extract(source, '$.kind') <> 'bookmarks'`,
  );
}

/** Takes posts out of every column and off this disk; the account's own marks on them stay, for they may come back. */
export function letGoOfPosts(db: Database, accountId: AccountId, ids: readonly PostId[]): void {
  const list = JSON.stringify(ids);
  db.run(
    sql`DELETE FROM timeline_posts WHERE post_id IN (SELECT value FROM json_each(${list}))
      AND column_id IN (SELECT id FROM columns WHERE account_id = ${accountId})`,
  );
  db.run(sql`DELETE FROM posts WHERE account_id = ${accountId} AND id IN (SELECT value FROM json_each(${list}))`);
}

/**
 * Looks at the next `limit` people behind `from` and forgets those not read since `before` whom nothing needs: neither a post nor a
 * conversation, note, tag, card or rule, and whom the account does not follow. Answers where to go on; null at the end.
 */
export function letGoOfPeople(
  db: Database,
  accountId: AccountId,
  before: Instant,
  from: PersonId,
  limit: number,
): PersonId | null {
  const rows = db.all(
    personRow,
    sql`SELECT id, (
        fetched_at >= ${before} OR connection IS NOT NULL
        OR EXISTS (SELECT 1 FROM accounts WHERE accounts.id = people.account_id AND accounts.user_id = people.id)
        OR EXISTS (SELECT 1 FROM posts WHERE posts.account_id = people.account_id AND posts.author_id = people.id)
        OR EXISTS (SELECT 1 FROM conversations
          WHERE conversations.account_id = people.account_id AND conversations.person_id = people.id)
        OR EXISTS (SELECT 1 FROM person_notes
          WHERE person_notes.account_id = people.account_id AND person_notes.person_id = people.id)
        OR EXISTS (SELECT 1 FROM person_tags
          WHERE person_tags.account_id = people.account_id AND person_tags.person_id = people.id)
        OR EXISTS (SELECT 1 FROM vips WHERE vips.account_id = people.account_id AND vips.person_id = people.id)
        OR EXISTS (SELECT 1 FROM job_cards
          WHERE job_cards.account_id = people.account_id AND job_cards.person_id = people.id)
      ) AS needed
      FROM people WHERE account_id = ${accountId} AND id > ${from} ORDER BY id LIMIT ${limit}`,
  );
  const free = JSON.stringify(rows.filter((row) => row.needed === 0).map((row) => row.id));
  db.run(
    sql`DELETE FROM name_words WHERE account_id = ${accountId} AND person_id IN (SELECT value FROM json_each(${free}))`,
  );
  db.run(sql`DELETE FROM people WHERE account_id = ${accountId} AND id IN (SELECT value FROM json_each(${free}))`);
  return rows.length < limit ? null : (rows.at(-1)?.id ?? null);
}

/** Forgets holes that lie wholly below `floor`. */
export function deleteGapsBelow(db: Database, id: ColumnId, floor: PostId): void {
  db.run(sql`DELETE FROM gaps WHERE column_id = ${id} AND rank <= CAST(${floor} AS INTEGER)`);
}

/** How many posts are kept over all accounts, and when the oldest was made (null when there are none). */
export function countPosts(db: ReadableDatabase): { readonly count: number; readonly oldest: Instant | null } {
  return (
    db.get(countRow, sql`SELECT count(*) AS count, min(created_at) AS oldest FROM posts`) ?? { count: 0, oldest: null }
  );
}
