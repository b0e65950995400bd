import { z } from 'zod';
import {
  type AccountId,
  type Column,
  type ColumnId,
  column,
  type Deck,
  deck,
  type Instant,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { flag, jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

const shape = column.unwrap().shape;
const deckRow = z
  .object({ id: deck.unwrap().shape.id, account_id: shape.accountId, name: z.string() })
  .transform((row): Deck => ({ id: row.id, accountId: row.account_id, name: row.name }));

const columnRow = z
  .object({
    id: shape.id,
    deck_id: shape.deckId,
    account_id: shape.accountId,
    source: jsonText(shape.source),
    title: shape.title,
    colour: shape.colour,
    collapsed: flag,
    position: z.number(),
  })
  .transform(
    (row): Column => ({
      id: row.id,
      deckId: row.deck_id,
      accountId: row.account_id,
      source: row.source,
      title: row.title,
      colour: row.colour,
      collapsed: row.collapsed,
      position: row.position,
    }),
  );

/** The account's deck; null before one was built. */
export function readDeck(db: ReadableDatabase, accountId: AccountId): Deck | null {
  return db.get(deckRow, sql`SELECT id, account_id, name FROM decks WHERE account_id = ${accountId}`);
}

/** Adds the deck, or replaces the one with its id. */
export function writeDeck(db: Database, given: Deck): void {
  db.run(
    sql`INSERT INTO decks (id, account_id, name) VALUES (${given.id}, ${given.accountId}, ${given.name})
      ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
  );
}

/** The account's columns from left to right, without the removed ones. */
export function readColumns(db: ReadableDatabase, accountId: AccountId): readonly Column[] {
  return db.all(
    columnRow,
    sql`SELECT * FROM columns WHERE account_id = ${accountId} AND removed_at IS NULL ORDER BY position, id`,
  );
}

/** A column, unless it was removed. */
export function readColumn(db: ReadableDatabase, id: ColumnId): Column | null {
  return db.get(columnRow, sql`SELECT * FROM columns WHERE id = ${id} AND removed_at IS NULL`);
}

/** A column that was removed and can still be restored. */
export function readRemovedColumn(db: ReadableDatabase, id: ColumnId): Column | null {
  return db.get(columnRow, sql`SELECT * FROM columns WHERE id = ${id} AND removed_at IS NOT NULL`);
}

/** Adds the column or keeps its changed settings; what was read into it stays. */
export function writeColumn(db: Database, given: Column): void {
  db.run(
    sql`INSERT INTO columns (id, deck_id, account_id, source, title, colour, collapsed, position)
      VALUES (${given.id}, ${given.deckId}, ${given.accountId}, ${JSON.stringify(given.source)}, ${given.title},
        ${given.colour}, ${Number(given.collapsed)}, ${given.position})
      ON CONFLICT (id) DO UPDATE SET source = excluded.source, title = excluded.title, colour = excluded.colour,
        collapsed = excluded.collapsed, position = excluded.position`,
  );
}

/** Takes the column out of the deck, keeping what it holds so that it can be restored. */
export function markColumnRemoved(db: Database, id: ColumnId, at: Instant): void {
  db.run(sql`UPDATE columns SET removed_at = ${at} WHERE id = ${id}`);
}

/** Takes a column’s removal back. */
export function markColumnRestored(db: Database, id: ColumnId): void {
  db.run(sql`UPDATE columns SET removed_at = NULL WHERE id = ${id}`);
}

/** Deletes for good the columns removed before `before`. */
export function deleteRemovedColumns(db: Database, before: Instant): void {
  db.run(sql`DELETE FROM columns WHERE removed_at < ${before}`);
}
