import { z } from 'zod';
import { type AccountId, type Instant, instant, type PostId, postId } from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const idRow = z.object({ id: postId });
const countRow = z.object({ count: z.number() });
const ageRow = z
  .object({ id: postId, fetched_at: instant, charged: z.number() })
  .transform((row) => ({ id: row.id, readAt: row.fetched_at, paidToday: row.charged !== 0 }));
const lookRow = z.object({
  kind: z.enum(['today', 'older']),
  at: instant,
  asked: z.number(),
  gone: z.number(),
  edited: z.number(),
});

/** What looks of one kind found on one UTC day, up to the last of them. */
export type Look = z.infer<typeof lookRow>;

/** When a copy was last read from X, and whether X would give it again for nothing. */
export type CopyAge = z.output<typeof ageRow>;

/** Notes that X was asked for these posts. With `+` they are found by id; by its own choice SQLite goes through all that were read before. */
export function touchPosts(db: Database, accountId: AccountId, ids: readonly PostId[], at: Instant): void {
  db.run(
    sql`UPDATE posts SET fetched_at = ${at}
      WHERE account_id = ${accountId} AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND +fetched_at < ${at}`,
  );
}

/** Posts that X charged for on `day` (which began at `begin`) and that were not read since `before`, longest ago first. */
export function readRested(
  db: ReadableDatabase,
  accountId: AccountId,
  { day, begin, before }: { readonly day: string; readonly begin: Instant; readonly before: Instant },
  limit: number,
): readonly PostId[] {
  return db
    .all(
      idRow,
      sql`SELECT id FROM posts INDEXED BY posts_by_read
        WHERE account_id = ${accountId} AND fetched_at >= ${begin} AND fetched_at < ${before}
          AND EXISTS (SELECT 1 FROM charged WHERE charged.account_id = posts.account_id AND charged.day = ${day}
            AND charged.kind = 'post' AND charged.resource_id = posts.id)
        ORDER BY fetched_at LIMIT ${limit}`,
    )
    .map((row) => row.id);
}

/** Posts not read since `before`, longest ago first. */
export function readLongUnread(
  db: ReadableDatabase,
  accountId: AccountId,
  before: Instant,
  limit: number,
): readonly PostId[] {
  return db
    .all(
      idRow,
      sql`SELECT id FROM posts INDEXED BY posts_by_read
        WHERE account_id = ${accountId} AND fetched_at < ${before} ORDER BY fetched_at LIMIT ${limit}`,
    )
    .map((row) => row.id);
}

/** How many posts were not read since `before`. */
export function countLongUnread(db: ReadableDatabase, accountId: AccountId, before: Instant): number {
  const row = db.get(
    countRow,
    sql`SELECT count(*) AS count FROM posts INDEXED BY posts_by_read
      WHERE account_id = ${accountId} AND fetched_at < ${before}`,
  );
  return row?.count ?? 0;
}

/** The ages of those among `ids` that are known; `day` is the UTC day that charges count for. */
export function readAges(
  db: ReadableDatabase,
  accountId: AccountId,
  ids: readonly PostId[],
  day: string,
): readonly CopyAge[] {
  return db.all(
    ageRow,
    sql`SELECT id, fetched_at, EXISTS (SELECT 1 FROM charged WHERE charged.account_id = posts.account_id
        AND charged.day = ${day} AND charged.kind = 'post' AND charged.resource_id = posts.id) AS charged
      FROM posts WHERE account_id = ${accountId} AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
}

/** Adds a look to those of its UTC day; a new day begins with nothing. */
export function writeLook(db: Database, accountId: AccountId, day: string, look: Look): void {
  const { kind, at, asked, gone, edited } = look;
  db.run(
    sql`INSERT INTO copy_looks (account_id, kind, day, at, asked, gone, edited)
      VALUES (${accountId}, ${kind}, ${day}, ${at}, ${asked}, ${gone}, ${edited})
      ON CONFLICT (account_id, kind) DO UPDATE SET at = excluded.at, day = excluded.day,
        asked = excluded.asked + iif(day = excluded.day, asked, 0),
        gone = excluded.gone + iif(day = excluded.day, gone, 0),
        edited = excluded.edited + iif(day = excluded.day, edited, 0)`,
  );
}

/** What the last looks found, of each kind that was made. */
export function readLooks(db: ReadableDatabase, accountId: AccountId): readonly Look[] {
  return db.all(lookRow, sql`SELECT kind, at, asked, gone, edited FROM copy_looks WHERE account_id = ${accountId}`);
}

/** How many posts left this computer on a UTC day, whichever account read them. */
export function countExported(db: ReadableDatabase, day: string): number {
  return db.get(countRow, sql`SELECT count(*) AS count FROM exported_posts WHERE day = ${day}`)?.count ?? 0;
}

/** Which of these posts left this computer on a UTC day already. */
export function readExported(
  db: ReadableDatabase,
  accountId: AccountId,
  day: string,
  ids: readonly PostId[],
): ReadonlySet<PostId> {
  const rows = db.all(
    idRow,
    sql`SELECT post_id AS id FROM exported_posts WHERE account_id = ${accountId} AND day = ${day}
      AND post_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Set(rows.map((row) => row.id));
}

/** Counts posts as exported on a UTC day, and forgets earlier days. */
export function writeExported(db: Database, accountId: AccountId, day: string, ids: readonly PostId[]): void {
  db.run(sql`DELETE FROM exported_posts WHERE day < ${day}`);
  db.run(
    sql`INSERT OR IGNORE INTO exported_posts (account_id, day, post_id)
      SELECT ${accountId}, ${day}, value FROM json_each(${JSON.stringify(ids)})`,
  );
}
