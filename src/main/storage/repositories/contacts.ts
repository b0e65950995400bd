import { z } from 'zod';
import type { CallEntry } from '../../../shared/contract/spend.ts';
import { accountId, columnId, type Instant, network } from '../../../shared/model/index.ts';
import type { Contact } from '../../workspace/ports.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const idRow = z.object({ id: z.number() });
const kept = 2000;

/** Notes a request outside of the ledger; of the oldest nothing stays. */
export function writeContact(db: Database, at: Instant, { host, what, status }: Contact): void {
  const row = db.get(
    idRow,
    sql`INSERT INTO contacts (at, host, what, status) VALUES (${at}, ${host}, ${what}, ${status}) RETURNING id`,
  );
  db.run(sql`DELETE FROM contacts WHERE id <= ${(row?.id ?? 0) - kept}`);
}

/** Forgets every request outside of the ledger. */
export function deleteContacts(db: Database): void {
  db.run(sql`DELETE FROM contacts`);
}

const entryRow = z
  .object({
    at: z.number(),
    host: z.string().nullable(),
    network: network.nullable(),
    what: z.string(),
    status: z.number().nullable(),
    price: z.number().nullable(),
    at_most: z.number(),
    outcome: z.string(),
    payer: z.string().nullable(),
    account_id: accountId.nullable(),
    column_id: columnId.nullable(),
  })
  .transform(
    (row): CallEntry => ({
      at: row.at,
      host: row.host ?? (row.network === 'x' ? 'api.x.com' : 'this computer'),
      what: row.what,
      status: row.status,
      price: row.price,
      atMost: row.outcome === 'known' ? 0 : row.at_most,
      underWay: row.outcome === 'open',
      payer: row.payer,
      accountId: row.account_id,
      columnId: row.column_id,
    }),
  );

/** What Stoa asked of anybody before `before`, newest first: calls of the ledger and requests outside of it. */
export function readCallLog(db: ReadableDatabase, before: Instant, limit: number): readonly CallEntry[] {
  return db.all(
    entryRow,
    sql`SELECT * FROM (
        SELECT * FROM (
          SELECT at, NULL AS host, (SELECT network FROM accounts WHERE accounts.id = account_id) AS network, endpoint AS what, status, price,
            at_most, outcome, payer, account_id, column_id
          FROM spend_calls ORDER BY id DESC LIMIT 2000)
        UNION ALL
        SELECT * FROM (
          SELECT at, host, NULL, what, status, NULL, 0, 'known', NULL, NULL, NULL FROM contacts ORDER BY id DESC LIMIT 2000)
      ) WHERE at < ${before} ORDER BY at DESC LIMIT ${limit}`,
  );
}
