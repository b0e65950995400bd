import type { Database } from '../../src/main/storage/database.ts';
import { openDatabase } from '../../src/main/storage/open-database.ts';
import { sql } from '../../src/main/storage/sql.ts';
import type { AccountId } from '../../src/shared/model/index.ts';
import { aLog } from './a-log.ts';
import { aPerson } from './a-person.ts';
import { fakeClock } from './fake-clock.ts';

export const testAccountId = 'sandbox:1000' as AccountId;

/** A fresh database in memory with one signed-in account (`sandbox:1000`). */
export function aDatabase(): Database {
  const { db } = openDatabase({ directory: null, log: aLog(), clock: fakeClock() });
  insertAccount(db);
  return db;
}

/** Inserts the account row that private rows refer to. */
export function insertAccount(db: Database, id: AccountId = testAccountId): void {
  const userId = id.split(':')[1] ?? '';
  db.run(sql`INSERT INTO accounts (id, network, user_id, client_id, scopes, status, vault, added_at, person)
    VALUES (${id}, 'sandbox', ${userId}, 'stoa-sandbox', '[]', 'signed-in', 'data-directory', 0,
      ${JSON.stringify(aPerson({ id: userId, handle: 'loftpaper', name: 'Loft Paper' }))})`);
}
