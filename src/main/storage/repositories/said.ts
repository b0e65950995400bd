import { z } from 'zod';
import type { Said } from '../../../shared/figures/answer-figures.ts';
import type { AccountId, Instant } from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const saidRow = z.object({
  id: z.string(),
  conversation_id: z.string(),
  sender: z.enum(['them', 'me']),
  at: z.number().int(),
});

/** Where a page of what was said ends. */
export type SaidPlace = { readonly at: Instant; readonly id: string };

/**
 * What was said behind `after`, oldest first, in conversations with whoever spoke to the account: not with those who only said words that are
 * watched. Answers that are only promised are left out. `next` is null at the end.
 */
export function readSaid(
  db: ReadableDatabase,
  accountId: AccountId,
  after: SaidPlace,
  limit: number,
): { readonly said: readonly Said[]; readonly next: SaidPlace | null } {
  const rows = db.all(
    saidRow,
    sql`SELECT id, conversation_id, sender, at FROM turns INDEXED BY turns_by_time
      WHERE account_id = ${accountId} AND (at, id) > (${after.at}, ${after.id}) AND outbox_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM conversations
          WHERE conversations.id = turns.conversation_id AND conversations.source = 'watched')
      ORDER BY at, id LIMIT ${limit}`,
  );
  const last = rows.at(-1);
  return {
    said: rows.map((row) => ({ conversation: row.conversation_id, from: row.sender, at: row.at })),
    next: rows.length < limit || last === undefined ? null : { at: last.at, id: last.id },
  };
}
