import { z } from 'zod';
import {
  type AccountId,
  type Instant,
  type PersonId,
  type Post,
  type PostContent,
  type PostId,
  postContent,
  postId,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { flag, jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

const postRow = z
  .object({ body: jsonText(postContent), bookmarked: flag, reposted: flag })
  .transform((row): Post => ({ ...row.body, bookmarked: row.bookmarked, reposted: row.reposted }));

/** The posts among `ids` that are known, with the account's marks; in no particular order. */
export function readPosts(db: ReadableDatabase, accountId: AccountId, ids: readonly PostId[]): readonly Post[] {
  if (ids.length === 0) return [];
  return db.all(
    postRow,
    sql`SELECT posts.body, coalesce(marks.bookmarked, 0) AS bookmarked, coalesce(marks.reposted, 0) AS reposted
      FROM posts LEFT JOIN marks ON marks.account_id = posts.account_id AND marks.post_id = posts.id
      WHERE posts.account_id = ${accountId} AND posts.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
}

/** Posts of a conversation, oldest first, at most `limit`. */
export function readConversationPosts(
  db: ReadableDatabase,
  accountId: AccountId,
  conversationId: PostId,
  limit: number,
): readonly Post[] {
  return db.all(
    postRow,
    sql`SELECT posts.body, coalesce(marks.bookmarked, 0) AS bookmarked, coalesce(marks.reposted, 0) AS reposted
      FROM posts LEFT JOIN marks ON marks.account_id = posts.account_id AND marks.post_id = posts.id
      WHERE posts.account_id = ${accountId} AND posts.conversation_id = ${conversationId}
      ORDER BY posts.rank LIMIT ${limit}`,
  );
}

/** The newest posts a person wrote, newest first, bare reposts left out. */
export function readNewestPostIds(
  db: ReadableDatabase,
  accountId: AccountId,
  authorId: PersonId,
  limit: number,
): readonly PostId[] {
  return db
    .all(
      z.object({ id: postId }),
      sql`SELECT id FROM posts WHERE account_id = ${accountId} AND author_id = ${authorId} AND reposted_id IS NULL
        ORDER BY rank DESC LIMIT ${limit}`,
    )
    .map((row) => row.id);
}

/** The newest posts of several people, newest first, made after `after`; replies and reposts as wanted. */
export function readNewestBy(
  db: ReadableDatabase,
  accountId: AccountId,
  authorIds: readonly PersonId[],
  wanted: {
    readonly after: PostId;
    readonly leftOut: { readonly replies: boolean; readonly reposts: boolean };
  },
  limit: number,
): readonly PostId[] {
  if (authorIds.length === 0) return [];
  const { after, leftOut } = wanted;
  return db
    .all(
      z.object({ id: postId }),
      sql`SELECT id FROM posts WHERE account_id = ${accountId}
        AND author_id IN (SELECT value FROM json_each(${JSON.stringify(authorIds)}))
        AND rank > CAST(${after} AS INTEGER)
        AND (${Number(!leftOut.reposts)} OR reposted_id IS NULL)
        AND (${Number(!leftOut.replies)} OR json_extract(body, '$.replyTo') IS NULL)
        ORDER BY rank DESC LIMIT ${limit}`,
    )
    .map((row) => row.id);
}

/** Keeps a post as X last gave it. */
export function writePost(db: Database, accountId: AccountId, post: PostContent, fetchedAt: Instant): void {
  db.run(
    sql`INSERT INTO posts (account_id, id, author_id, conversation_id, created_at, fetched_at, body)
      VALUES (${accountId}, ${post.id}, ${post.authorId}, ${post.conversationId}, ${post.createdAt}, ${fetchedAt}, ${JSON.stringify(post)})
      ON CONFLICT (account_id, id) DO UPDATE SET author_id = excluded.author_id, conversation_id = excluded.conversation_id,
        created_at = excluded.created_at, fetched_at = excluded.fetched_at, body = excluded.body`,
  );
}

/** Every post these people wrote, reposts with them. */
export function readPostIdsBy(
  db: ReadableDatabase,
  accountId: AccountId,
  authorIds: readonly PersonId[],
): readonly PostId[] {
  return db
    .all(
      z.object({ id: postId }),
      sql`SELECT id FROM posts WHERE account_id = ${accountId}
        AND author_id IN (SELECT value FROM json_each(${JSON.stringify(authorIds)}))`,
    )
    .map((row) => row.id);
}

/** Bare reposts of these posts, which show nothing without them. */
export function readRepostsOf(db: ReadableDatabase, accountId: AccountId, ids: readonly PostId[]): readonly PostId[] {
  return db
    .all(
      z.object({ id: postId }),
      sql`SELECT posts.id FROM json_each(${JSON.stringify(ids)}) AS gone
        CROSS JOIN posts INDEXED BY posts_by_reposted
          ON posts.account_id = ${accountId} AND posts.reposted_id = gone.value`,
    )
    .map((row) => row.id);
}

/** Forgets posts that are gone from X, wherever they were listed; answers the ids that were known. */
export function deletePosts(db: Database, accountId: AccountId, ids: readonly PostId[]): readonly PostId[] {
  return db.transaction(() =>
    ids.filter((id) => {
      db.run(
        sql`DELETE FROM timeline_posts WHERE post_id = ${id}
          AND column_id IN (SELECT id FROM columns WHERE account_id = ${accountId})`,
      );
      db.run(sql`DELETE FROM marks WHERE account_id = ${accountId} AND post_id = ${id}`);
      return db.run(sql`DELETE FROM posts WHERE account_id = ${accountId} AND id = ${id}`) > 0;
    }),
  );
}

/** Puts an edited post in the place of an earlier version of it: its columns and turns, with its marks. The answer says whether that was known. */
export function replaceVersion(db: Database, accountId: AccountId, earlier: PostId, current: PostId): boolean {
  return db.transaction(() => {
    db.run(
      sql`INSERT OR IGNORE INTO marks (account_id, post_id, bookmarked, reposted)
        SELECT account_id, ${current}, bookmarked, reposted FROM marks
        WHERE account_id = ${accountId} AND post_id = ${earlier}`,
    );
    db.run(
      sql`UPDATE OR REPLACE turns SET id = ${current}, post_id = ${current}
        WHERE account_id = ${accountId} AND post_id = ${earlier}`,
    );
    return deletePosts(db, accountId, [earlier]).length > 0;
  });
}

/**
 * Posts in which people continue posts of their own: of these authors in these conversations, oldest first.
 * `CROSS JOIN` and `+` make SQLite look each conversation up; by its own choice it goes through all posts for each of them.
 */
export function readContinuations(
  db: ReadableDatabase,
  accountId: AccountId,
  begun: readonly { readonly conversationId: PostId; readonly authorId: PersonId }[],
): readonly Post[] {
  if (begun.length === 0) return [];
  return db.all(
    postRow,
    sql`SELECT posts.body, coalesce(marks.bookmarked, 0) AS bookmarked, coalesce(marks.reposted, 0) AS reposted
      FROM json_each(${JSON.stringify(begun)}) AS begun
      CROSS JOIN posts ON posts.account_id = ${accountId}
        AND posts.conversation_id = json_extract(begun.value, '$.conversationId')
        AND +posts.author_id = json_extract(begun.value, '$.authorId')
      LEFT JOIN marks ON marks.account_id = posts.account_id AND marks.post_id = posts.id
      WHERE json_extract(posts.body, '$.replyTo.personId') = posts.author_id OR posts.id = posts.conversation_id
      ORDER BY posts.rank`,
  );
}

/** Sets one of the account's own marks on a post. */
export function writeMark(
  db: Database,
  accountId: AccountId,
  postId: PostId,
  mark: { readonly bookmarked?: boolean; readonly reposted?: boolean },
): void {
  const bookmarked = mark.bookmarked === undefined ? null : Number(mark.bookmarked);
  const reposted = mark.reposted === undefined ? null : Number(mark.reposted);
  db.run(
    sql`INSERT INTO marks (account_id, post_id, bookmarked, reposted)
      VALUES (${accountId}, ${postId}, coalesce(${bookmarked}, 0), coalesce(${reposted}, 0))
      ON CONFLICT (account_id, post_id) DO UPDATE SET
        bookmarked = coalesce(${bookmarked}, bookmarked), reposted = coalesce(${reposted}, reposted)`,
  );
}
