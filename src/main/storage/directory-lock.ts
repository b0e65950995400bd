import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

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
    if (isBusy(error)) return null;
    throw error;
  }
  return { release: () => connection.close() };
}

function isBusy(error: unknown): boolean {
  // SQLite result codes (https://www.sqlite.org/rescode.html): 5 is SQLITE_BUSY, its extended codes share the low byte.
  return (
    error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5
  );
}
