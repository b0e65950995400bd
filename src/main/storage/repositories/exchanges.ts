import { z } from 'zod';
import {
  type AccountId,
  type Conversation,
  type ConversationId,
  conversationId,
  type Instant,
  instant,
  type PersonId,
} from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const exchangeRow = z
  .object({ id: conversationId, turns: z.number().int(), first_at: instant })
  .transform((row) => ({ id: row.id, turns: row.turns, firstAt: row.first_at }));
const contactRow = z
  .object({ conversations: z.number().int(), first_at: instant.nullable(), last_at: instant.nullable() })
  .transform((row) => ({ conversations: row.conversations, firstAt: row.first_at, lastAt: row.last_at }));
const idRow = z.object({ id: conversationId });

/** Conversations with a person, newest activity first, with when each began and how much was said. */
export function readExchanges(
  db: ReadableDatabase,
  accountId: AccountId,
  personId: PersonId,
  page: { readonly offset: number; readonly limit: number },
): readonly { readonly id: ConversationId; readonly turns: number; readonly firstAt: Instant }[] {
  return db.all(
    exchangeRow,
    // Named, because SQLite takes an index by time for these and goes through all turns of the account with it.
    sql`SELECT listed.id,
        (SELECT count(*) FROM turns INDEXED BY turns_by_conversation
          WHERE account_id = ${accountId} AND conversation_id = listed.id) AS turns,
        coalesce((SELECT min(at) FROM turns INDEXED BY turns_by_conversation
          WHERE account_id = ${accountId} AND conversation_id = listed.id), listed.last_at) AS first_at
      FROM (SELECT id, last_at FROM conversations WHERE account_id = ${accountId} AND person_id = ${personId}
        ORDER BY last_at DESC, id LIMIT ${page.limit} OFFSET ${page.offset}) AS listed
      ORDER BY listed.last_at DESC, listed.id`,
  );
}

/** How many conversations there are with a person, when they first spoke and when last. */
export function readContact(
  db: ReadableDatabase,
  accountId: AccountId,
  personId: PersonId,
): { readonly conversations: number; readonly firstAt: Instant | null; readonly lastAt: Instant | null } {
  const found = db.get(
    contactRow,
    sql`SELECT count(*) AS conversations, max(last_at) AS last_at,
        min((SELECT min(at) FROM turns INDEXED BY turns_by_conversation
          WHERE turns.account_id = conversations.account_id AND turns.conversation_id = conversations.id)) AS first_at
      FROM conversations WHERE account_id = ${accountId} AND person_id = ${personId}`,
  );
  return found ?? { conversations: 0, firstAt: null, lastAt: null };
}

/** The newest conversation with the same person of the other kind, or null. */
export function readElsewhere(
  db: ReadableDatabase,
  { accountId, personId, kind }: Pick<Conversation, 'accountId' | 'personId' | 'kind'>,
): ConversationId | null {
  const row = db.get(
    idRow,
    sql`SELECT id FROM conversations WHERE account_id = ${accountId} AND person_id = ${personId} AND kind <> ${kind}
      ORDER BY last_at DESC, id LIMIT 1`,
  );
  return row?.id ?? null;
}
