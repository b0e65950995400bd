import { z } from 'zod';
import type { AccountId, PersonId } from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const tagRow = z.object({ tag: z.string() }).transform((row) => row.tag);

/** The account’s note on a person; empty when there is none. */
export function readNote(db: ReadableDatabase, accountId: AccountId, personId: PersonId): string {
  const row = db.get(
    z.object({ note: z.string() }),
    sql`SELECT note FROM person_notes WHERE account_id = ${accountId} AND person_id = ${personId}`,
  );
  return row?.note ?? '';
}

/** Keeps a note; an empty one is forgotten. */
export function writeNote(db: Database, accountId: AccountId, personId: PersonId, note: string): void {
  if (note === '') {
    db.run(sql`DELETE FROM person_notes WHERE account_id = ${accountId} AND person_id = ${personId}`);
    return;
  }
  db.run(
    sql`INSERT INTO person_notes (account_id, person_id, note) VALUES (${accountId}, ${personId}, ${note})
      ON CONFLICT (account_id, person_id) DO UPDATE SET note = excluded.note`,
  );
}

/** A person’s tags in the order of the alphabet. */
export function readTags(db: ReadableDatabase, accountId: AccountId, personId: PersonId): readonly string[] {
  return db.all(
    tagRow,
    sql`SELECT tag FROM person_tags WHERE account_id = ${accountId} AND person_id = ${personId} ORDER BY tag`,
  );
}

/** Gives a person a tag; one that differs from it in case alone stays as it is. */
export function addTag(db: Database, accountId: AccountId, personId: PersonId, tag: string): void {
  db.run(
    sql`INSERT OR IGNORE INTO person_tags (account_id, person_id, tag) VALUES (${accountId}, ${personId}, ${tag})`,
  );
}

/** Takes a tag away, whatever its case. */
export function deleteTag(db: Database, accountId: AccountId, personId: PersonId, tag: string): void {
  db.run(sql`DELETE FROM person_tags WHERE account_id = ${accountId} AND person_id = ${personId} AND tag = ${tag}`);
}

/** Every tag of the account, those of most people first. */
export function readUsedTags(db: ReadableDatabase, accountId: AccountId): readonly string[] {
  return db.all(
    tagRow,
    sql`SELECT min(tag COLLATE BINARY) AS tag FROM person_tags WHERE account_id = ${accountId}
      GROUP BY person_tags.tag ORDER BY count(*) DESC, 1`,
  );
}
