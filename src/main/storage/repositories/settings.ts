import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** Forgets everything that belongs to no account. */
export function deleteSettings(db: Database): void {
  db.run(sql`DELETE FROM settings`);
}
