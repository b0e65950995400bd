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
  asked: { readonly since: Instant; readonly except: PersonId; readonly limit: number },
): readonly OwnWords[] {
  const { since, except, limit } = asked;
  const rows = db.all(
    wordsRow,
    sql`WITH said AS (
        SELECT conversations.person_id, turns.text, turns.at FROM turns INDEXED BY turns_of_mine
          JOIN conversations ON conversations.id = turns.conversation_id
          WHERE turns.account_id = ${accountId} AND turns.sender = 'me' AND turns.at >= ${since}
        UNION ALL
        SELECT posts.author_id, outbox.text, outbox.created_at FROM outbox INDEXED BY outbox_by_age
          JOIN posts ON posts.account_id = outbox.account_id AND posts.id = outbox.reply_to_id
          WHERE outbox.account_id = ${accountId} AND outbox.created_at >= ${since} AND outbox.conversation_id IS NULL
            AND outbox.reply_to_id IS NOT NULL AND outbox.state <> 'refused')
      SELECT said.person_id, said.text, people.handle, json_extract(people.body, '$.name') AS name
        FROM said LEFT JOIN people ON people.account_id = ${accountId} AND people.id = said.person_id
        WHERE said.person_id <> ${except} AND said.text <> '' ORDER BY said.at DESC LIMIT ${limit}`,
  );
  return rows.map(({ person_id, ...row }) => ({ personId: person_id, ...row }));
}
