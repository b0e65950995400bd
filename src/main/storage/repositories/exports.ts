import { z } from 'zod';
import {
  type AccountId,
  type ColumnId,
  instant,
  type PersonId,
  type PostId,
  postId,
} from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const idRow = z.object({ id: postId });
const saidRow = z
  .object({
    sender: z.enum(['them', 'me']),
    at: instant,
    post_id: postId.nullable(),
    kind: z.enum(['public', 'direct']),
    text: z.string(),
  })
  .transform(({ post_id, ...row }) => ({ ...row, postId: post_id }));

/** Something said with a person; `postId` is null in private. */
export type SaidWith = z.output<typeof saidRow>;

/** The posts a column shows, newest first; a bare repost stands for the post it shows. */
export function readColumnPostIds(
  db: ReadableDatabase,
  accountId: AccountId,
  id: ColumnId,
  limit: number,
): readonly PostId[] {
  const rows = db.all(
    idRow,
    sql`SELECT coalesce(posts.reposted_id, posts.id) AS id
      FROM timeline_posts JOIN posts ON posts.account_id = ${accountId} AND posts.id = timeline_posts.post_id
      WHERE timeline_posts.column_id = ${id} ORDER BY timeline_posts.rank DESC LIMIT ${limit}`,
  );
  return [...new Set(rows.map((row) => row.id))];
}

/** The bookmarked posts that are kept, newest first. */
export function readBookmarkedIds(db: ReadableDatabase, accountId: AccountId, limit: number): readonly PostId[] {
  return db
    .all(
      idRow,
      sql`SELECT posts.id FROM marks JOIN posts ON posts.account_id = marks.account_id AND posts.id = marks.post_id
        WHERE marks.account_id = ${accountId} AND marks.bookmarked = 1 ORDER BY posts.rank DESC LIMIT ${limit}`,
    )
    .map((row) => row.id);
}

/** What was said with a person, newest first; what is gone from X and what has not left are left out. */
export function readSaidWith(
  db: ReadableDatabase,
  accountId: AccountId,
  personId: PersonId,
  limit: number,
): readonly SaidWith[] {
  return db.all(
    saidRow,
    sql`SELECT turns.sender, turns.at, turns.post_id, conversations.kind, turns.text
      FROM conversations CROSS JOIN turns INDEXED BY turns_by_conversation
        ON turns.account_id = conversations.account_id AND turns.conversation_id = conversations.id
      WHERE conversations.account_id = ${accountId} AND conversations.person_id = ${personId}
        AND turns.summons <> 'gone' AND turns.outbox_id IS NULL
      ORDER BY turns.at DESC LIMIT ${limit}`,
  );
}
