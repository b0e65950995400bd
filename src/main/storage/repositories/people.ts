import { z } from 'zod';
import { type AccountId, type Instant, type Person, type PersonId, person } from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

const personRow = z.object({ body: jsonText(person) }).transform((row): Person => row.body);

/** The people among `ids` that are known; in no particular order. */
export function readPeople(db: ReadableDatabase, accountId: AccountId, ids: readonly PersonId[]): readonly Person[] {
  if (ids.length === 0) return [];
  return db.all(
    personRow,
    sql`SELECT body FROM people WHERE account_id = ${accountId}
      AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
}

/** The people among `handles` (without @, any case) that are known. */
export function readPeopleByHandle(
  db: ReadableDatabase,
  accountId: AccountId,
  handles: readonly string[],
): readonly Person[] {
  if (handles.length === 0) return [];
  return db.all(
    personRow,
    sql`SELECT body FROM people WHERE account_id = ${accountId}
      AND handle IN (SELECT value FROM json_each(${JSON.stringify(handles)}))`,
  );
}

/** People the account follows and who follow it back, as X's `connection_status` last said. */
export function readFriends(db: ReadableDatabase, accountId: AccountId): readonly Person[] {
  return db.all(
    personRow,
    sql`SELECT body FROM people WHERE account_id = ${accountId}
      AND connection LIKE '%"following"%' AND connection LIKE '%"followed_by"%' ORDER BY handle`,
  );
}

/** Keeps a person; `connection` stands in a column of its own so that friends are found without reading everybody. */
export function writePerson(db: Database, accountId: AccountId, given: Person, fetchedAt: Instant): void {
  const connection = given.connection === null ? null : JSON.stringify(given.connection);
  db.run(
    sql`INSERT INTO people (account_id, id, handle, fetched_at, connection, body)
      VALUES (${accountId}, ${given.id}, ${given.handle}, ${fetchedAt}, ${connection}, ${JSON.stringify(given)})
      ON CONFLICT (account_id, id) DO UPDATE SET handle = excluded.handle, fetched_at = excluded.fetched_at,
        connection = excluded.connection, body = excluded.body`,
  );
}
