import { z } from 'zod';
import { type AccountId, instant, type Spend, stoaError } from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

const stopRow = z.object({ error: jsonText(stoaError), until: instant });

/** Why and until when X answers nothing for the account; null when nothing is known to stop it. */
export function readStop(db: ReadableDatabase, accountId: AccountId): Spend['stopped'] {
  return db.get(stopRow, sql`SELECT error, until FROM stops WHERE account_id = ${accountId}`);
}

/** Keeps that, or forgets it with null; an account that was wiped meanwhile keeps nothing. */
export function writeStop(db: Database, accountId: AccountId, stop: Spend['stopped']): void {
  if (stop === null) db.run(sql`DELETE FROM stops WHERE account_id = ${accountId}`);
  else
    db.run(
      sql`INSERT OR REPLACE INTO stops (account_id, error, until)
        SELECT id, ${JSON.stringify(stop.error)}, ${stop.until} FROM accounts WHERE id = ${accountId}`,
    );
}
