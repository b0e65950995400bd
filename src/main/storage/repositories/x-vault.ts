import { z } from 'zod';
import { type AccountId, accountId, type XVaultKind, xVaultKind } from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const chosenKey = 'x-vault';
const chosenRow = z.object({ value: xVaultKind });
const hosts = z.enum(['electron', 'browser']);

/** A place outside of the database where a copy of an account's tokens may lie. */
export type StrayTokens = {
  readonly accountId: AccountId;
  readonly vault: XVaultKind;
  readonly host: z.infer<typeof hosts>;
};

const strayRow = z
  .object({ account_id: accountId, vault: xVaultKind, vault_host: hosts })
  .transform((row): StrayTokens => ({ accountId: row.account_id, vault: row.vault, host: row.vault_host }));

/** Where the person wants sign-ins to X kept; null when they were never asked. */
export function readChosenVault(db: ReadableDatabase): XVaultKind | null {
  return db.get(chosenRow, sql`SELECT value FROM settings WHERE key = ${chosenKey}`)?.value ?? null;
}

/** Keeps that choice. */
export function writeChosenVault(db: Database, kind: XVaultKind): void {
  db.run(sql`INSERT OR REPLACE INTO settings (key, value) VALUES (${chosenKey}, ${kind})`);
}

/** Forgets it. */
export function deleteChosenVault(db: Database): void {
  db.run(sql`DELETE FROM settings WHERE key = ${chosenKey}`);
}

/** Every place where a move may have left a copy behind. */
export function readStrays(db: ReadableDatabase): readonly StrayTokens[] {
  return db.all(strayRow, sql`SELECT * FROM stray_tokens`);
}

/** Notes such a place before a copy is made there, or before it becomes one. */
export function writeStray(db: Database, { accountId: id, vault, host }: StrayTokens): void {
  db.run(sql`INSERT OR IGNORE INTO stray_tokens (account_id, vault, vault_host) VALUES (${id}, ${vault}, ${host})`);
}

/** Forgets it once nothing lies there, or once that is where the tokens belong. */
export function deleteStray(db: Database, { accountId: id, vault, host }: StrayTokens): void {
  db.run(sql`DELETE FROM stray_tokens WHERE account_id = ${id} AND vault = ${vault} AND vault_host = ${host}`);
}
