import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { primaryCode } from './storage-failure.ts';

/** Holds a data directory for one process; `release` gives it back, as does the end of the process, however it ends. */
export type DirectoryLock = { release(): void };

/**
 * Takes `<directory>/stoa.lock`; null when another copy of Stoa holds it.
 * It is a held SQLite lock, not a PID file: the operating system drops it when the process dies, so it is never stale.
 */
export function lockDirectory(directory: string): DirectoryLock | null {
  const connection = new DatabaseSync(join(directory, 'stoa.lock'), { timeout: 0 });
  try {
    connection.exec('PRAGMA locking_mode = EXCLUSIVE');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    // 5 is SQLITE_BUSY.
    if (primaryCode(error) === 5) return null;
    throw error;
  }
  return { release: () => connection.close() };
}
