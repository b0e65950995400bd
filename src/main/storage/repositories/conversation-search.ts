import { z } from 'zod';
import { type AccountId, type ConversationId, conversationId } from '../../../shared/model/index.ts';
import { queryForIndex } from '../../../shared/text/search-tokens.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const idRow = z.object({ conversation_id: conversationId });

/** The conversations that hold every word typed (the last of each run may be unfinished), newest activity first; none when there is nothing to look for. */
export async function findConversations(
  db: ReadableDatabase,
  accountId: AccountId,
  typed: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly ConversationId[]> {
  const query = queryForIndex(typed);
  if (query === '') return [];
  // The beginning of many words, or an account that holds few of those found, takes tens of milliseconds.
  const rows = await db.allBeside(
    idRow,
    sql`SELECT conversation_id FROM conversation_search
      CROSS JOIN conversation_words ON conversation_words.position = conversation_search.rowid
      WHERE conversation_search MATCH ${query} AND account_id = ${accountId}
      ORDER BY conversation_search.rowid DESC LIMIT ${page.limit} OFFSET ${page.offset}`,
  );
  return rows.map((row) => row.conversation_id);
}

/** Pages of the index that are written in one go: a few milliseconds. */
const mergedAtOnce = 10;
/**
 * Segments of a level from which on the index merges them while it is written to, some of them (`automerge`) or all in one go (`crisismerge`):
 * FTS5's own choice, and one with which `mergeSome` does it all.
 */
const usualMerging = { automerge: 4, crisismerge: 16 };
const noMerging = { automerge: 0, crisismerge: 500 };
const countRow = z.object({ count: z.number() });
const changesRow = z.object({ changes: z.number() }).transform((row) => row.changes);

/**
 * Says whether words leave the index as they go, as is the rule, or are only marked as gone until it is merged, which is quicker by far
 * where thousands go. `mergeSome` is to be called meanwhile: by itself the index is merged in turns that are far too long.
 */
export function setWordsGoAtOnce(db: Database, atOnce: boolean): void {
  configure(db, 'secure-delete', Number(atOnce));
  for (const [option, value] of Object.entries(atOnce ? usualMerging : noMerging)) configure(db, option, value);
}

function configure(db: Database, option: string, value: number): void {
  // Bound numbers arrive as decimals, which these commands do not take.
  db.run(
    sql`INSERT INTO conversation_search (conversation_search, rank) VALUES (${option}, CAST(${value} AS INTEGER))`,
  );
}

/** Takes some conversations of an account that has departed out of the index: no trigger does it for these. Their rows are to go next. */
export function unindexSome(db: Database, accountId: AccountId, limit: number): void {
  db.run(
    sql`INSERT INTO conversation_search (conversation_search, rowid, who, said, label)
      SELECT 'delete', position, who, said, label FROM conversation_words
        WHERE position IN (SELECT position FROM conversation_words WHERE account_id = ${accountId} LIMIT ${limit})`,
  );
}

/** Empties the index at once when no conversation is left; answers whether it did. */
export function emptyIfUnused(db: Database): boolean {
  if (db.get(countRow, sql`SELECT 1 AS count FROM conversation_words LIMIT 1`) !== null) return false;
  db.run(sql`INSERT INTO conversation_search (conversation_search) VALUES ('delete-all')`);
  return true;
}

/** Writes a part of the index anew, without the words marked as gone; `begin` has all of it written anew. Answers whether there is more to do. */
export function mergeSome(db: Database, begin: boolean): boolean {
  const before = changesOf(db);
  db.run(
    sql`INSERT INTO conversation_search (conversation_search, rank) VALUES ('merge', ${begin ? -mergedAtOnce : mergedAtOnce})`,
  );
  // The command itself counts as one change (https://www.sqlite.org/fts5.html#the_merge_command).
  return begin || changesOf(db) - before >= 2;
}

function changesOf(db: ReadableDatabase): number {
  return db.get(changesRow, sql`SELECT total_changes() AS changes`) ?? 0;
}
