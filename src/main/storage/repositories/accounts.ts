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
  type SignedOutBecause,
  signature,
  signedOutBecause,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

/** An account with what only the core needs. */
export type StoredAccount = Account & {
  /** The OAuth client it was signed in with. */
  readonly clientId: string;
  /** In whose keychain its tokens are; null where that makes no difference. */
  readonly vaultHost: 'electron' | 'browser' | null;
  /** Fingerprint of the refresh token that X was last asked to replace, until the new one is stored. */
  readonly spending: string | null;
};

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
    vault_host: z.enum(['electron', 'browser']).nullable(),
    signed_out_because: signedOutBecause.nullable().catch(null),
    spending: z.string().nullable(),
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
      vaultHost: row.vault_host,
      spending: row.spending,
      ...(row.status === 'signed-out' ? { signedOutBecause: row.signed_out_because ?? 'ended' } : {}),
      ...(row.signature === null ? {} : { signature: row.signature }),
    }),
  );

/** Where tokens are. */
type Place = Pick<StoredAccount, 'id' | 'vault' | 'vaultHost'>;

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

/** What has to be known of an account to keep it. */
export type NewAccount = Omit<StoredAccount, 'vaultHost' | 'spending'> & Partial<Pick<StoredAccount, 'vaultHost'>>;

/** Adds the account or renews it; when it was added and how it signs stay. */
export function writeAccount(db: Database, given: NewAccount): void {
  db.run(
    sql`INSERT INTO accounts (id, network, user_id, client_id, scopes, status, vault, vault_host, added_at, person)
      VALUES (${given.id}, ${given.network}, ${given.person.id}, ${given.clientId}, ${JSON.stringify(given.scopes)},
        ${given.status}, ${given.vault}, ${given.vaultHost ?? null}, ${given.addedAt}, ${JSON.stringify(given.person)})
      ON CONFLICT (id) DO UPDATE SET client_id = excluded.client_id, scopes = excluded.scopes, status = excluded.status,
        vault = excluded.vault, vault_host = excluded.vault_host, spending = NULL, signed_out_because = NULL,
        person = excluded.person`,
  );
}

/** Signs the account out; answers whether it was signed in. */
export function writeSignedOut(db: Database, id: AccountId, because: SignedOutBecause): boolean {
  return (
    db.run(
      sql`UPDATE accounts SET status = 'signed-out', signed_out_because = ${because}, spending = NULL
        WHERE id = ${id} AND status <> 'signed-out'`,
    ) > 0
  );
}

/** Notes that X is about to be asked to replace the refresh token with this fingerprint; null once the new one is stored. */
export function writeSpending(db: Database, id: AccountId, fingerprint: string | null): void {
  db.run(sql`UPDATE accounts SET spending = ${fingerprint} WHERE id = ${id}`);
}

/** Says where the tokens of the account are from now on. */
export function writeAccountVault(db: Database, { id, vault, vaultHost }: Place): void {
  db.run(sql`UPDATE accounts SET vault = ${vault}, vault_host = ${vaultHost} WHERE id = ${id}`);
}

/** Keeps how the account signs its answers; null when it does not. */
export function writeSignature(db: Database, id: AccountId, given: Signature | null): void {
  db.run(sql`UPDATE accounts SET signature = ${given === null ? null : JSON.stringify(given)} WHERE id = ${id}`);
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
