import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoaFailure } from '../../shared/model/index.ts';
import { primaryCode } from './storage-failure.ts';

/** Holds a data directory for one process; `release` gives it back, as does the end of the process, however it ends. */
export type DirectoryLock = { release(): void };

/**
 * Takes `<directory>/stoa.lock`; null when another copy of Stoa holds it. Fails with `storage` when the file is something else.
 * It is a held SQLite lock, not a PID file: the operating system drops it when the process dies, so it is never stale.
 */
export function lockDirectory(directory: string): DirectoryLock | null {
  const path = join(directory, 'stoa.lock');
  const connection = new DatabaseSync(path, { timeout: 0 });
  try {
    connection.exec('PRAGMA locking_mode = EXCLUSIVE');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    // 5 is SQLITE_BUSY.
    if (primaryCode(error) === 5) return null;
    // 26 is SQLITE_NOTADB. Replacing the file could take the lock from another copy that has just done the same.
    if (primaryCode(error) !== 26) throw error;
    throw new StoaFailure(
      {
        code: 'storage',
        message: `${path} is not the lock that Stoa made there.`,
        next: 'Nothing of yours is in it: delete that file while Stoa is closed, then start again.',
      },
      error,
    );
  }
  return { release: () => connection.close() };
}
