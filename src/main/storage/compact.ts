import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

const freeRow = z.object({ freelist_count: z.number() }).transform((row) => row.freelist_count);
const vacuumRow = z.object({ auto_vacuum: z.number() }).transform((row) => row.auto_vacuum);
/** `PRAGMA auto_vacuum` of a file whose free pages can be given back a few at a time. */
const incremental = 2;

/**
 * Gives the room of deleted rows back to the disk and empties the write-ahead log, so that nothing of them stays readable in either:
 * some pages a turn, or at once where a file was made before that was possible, which is mended by it. `goOn` hears how far it is, 0 to 1,
 * and ends it by answering false.
 */
export async function compact(db: Database, goOn: (share: number) => boolean = () => true): Promise<void> {
  if (db.get(vacuumRow, sql`PRAGMA auto_vacuum`) === incremental) {
    const all = freePages(db);
    for (let free = all; free > 0; ) {
      db.exec('PRAGMA incremental_vacuum(64)');
      const left = freePages(db);
      if (left >= free) break;
      free = left;
      await nextTurn();
      await db.shortenLog();
      if (!goOn(1 - free / all)) return;
    }
  } else {
    db.exec(`PRAGMA auto_vacuum = ${incremental}`);
    db.exec('VACUUM');
  }
  await db.emptyLog();
}

function freePages(db: Database): number {
  return db.get(freeRow, sql`PRAGMA freelist_count`) ?? 0;
}
