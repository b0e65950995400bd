import { z } from 'zod';
import { type AccountId, type Instant, type Person, type PersonId, person } from '../../../shared/model/index.ts';
import { comparableName, nameWords } from '../../../shared/text/name-words.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

/** Greater than any letter: what begins with a text lies between it and it with this. */
const last = '\u{10FFFF}';

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

/**
 * People whose handle or a word of whose name begins with `typed`: those of `near` first, then friends, then those whom the account
 * follows; among equals handles before names, who was seen last first.
 */
export function readPeopleBeginning(
  db: ReadableDatabase,
  accountId: AccountId,
  typed: string,
  near: readonly PersonId[],
  limit: number,
): readonly Person[] {
  const word = comparableName(typed);
  return db.all(
    personRow,
    sql`WITH found AS (
        SELECT id, 0 AS way FROM people
          WHERE account_id = ${accountId} AND handle >= ${typed} AND handle < ${typed + last}
        UNION ALL
        SELECT person_id, 1 FROM name_words
          WHERE account_id = ${accountId} AND word >= ${word} AND word < ${word + last}
      ), once AS (SELECT id, min(way) AS way FROM found GROUP BY id)
      SELECT body FROM once JOIN people ON people.account_id = ${accountId} AND people.id = once.id
      ORDER BY people.id IN (SELECT value FROM json_each(${JSON.stringify(near)})) DESC,
        connection LIKE '%"following"%' AND connection LIKE '%"followed_by"%' DESC,
        connection LIKE '%"following"%' DESC, way, fetched_at DESC, handle
      LIMIT ${limit}`,
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
  db.run(sql`DELETE FROM name_words WHERE account_id = ${accountId} AND person_id = ${given.id}`);
  db.run(
    sql`INSERT INTO name_words (account_id, person_id, word)
      SELECT ${accountId}, ${given.id}, value FROM json_each(${JSON.stringify(nameWords(given.name))})`,
  );
}
