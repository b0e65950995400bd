import { z } from 'zod';
import {
  type Account,
  type AccountId,
  account,
  accountId,
  instant,
  network,
  person,
  personId,
  type Signature,
  signature,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';
import { rebuildConversationSearch } from './conversation-search.ts';

/** An account with what only the core needs: the OAuth client it was signed in with. */
export type StoredAccount = Account & { readonly clientId: string };

const shape = account.unwrap().shape;
const accountRow = z
  .object({
    id: accountId,
    network,
    user_id: personId,
    client_id: z.string(),
    scopes: jsonText(shape.scopes),
    status: shape.status,
    vault: shape.vault,
    added_at: instant,
    person: jsonText(person),
    signature: jsonText(signature).nullable().catch(null),
  })
  .transform(
    (row): StoredAccount => ({
      id: row.id,
      network: row.network,
      person: row.person,
      scopes: row.scopes,
      status: row.status,
      addedAt: row.added_at,
      vault: row.vault,
      clientId: row.client_id,
      ...(row.signature === null ? {} : { signature: row.signature }),
    }),
  );

const activeKey = 'active-account';
const settingRow = z.object({ value: accountId });

/** Every account, in the order they were added. */
export function readAccounts(db: ReadableDatabase): readonly StoredAccount[] {
  return db.all(accountRow, sql`SELECT * FROM accounts ORDER BY added_at, id`);
}

/** The account with this id, or null. */
export function readAccount(db: ReadableDatabase, id: AccountId): StoredAccount | null {
  return db.get(accountRow, sql`SELECT * FROM accounts WHERE id = ${id}`);
}

/** Adds the account or renews it; when it was added and how it signs stay. */
export function writeAccount(db: Database, given: StoredAccount): void {
  db.run(
    sql`INSERT INTO accounts (id, network, user_id, client_id, scopes, status, vault, added_at, person)
      VALUES (${given.id}, ${given.network}, ${given.person.id}, ${given.clientId}, ${JSON.stringify(given.scopes)},
        ${given.status}, ${given.vault}, ${given.addedAt}, ${JSON.stringify(given.person)})
      ON CONFLICT (id) DO UPDATE SET client_id = excluded.client_id, scopes = excluded.scopes, status = excluded.status,
        vault = excluded.vault, person = excluded.person`,
  );
}

/** Answers whether the status changed. */
export function writeAccountStatus(db: Database, id: AccountId, status: Account['status']): boolean {
  return db.run(sql`UPDATE accounts SET status = ${status} WHERE id = ${id} AND status <> ${status}`) > 0;
}

/** Keeps how the account signs its answers; null when it does not. */
export function writeSignature(db: Database, id: AccountId, given: Signature | null): void {
  db.run(sql`UPDATE accounts SET signature = ${given === null ? null : JSON.stringify(given)} WHERE id = ${id}`);
}

/** Deletes the account with every row kept for it, in every table (they cascade). */
export function deleteAccount(db: Database, id: AccountId): void {
  db.transaction(() => {
    db.run(sql`DELETE FROM accounts WHERE id = ${id}`);
    // Word by word, as the index forgets a single conversation, this would take a minute for a large inbox.
    rebuildConversationSearch(db);
  });
}

/** The account whose deck and inbox are shown; null before the first sign-in and after signing out. */
export function readActiveAccountId(db: ReadableDatabase): AccountId | null {
  return db.get(settingRow, sql`SELECT value FROM settings WHERE key = ${activeKey}`)?.value ?? null;
}

/** Notes which account is shown; null when none is. */
export function writeActiveAccountId(db: Database, id: AccountId | null): void {
  if (id === null) db.run(sql`DELETE FROM settings WHERE key = ${activeKey}`);
  else db.run(sql`INSERT OR REPLACE INTO settings (key, value) VALUES (${activeKey}, ${id})`);
}
