import { z } from 'zod';
import { type AccountId, accountId } from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { type Statement, sql } from '../sql.ts';
import { unindexSome } from './conversation-search.ts';

/** Rows of one account in one table, and the key they are deleted by. */
export type Remains = { readonly table: string; readonly key: string; readonly whose: string };

const departureRow = z.object({ account: accountId }).transform((row) => row.account);
const countRow = z.object({ count: z.number().int() }).transform((row) => row.count);
const tableRow = z.object({
  name: z.string(),
  /** Comma between the names of its primary key. */
  key: z.string(),
  own: z.number(),
  /** The table it belongs to where it has no account of its own, and the column that says to which row of it. */
  parent: z.string().nullable(),
  link: z.string().nullable(),
});

/**
 * Takes the account away at once for everything that reads, without the rows kept for it: they stay behind with nobody to show them, and
 * the departure says that they are to be deleted. What it promised to send goes with it. Runs `also` in the same transaction; never nested.
 */
export function departAccount(db: Database, id: AccountId, also: () => void): void {
  // Only for this: with them on, all rows would go in one turn of the event loop.
  db.exec('PRAGMA foreign_keys = OFF');
  try {
    db.durably(() => {
      db.run(sql`DELETE FROM outbox WHERE account_id = ${id}`);
      db.run(sql`DELETE FROM accounts WHERE id = ${id}`);
      db.run(sql`INSERT OR IGNORE INTO departures (account) VALUES (${id})`);
      also();
    });
  } finally {
    db.exec('PRAGMA foreign_keys = ON');
  }
}

/** Accounts whose rows are not all deleted yet. */
export function readDepartures(db: ReadableDatabase): readonly AccountId[] {
  return db.all(departureRow, sql`SELECT account FROM departures`);
}

/** Says that nothing of any departed account is left. */
export function endDepartures(db: Database, ids: readonly AccountId[]): void {
  for (const id of ids) db.run(sql`DELETE FROM departures WHERE account = ${id}`);
}

/** Every table whose rows go with their account, those that belong to another table before it. */
export function readRemains(db: ReadableDatabase): readonly Remains[] {
  const tables = db.all(
    tableRow,
    sql`SELECT made.name,
        (SELECT group_concat(name, ', ') FROM pragma_table_info(made.name) WHERE pk > 0) AS key,
        EXISTS (SELECT 1 FROM pragma_table_info(made.name) WHERE name = 'account_id')
          AND EXISTS (SELECT 1 FROM pragma_foreign_key_list(made.name)) AS own,
        (SELECT "table" FROM pragma_foreign_key_list(made.name) WHERE "table" <> 'accounts') AS parent,
        (SELECT "from" FROM pragma_foreign_key_list(made.name) WHERE "table" <> 'accounts' AND seq = 0) AS link
      FROM sqlite_schema AS made WHERE made.type = 'table' AND made.name <> 'accounts' AND made.sql NOT LIKE 'CREATE VIRTUAL%'`,
  );
  const inner = tables.flatMap(({ name, key, own, parent, link }): readonly Remains[] =>
    own === 0 && parent !== null && link !== null
      ? [{ table: name, key, whose: `${link} IN (SELECT id FROM ${parent} WHERE account_id = ?)` }]
      : [],
  );
  const outer = tables.filter(({ own }) => own === 1);
  const parents = new Set(outer.map(({ parent }) => parent));
  return [
    ...inner,
    ...outer
      .toSorted((one, other) => Number(parents.has(one.name)) - Number(parents.has(other.name)))
      .map(({ name, key }) => ({ table: name, key, whose: 'account_id = ?' })),
  ];
}

/** How many rows of an account are in this table. */
export function countRemains(db: ReadableDatabase, { table, whose }: Remains, id: AccountId): number {
  return db.get(countRow, of(`SELECT count(*) AS count FROM ${table} WHERE ${whose}`, id)) ?? 0;
}

/** Deletes at most `limit` rows of an account from this table, words also from the index of the search; answers how many. */
export function deleteRemains(db: Database, { table, key, whose }: Remains, id: AccountId, limit: number): number {
  if (table === 'conversation_words') unindexSome(db, id, limit);
  const some = `SELECT ${key} FROM ${table} WHERE ${whose} LIMIT ${limit}`;
  return db.run(of(`DELETE FROM ${table} WHERE (${key}) IN (${some})`, id));
}

/** Names of tables come from the schema itself; values are bound. */
function of(text: string, id: AccountId): Statement {
  return { text, values: [id] };
}
