import { z } from 'zod';
import type { SpendRow, UnsureCall } from '../../../shared/contract/spend.ts';
import { type AccountId, accountId, columnId } from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const rowOfDay = z
  .object({
    payer: z.string(),
    column_id: columnId.or(z.literal('')),
    endpoint: z.string(),
    calls: z.number(),
    price: z.number(),
    unsure: z.number(),
  })
  .transform(
    ({ column_id, ...row }): SpendRow => ({ ...row, columnId: column_id === '' ? null : columnId.parse(column_id) }),
  );

/** What an account spent on one UTC day, by who paid, for which column and with which kind of call; the dearest first. */
export function readSpendRows(db: ReadableDatabase, account: AccountId, day: string): readonly SpendRow[] {
  return db.all(
    rowOfDay,
    sql`SELECT payer, column_id, endpoint, calls, price, unsure FROM spend_days
      WHERE account_id = ${account} AND day = ${day} ORDER BY price + unsure DESC, calls DESC`,
  );
}

const unsureRow = z
  .object({ at: z.number(), endpoint: z.string(), payer: z.string(), price: z.number(), at_most: z.number() })
  .transform(({ at_most, ...row }): UnsureCall => ({ ...row, atMost: at_most }));

/** Calls since `day` whose price nobody knows, newest first. */
export function readUnsureCalls(db: ReadableDatabase, account: AccountId, day: string): readonly UnsureCall[] {
  return db.all(
    unsureRow,
    sql`SELECT at, endpoint, payer, price, at_most FROM spend_calls
      WHERE account_id = ${account} AND day >= ${day} AND outcome = 'unsure' ORDER BY id DESC LIMIT 50`,
  );
}

const accountRow = z.object({ account_id: accountId, today: z.number(), month: z.number() });

/** What every account spent today and in the calendar month. */
export function readSpendByAccount(db: ReadableDatabase, day: string) {
  return db
    .all(
      accountRow,
      sql`SELECT account_id, sum(iif(day = ${day}, price, 0)) AS today, sum(price) AS month FROM spend_days
        WHERE day BETWEEN ${`${day.slice(0, 7)}-01`} AND ${day} GROUP BY account_id`,
    )
    .map(({ account_id, ...sums }) => ({ accountId: account_id, ...sums }));
}
