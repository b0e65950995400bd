import { z } from 'zod';
import {
  type AccountId,
  type Instant,
  type Person,
  type PersonId,
  person,
  personId,
} from '../../../shared/model/index.ts';
import { comparableName, nameWords } from '../../../shared/text/name-words.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

/** Greater than any letter: what begins with a text lies between it and it with this. */
const last = '\u{10FFFF}';

const idRow = z.object({ id: personId });
const mostLookedAt = 300;

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

/** Ids of people whose handle or a word of whose name begins with `typed`: friends, others whom the account follows, then who was seen last. */
export function readIdsBeginning(
  db: ReadableDatabase,
  accountId: AccountId,
  typed: string,
  limit: number,
): readonly PersonId[] {
  const word = comparableName(typed);
  const followed = db.all(
    idRow,
    sql`SELECT id FROM people INDEXED BY people_followed
      WHERE account_id = ${accountId} AND instr(connection, '"following"') > 0
        AND ((handle >= ${typed} AND handle < ${typed + last})
          OR EXISTS (SELECT 1 FROM name_words WHERE name_words.account_id = people.account_id
            AND person_id = people.id AND word >= ${word} AND word < ${word + last}))
      ORDER BY instr(connection, '"followed_by"') > 0 DESC, fetched_at DESC LIMIT ${limit}`,
  );
  if (followed.length === limit) return followed.map((row) => row.id);
  // Thousands may begin with one letter; among them some are as good as others.
  const others = db.all(
    idRow,
    sql`WITH found AS (
        SELECT * FROM (SELECT id, 0 AS way FROM people
          WHERE account_id = ${accountId} AND handle >= ${typed} AND handle < ${typed + last} LIMIT ${mostLookedAt})
        UNION ALL
        SELECT * FROM (SELECT person_id, 1 FROM name_words
          WHERE account_id = ${accountId} AND word >= ${word} AND word < ${word + last} LIMIT ${mostLookedAt})
      ), once AS (SELECT id, min(way) AS way FROM found GROUP BY id)
      SELECT people.id FROM once CROSS JOIN people ON people.account_id = ${accountId} AND people.id = once.id
      ORDER BY way, fetched_at DESC LIMIT ${limit + followed.length}`,
  );
  return [...new Set([...followed, ...others].map((row) => row.id))].slice(0, limit);
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
