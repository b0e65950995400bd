import { z } from 'zod';
import { type AccountId, type Instant, type PersonId, personId } from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const wordsRow = z.object({
  person_id: personId,
  handle: z.string().nullable(),
  name: z.string().nullable(),
  text: z.string(),
});

/** What the account wrote to somebody; the handle and the name are null while that person is not known. */
export type OwnWords = {
  readonly personId: PersonId;
  readonly handle: string | null;
  readonly name: string | null;
  readonly text: string;
};

/**
 * What the account wrote to others than `except` since `since`, newest first: in conversations, promised answers and those
 * from elsewhere included, and to posts outside of the inbox.
 */
export function readOwnWords(
  db: ReadableDatabase,
  accountId: AccountId,
  asked: { readonly since: Instant; readonly except: PersonId | null; readonly limit: number },
): readonly OwnWords[] {
  const { since, limit } = asked;
  const except = asked.except ?? '';
  const rows = db.all(
    wordsRow,
    // Each part by its index, no further than needed: a busy week has tens of thousands of them.
    sql`WITH said AS (
        SELECT * FROM (SELECT conversations.person_id, turns.text, turns.at FROM turns INDEXED BY turns_of_mine
          CROSS JOIN conversations ON conversations.id = turns.conversation_id
          WHERE turns.account_id = ${accountId} AND turns.sender = 'me' AND turns.at >= ${since}
            AND conversations.person_id <> ${except} AND turns.text <> '' ORDER BY turns.at DESC LIMIT ${limit})
        UNION ALL
        SELECT * FROM (SELECT posts.author_id, outbox.text, outbox.created_at FROM outbox INDEXED BY outbox_by_age
          CROSS JOIN posts ON posts.account_id = outbox.account_id AND posts.id = outbox.reply_to_id
          WHERE outbox.account_id = ${accountId} AND outbox.created_at >= ${since} AND outbox.conversation_id IS NULL
            AND outbox.reply_to_id IS NOT NULL AND outbox.state <> 'refused'
            AND posts.author_id <> ${except} AND outbox.text <> '' ORDER BY outbox.created_at DESC LIMIT ${limit}))
      SELECT said.person_id, said.text, people.handle, json_extract(people.body, '$.name') AS name
        FROM said LEFT JOIN people ON people.account_id = ${accountId} AND people.id = said.person_id
        ORDER BY said.at DESC LIMIT ${limit}`,
  );
  return rows.map(({ person_id, ...row }) => ({ personId: person_id, ...row }));
}

/** The account's own posts since `since` that may begin with a handle, newest first, promised ones included; those that answer nobody's post. */
export function readOwnOpenings(
  db: ReadableDatabase,
  accountId: AccountId,
  { since, limit }: { readonly since: Instant; readonly limit: number },
): readonly string[] {
  return db
    .all(
      z.object({ text: z.string() }),
      sql`SELECT text FROM outbox INDEXED BY outbox_of_posts
        WHERE account_id = ${accountId} AND created_at >= ${since} AND conversation_id IS NULL AND reply_to_id IS NULL
          AND state <> 'refused' AND substr(ltrim(text), 1, 1) IN ('@', '＠') ORDER BY created_at DESC LIMIT ${limit}`,
    )
    .map(({ text }) => text);
}
