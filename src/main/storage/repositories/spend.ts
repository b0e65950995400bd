import { z } from 'zod';
import type { AccountId, ColumnId, Mills } from '../../../shared/model/index.ts';
import type { Charge, RateLimit, Receipt } from '../../workspace/ports.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const sumRow = z.object({ sum: z.number() });
const dayRow = z.object({ day: z.string(), sum: z.number() });

/** Writes a call that cost something and its charges; a resource already charged that UTC day is free. Answers what the call cost. */
export function writeCall(
  db: Database,
  accountId: AccountId,
  booking: { readonly columnId: ColumnId | null; readonly payer: string },
  day: string,
  receipt: Receipt,
): Mills {
  const price = receipt.charges.reduce(
    (sum, charge) => sum + (isNew(db, accountId, day, charge) ? charge.price : 0),
    0,
  );
  db.run(
    sql`INSERT INTO spend_calls (account_id, column_id, payer, day, at, endpoint, status, price)
      VALUES (${accountId}, ${booking.columnId}, ${booking.payer}, ${day}, ${receipt.at}, ${receipt.endpoint}, ${receipt.status}, ${price})`,
  );
  return price;
}

function isNew(db: Database, accountId: AccountId, day: string, charge: Charge): boolean {
  if (charge.id === null) return true;
  return (
    db.run(
      sql`INSERT OR IGNORE INTO charged (account_id, day, kind, resource_id)
        VALUES (${accountId}, ${day}, ${charge.kind}, ${charge.id})`,
    ) > 0
  );
}

/** Spent by the account on the days from `from` to `to` (UTC days, both inclusive). */
export function readSpent(db: ReadableDatabase, accountId: AccountId, from: string, to: string): Mills {
  const row = db.get(
    sumRow,
    sql`SELECT coalesce(sum(price), 0) AS sum FROM spend_calls
      WHERE account_id = ${accountId} AND day BETWEEN ${from} AND ${to}`,
  );
  return row?.sum ?? 0;
}

/** Spent for one payer on one UTC day. */
export function readPaidBy(db: ReadableDatabase, accountId: AccountId, payer: string, day: string): Mills {
  const row = db.get(
    sumRow,
    sql`SELECT coalesce(sum(price), 0) AS sum FROM spend_calls
      WHERE account_id = ${accountId} AND day = ${day} AND payer = ${payer}`,
  );
  return row?.sum ?? 0;
}

/** Spent per UTC day, for the days something was asked; oldest first. */
export function readDays(db: ReadableDatabase, accountId: AccountId, from: string, to: string) {
  return db.all(
    dayRow,
    sql`SELECT day, sum(price) AS sum FROM spend_calls
      WHERE account_id = ${accountId} AND day BETWEEN ${from} AND ${to} GROUP BY day ORDER BY day`,
  );
}

/** Spent for one column on one UTC day. */
export function readColumnSpent(db: ReadableDatabase, accountId: AccountId, columnId: ColumnId, day: string): Mills {
  const row = db.get(
    sumRow,
    sql`SELECT coalesce(sum(price), 0) AS sum FROM spend_calls
      WHERE account_id = ${accountId} AND day = ${day} AND column_id = ${columnId}`,
  );
  return row?.sum ?? 0;
}

/** Forgets which resources were charged before `day`: they would be charged again anyway. */
export function forgetChargedBefore(db: Database, day: string): void {
  db.run(sql`DELETE FROM charged WHERE day < ${day}`);
}

const rateLimitRow = z
  .object({ endpoint: z.string(), call_limit: z.number(), remaining: z.number(), reset_at: z.number() })
  .transform(
    (row): RateLimit => ({
      endpoint: row.endpoint,
      limit: row.call_limit,
      remaining: row.remaining,
      resetAt: row.reset_at,
    }),
  );

/** What X last said of the budget of a lane's endpoint. */
export function readRateLimit(db: ReadableDatabase, accountId: AccountId, endpoint: string): RateLimit | null {
  return db.get(
    rateLimitRow,
    sql`SELECT endpoint, call_limit, remaining, reset_at FROM rate_limits
      WHERE account_id = ${accountId} AND endpoint = ${endpoint}`,
  );
}

/** Keeps it, so that a restart inside the window does not run into a 429. */
export function writeRateLimit(db: Database, accountId: AccountId, endpoint: string, given: RateLimit): void {
  db.run(
    sql`INSERT INTO rate_limits (account_id, endpoint, call_limit, remaining, reset_at)
      VALUES (${accountId}, ${endpoint}, ${given.limit}, ${given.remaining}, ${given.resetAt})
      ON CONFLICT (account_id, endpoint) DO UPDATE SET
        call_limit = excluded.call_limit, remaining = excluded.remaining, reset_at = excluded.reset_at`,
  );
}

/** Whether the account is still there: answers that come after its data was wiped are dropped. */
export function isKnownAccount(db: ReadableDatabase, accountId: AccountId): boolean {
  return db.get(z.object({ found: z.number() }), sql`SELECT 1 AS found FROM accounts WHERE id = ${accountId}`) !== null;
}
