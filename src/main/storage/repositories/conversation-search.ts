import { z } from 'zod';
import { type AccountId, type ConversationId, conversationId } from '../../../shared/model/index.ts';
import { queryForIndex } from '../../../shared/text/search-tokens.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const idRow = z.object({ conversation_id: conversationId });

/** The conversations that hold every word typed (the last of each run may be unfinished), newest activity first; none when there is nothing to look for. */
export function findConversations(
  db: ReadableDatabase,
  accountId: AccountId,
  typed: string,
  page: { readonly offset: number; readonly limit: number },
): readonly ConversationId[] {
  const query = queryForIndex(typed);
  if (query === '') return [];
  return db
    .all(
      idRow,
      sql`SELECT conversation_id FROM conversation_search
        CROSS JOIN conversation_words ON conversation_words.position = conversation_search.rowid
        WHERE conversation_search MATCH ${query} AND account_id = ${accountId}
        ORDER BY conversation_search.rowid DESC LIMIT ${page.limit} OFFSET ${page.offset}`,
    )
    .map((row) => row.conversation_id);
}

/** Builds the index anew from what is still there, after rows went past it. */
export function rebuildConversationSearch(db: Database): void {
  db.run(sql`INSERT INTO conversation_search (conversation_search) VALUES ('rebuild')`);
}
