import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { type Reader, ReaderEnded } from './reader.ts';
import { sql } from './sql.ts';
import { isDamage } from './storage-failure.ts';

/** A file that is not what SQLite wrote there. */
export class DamagedDatabase extends Error {}

const tableRow = z.object({ name: z.string() });
const checkRow = z.object({ quick_check: z.string() });
const sound = 'ok';
/** Row of `settings` that is there while Stoa is not running and its last end was an ordinary one. */
const goodEnd = 'ended-well';

/** Looks through the whole file, which takes a second for large ones; fails with `DamagedDatabase`. */
export function checkAtOnce(connection: DatabaseSync): void {
  const { quick_check: found } = checkRow.parse(connection.prepare('PRAGMA quick_check(1)').get());
  if (found !== sound) throw new DamagedDatabase(found);
}

/** Looks at the schema and the list of free pages, which takes no time; fails with `DamagedDatabase`. */
export function checkSchema(connection: DatabaseSync): void {
  const { quick_check: found } = checkRow.parse(connection.prepare('PRAGMA quick_check(sqlite_schema)').get());
  if (found !== sound) throw new DamagedDatabase(found);
}

/** Looks through a file in use, a table at a time, beside those who use it; answers what is wrong with it, or null. */
export async function checkBeside(reader: Pick<Reader, 'all'>): Promise<string | null> {
  try {
    const tables = await reader.all(sql`SELECT 'sqlite_schema' AS name
      UNION ALL SELECT name FROM sqlite_schema WHERE type = 'table'`);
    for (const { name } of z.array(tableRow).parse(tables)) {
      const rows = await reader.all(sql`SELECT quick_check FROM pragma_quick_check(${name})`);
      const wrong = z
        .array(checkRow)
        .parse(rows)
        .find((row) => row.quick_check !== sound);
      if (wrong !== undefined) return wrong.quick_check;
    }
  } catch (error) {
    if (isDamage(error)) return String(error);
    // Closed meanwhile; the next start looks again.
    if (!(error instanceof ReaderEnded)) throw error;
  }
  return null;
}

/** Notes that everything ended as it should; call last before closing a file nothing is wrong with. */
export function noteGoodEnd(connection: DatabaseSync): void {
  connection.prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)').run(goodEnd, '');
}

/** Whether the last run ended as it should, of a file with the schema of today; from now on it has not, until it does. */
export function takeGoodEnd(connection: DatabaseSync): boolean {
  if (connection.prepare('SELECT 1 FROM settings WHERE key = ?').get(goodEnd) === undefined) return false;
  try {
    connection.exec('PRAGMA synchronous = FULL');
    connection.prepare('DELETE FROM settings WHERE key = ?').run(goodEnd);
    return true;
  } catch (error) {
    if (isDamage(error)) throw error;
    // A full disk lets nobody take it away: as after any other end, then.
    return false;
  } finally {
    connection.exec('PRAGMA synchronous = NORMAL');
  }
}
