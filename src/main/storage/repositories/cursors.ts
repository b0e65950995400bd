import { z } from 'zod';
import type { AccountId } from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const valueRow = z.object({ value: z.string() });

/** How far something was read, e.g. the newest mention; null when it never was. */
export function readCursor(db: ReadableDatabase, accountId: AccountId, name: string): string | null {
  const row = db.get(valueRow, sql`SELECT value FROM sync_cursors WHERE account_id = ${accountId} AND name = ${name}`);
  return row?.value ?? null;
}

/** Keeps how far something was read; write it in the transaction that keeps what was read. */
export function writeCursor(db: Database, accountId: AccountId, name: string, value: string): void {
  db.run(
    sql`INSERT INTO sync_cursors (account_id, name, value) VALUES (${accountId}, ${name}, ${value})
      ON CONFLICT (account_id, name) DO UPDATE SET value = excluded.value`,
  );
}
