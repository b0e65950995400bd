import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** Forgets everything that belongs to no account. */
export function deleteSettings(db: Database): void {
  db.transaction(() => {
    db.run(sql`DELETE FROM settings`);
    db.run(sql`DELETE FROM saved_replies`);
  });
}
