import { z } from 'zod';
import {
  type AccountId,
  accountId,
  instant,
  type PersonId,
  personId,
  type SavedListId,
  type SavedListMember,
  savedListId,
  savedListMember,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { flag } from '../json-text.ts';
import { sql } from '../sql.ts';

const listRow = z
  .object({
    id: savedListId,
    account_id: accountId,
    x_id: z.string().nullable(),
    name: z.string(),
    private: flag,
    asked: flag,
    created_at: instant,
  })
  .transform((row) => ({
    id: row.id,
    accountId: row.account_id,
    xId: row.x_id,
    name: row.name,
    private: row.private,
    asked: row.asked,
    createdAt: row.created_at,
  }));

const memberRow = z
  .object({ handle: z.string(), person_id: personId.nullable(), state: savedListMember.shape.state })
  .transform((row): SavedListMember => ({ handle: row.handle, personId: row.person_id, state: row.state }));

const nameRow = z.object({ name: z.string() }).transform((row) => row.name);

/** A list as it is kept; `asked` says that X was asked for it and may have made it although no answer came. */
export type KeptList = Readonly<z.infer<typeof listRow>>;

/** The account's lists, newest first. */
export function readSavedLists(db: ReadableDatabase, account: AccountId): readonly KeptList[] {
  return db.all(listRow, sql`SELECT * FROM saved_lists WHERE account_id = ${account} ORDER BY created_at DESC, id`);
}

/** One list; null when it is not there (any more). */
export function readSavedList(db: ReadableDatabase, id: SavedListId): KeptList | null {
  return db.get(listRow, sql`SELECT * FROM saved_lists WHERE id = ${id}`);
}

/** Who was chosen for it, in the order chosen. */
export function readListMembers(db: ReadableDatabase, id: SavedListId): readonly SavedListMember[] {
  return db.all(
    memberRow,
    sql`SELECT handle, person_id, state FROM saved_list_members WHERE list_id = ${id} ORDER BY position`,
  );
}

/** Names of the account's saved lists that this person was added to. */
export function readListsWith(db: ReadableDatabase, account: AccountId, person: PersonId): readonly string[] {
  return db.all(
    nameRow,
    sql`SELECT name FROM saved_list_members JOIN saved_lists ON saved_lists.id = list_id
      WHERE person_id = ${person} AND state = 'added' AND account_id = ${account} ORDER BY name`,
  );
}

/** Keeps a new list with those chosen, or what became known of one. */
export function writeSavedList(db: Database, list: KeptList): void {
  db.run(
    sql`INSERT INTO saved_lists (id, account_id, x_id, name, private, asked, created_at)
      VALUES (${list.id}, ${list.accountId}, ${list.xId}, ${list.name}, ${list.private ? 1 : 0}, ${list.asked ? 1 : 0}, ${list.createdAt})
      ON CONFLICT (id) DO UPDATE SET x_id = excluded.x_id, asked = excluded.asked`,
  );
}

/** Keeps someone chosen at their place, or how far they are. */
export function writeListMember(db: Database, id: SavedListId, position: number, member: SavedListMember): void {
  db.run(
    sql`INSERT INTO saved_list_members (list_id, handle, position, person_id, state)
      VALUES (${id}, ${member.handle}, ${position}, ${member.personId}, ${member.state})
      ON CONFLICT (list_id, handle) DO UPDATE SET person_id = excluded.person_id, state = excluded.state`,
  );
}

/** Forgets a list with those chosen for it. */
export function deleteSavedList(db: Database, id: SavedListId): void {
  db.run(sql`DELETE FROM saved_lists WHERE id = ${id}`);
}
