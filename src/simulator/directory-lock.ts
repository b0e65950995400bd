import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './start-error.ts';

/**
 * Holds a data directory for this process until `release`; throws StartError when another simulator holds it or it
 * cannot be written. The operating system frees an SQLite lock with its process, so a killed one leaves nothing stale.
 */
export function lockDirectory(directory: string): { readonly release: () => void } {
  try {
    makeDirectory(directory);
  } catch (cause) {
    throw new StartError(`Cannot create the data directory ${directory}: choose another with --data-dir.`, { cause });
  }
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(join(directory, 'lock.db'), { timeout: 0 });
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (cause) {
    database?.close();
    const held = cause instanceof Error && /locked|busy/i.test(cause.message);
    throw new StartError(
      held
        ? `The data directory ${directory} is in use by another sandbox: stop it or choose another with --data-dir.`
        : `Cannot write to the data directory ${directory}: choose another with --data-dir.`,
      { cause },
    );
  }
  const held = database;
  return { release: () => held.close() };
}

/** One level at a time: Node's `recursive` never ends where the system denies a directory with ENOENT, as below /proc. */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  makeDirectory(dirname(directory));
  mkdirSync(directory);
}
