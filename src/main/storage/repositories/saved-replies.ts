import { z } from 'zod';
import { comparableShortcut } from '../../../shared/saved-replies/comparable-shortcut.ts';
import { type SavedReply, savedReply } from '../../../shared/saved-replies/saved-reply.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const count = z.object({ count: z.number() });

/** Every saved reply, by shortcut. */
export function readSavedReplies(db: ReadableDatabase): readonly SavedReply[] {
  return db.all(savedReply, sql`SELECT id, shortcut, text FROM saved_replies ORDER BY key`);
}

/** The saved reply with this shortcut, whatever its case, or null. */
export function readSavedReplyByShortcut(db: ReadableDatabase, shortcut: string): SavedReply | null {
  return db.get(
    savedReply,
    sql`SELECT id, shortcut, text FROM saved_replies WHERE key = ${comparableShortcut(shortcut)}`,
  );
}

/** Whether there is a saved reply with this id. */
export function hasSavedReply(db: ReadableDatabase, id: string): boolean {
  return db.get(count, sql`SELECT COUNT(*) AS count FROM saved_replies WHERE id = ${id}`)?.count === 1;
}

/** Keeps the saved reply, in place of the one with its id; its shortcut must be free. */
export function writeSavedReply(db: Database, { id, shortcut, text }: SavedReply): void {
  db.run(
    sql`INSERT INTO saved_replies (id, key, shortcut, text)
      VALUES (${id}, ${comparableShortcut(shortcut)}, ${shortcut}, ${text})
      ON CONFLICT (id) DO UPDATE SET key = excluded.key, shortcut = excluded.shortcut, text = excluded.text`,
  );
}

/** Answers whether there was one. */
export function deleteSavedReply(db: Database, id: string): boolean {
  return db.run(sql`DELETE FROM saved_replies WHERE id = ${id}`) > 0;
}
