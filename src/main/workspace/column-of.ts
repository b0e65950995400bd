import { type Column, type ColumnId, StoaFailure } from '../../shared/model/index.ts';
import type { ReadableDatabase } from '../storage/database.ts';
import { readColumn } from '../storage/repositories/decks.ts';

/** The column with this id; throws `not-found` when it is no longer in a deck. */
export function columnOf(db: ReadableDatabase, columnId: ColumnId): Column {
  const column = readColumn(db, columnId);
  if (column) return column;
  throw new StoaFailure({
    code: 'not-found',
    message: 'This column is no longer in the deck.',
    next: 'Add it again if you still want it.',
  });
}
