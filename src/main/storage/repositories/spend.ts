import { z } from 'zod';
import type { AccountId, ColumnId, Instant, Mills, Payer } from '../../../shared/model/index.ts';
import type { Charge, RateLimit, Receipt } from '../../workspace/ports.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const meanRow = z.object({ mean: z.number().nullable() });
const sumRow = z.object({ sum: z.number() });
const spentRow = z.object({ price: z.number(), unsure: z.number() });
const dayRow = spentRow.extend({ day: z.string() });

/** What is known to be spent, and what calls of unknown outcome may have cost beside it. */
export type Spent = { readonly price: Mills; readonly unsure: Mills };

const nothing: Spent = { price: 0, unsure: 0 };

const idRow = z.object({ id: z.number() });
const outcomeRow = z.object({ outcome: z.string() });

/** Calls that stay in the log; their sums stay for good. */
const keptCalls = 2000;

/** What a call is booked on. */
export type Booking = { readonly columnId: ColumnId | null; readonly payer: Payer };

/** Writes down that a call is about to leave and the most it can cost; answers its number. */
export function openCall(
  db: Database,
  accountId: AccountId,
  { columnId, payer }: Booking,
  {
    day,
    at,
    lane,
    bound,
  }: { readonly day: string; readonly at: Instant; readonly lane: string; readonly bound: Mills },
): number {
  const row = db.get(
    idRow,
    sql`INSERT INTO spend_calls (account_id, column_id, payer, day, at, endpoint, status, price, at_most, outcome)
      VALUES (${accountId}, ${columnId}, ${payer}, ${day}, ${at}, ${lane}, NULL, 0, ${bound}, 'open') RETURNING id`,
  );
  if (row === null) throw new Error('a call was written down without a number');
  db.run(sql`DELETE FROM spend_calls WHERE id <= ${row.id - keptCalls} AND outcome = 'known'`);
  return row.id;
}

/**
 * Writes what an open call cost: its charges, a resource already charged that UTC day being free. One whose answer does not tell keeps
 * the most it can cost. Answers whether any sum has changed.
 */
export function settleCall(db: Database, accountId: AccountId, id: number, day: string, receipt: Receipt): boolean {
  const price = receipt.charges.reduce(
    (sum, charge) => sum + (isNew(db, accountId, day, charge) ? charge.price : 0),
    0,
  );
  // What is free is never unsure.
  const lost = receipt.unsure === true ? price : Number.MAX_SAFE_INTEGER;
  const row = db.get(
    outcomeRow,
    sql`UPDATE spend_calls SET day = ${day}, at = ${receipt.at}, endpoint = ${receipt.endpoint}, status = ${receipt.status}, price = ${price},
      at_most = max(at_most - ${lost}, 0), outcome = iif(at_most > ${lost}, 'unsure', 'known')
      WHERE id = ${id} RETURNING outcome`,
  );
  return price > 0 || row?.outcome === 'unsure';
}

/** Makes every call unsure that left in a former run and whose answer never came. */
export function giveUpOpenCalls(db: Database): void {
  db.run(sql`UPDATE spend_calls SET outcome = iif(at_most > 0, 'unsure', 'known') WHERE outcome = 'open'`);
}

/** The same for one call, whose answer could not be kept. */
export function giveUpCall(db: Database, id: number): void {
  db.run(
    sql`UPDATE spend_calls SET outcome = iif(at_most > 0, 'unsure', 'known') WHERE id = ${id} AND outcome = 'open'`,
  );
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

/** Spent on the days from `from` to `to` (UTC days, both inclusive): what is known, and what calls may have cost beside it. */
export function readSpent(db: ReadableDatabase, accountId: AccountId, from: string, to: string): Spent {
  return (
    db.get(
      spentRow,
      sql`SELECT coalesce(sum(price), 0) AS price, coalesce(sum(unsure), 0) AS unsure FROM spend_days
        WHERE account_id = ${accountId} AND day BETWEEN ${from} AND ${to}`,
    ) ?? nothing
  );
}

/** Spent for one payer on one UTC day. */
export function readPaidBy(db: ReadableDatabase, accountId: AccountId, payer: Payer, day: string): Mills {
  const row = db.get(
    sumRow,
    sql`SELECT coalesce(sum(price), 0) AS sum FROM spend_days
      WHERE account_id = ${accountId} AND day = ${day} AND payer = ${payer}`,
  );
  return row?.sum ?? 0;
}

/** Spent for one payer on the mean day of those on which anything was asked; null where there is none. */
export function readMeanPaidBy(
  db: ReadableDatabase,
  accountId: AccountId,
  payer: Payer,
  from: string,
  to: string,
): Mills | null {
  const row = db.get(
    meanRow,
    sql`SELECT sum(CASE WHEN payer = ${payer} THEN price ELSE 0 END) * 1.0 / count(DISTINCT day) AS mean FROM spend_days
      WHERE account_id = ${accountId} AND day BETWEEN ${from} AND ${to}`,
  );
  return row?.mean ?? null;
}

/** Spent per UTC day, for the days something was asked; oldest first. */
export function readDays(db: ReadableDatabase, accountId: AccountId, from: string, to: string) {
  return db.all(
    dayRow,
    sql`SELECT day, sum(price) AS price, sum(unsure) AS unsure FROM spend_days
      WHERE account_id = ${accountId} AND day BETWEEN ${from} AND ${to} GROUP BY day ORDER BY day`,
  );
}

/** Spent for one column on one UTC day. */
export function readColumnSpent(db: ReadableDatabase, accountId: AccountId, columnId: ColumnId, day: string): Mills {
  const row = db.get(
    sumRow,
    sql`SELECT coalesce(sum(price), 0) AS sum FROM spend_days
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
