import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Notice, StoaFailure } from '../../shared/model/index.ts';
import type { Clock, Log } from '../workspace/ports.ts';
import { backUp } from './back-up.ts';
import { createCheckpointer } from './checkpointer.ts';
import { createDatabase, type Database } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import { isUpToDate, migrate } from './migrate.ts';
import { createReader } from './reader.ts';
import { checkAtOnce, checkBeside, checkSchema, DamagedDatabase, noteGoodEnd, takeGoodEnd } from './soundness.ts';
import { isDamage, primaryCode } from './storage-failure.ts';

/** Pages in the write-ahead log at which the writer itself makes a checkpoint: about 64 MB. */
const longestLog = 16_000;

/** An open database; `notices` tell what happened to it at opening. */
export type OpenDatabase = {
  readonly db: Database;
  readonly notices: readonly Notice[];
  /** Copies the whole database into `path`, which is there whole or not at all; `progress` hears which share of it is done. Fails with `storage`. */
  backUp(path: string, progress: (share: number) => void): Promise<void>;
  /** Looks through the file beside this thread, unless that was done at opening; answers false when it is damaged. The next opening sets it aside then. */
  check(): Promise<boolean>;
  close(): void;
};

/**
 * Opens `<directory>/stoa.db` (made when missing) and holds the directory until closed; null opens one in memory.
 * A damaged file is set aside and a new one made, which a notice tells; after an ordinary end of the last run, `check` is what looks for damage.
 * Fails with `storage`: the directory cannot be written, another copy of Stoa uses it, or a newer one made the file.
 */
export function openDatabase(options: {
  readonly directory: string | null;
  readonly log: Log;
  readonly clock: Pick<Clock, 'now'>;
}): OpenDatabase {
  const { directory, log, clock } = options;
  if (directory === null) {
    const { connection } = openFile(':memory:');
    return {
      db: createDatabase(connection, log),
      notices: [],
      backUp: (path, progress) => backUp(connection, path, progress),
      check: async () => true,
      close: () => connection.close(),
    };
  }

  const lock = holdDirectory(directory);
  try {
    const { connection, isTrusted, notices } = openOrReplace(directory, clock.now(), log);
    const path = join(directory, 'stoa.db');
    const checkpointer = createCheckpointer(path, log, clock);
    const reader = createReader(path, log);
    // Of its own: searching is not to wait for it.
    const checking = createReader(path, log);
    let isSound = true;
    const damaged = () => {
      isSound = false;
    };
    return {
      db: createDatabase(connection, log, { checkpointer, reader, damaged }),
      notices,
      backUp: (path, progress) => backUp(connection, path, progress),
      async check() {
        const wrong = isTrusted ? await checkBeside(checking) : null;
        checking.close();
        if (wrong === null) return true;
        log.error('storage: the database is damaged', { why: wrong });
        damaged();
        return false;
      },
      close() {
        checking.close();
        reader.close();
        checkpointer.close();
        if (isSound) endWell(connection, log);
        connection.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    if (error instanceof StoaFailure) throw error;
    throw cannotWrite(directory, error);
  }
}

function holdDirectory(directory: string) {
  let lock: ReturnType<typeof lockDirectory>;
  try {
    makeDirectory(directory);
    accessSync(directory, constants.W_OK);
    lock = lockDirectory(directory);
  } catch (error) {
    if (error instanceof StoaFailure) throw error;
    throw cannotWrite(directory, error);
  }
  if (lock) return lock;
  throw new StoaFailure({
    code: 'storage',
    message: `Another copy of Stoa is using ${directory}.`,
    next: 'Go to that one, or choose another directory with --data-dir.',
  });
}

/** One level at a time: Node's `recursive` never ends where the system denies a directory with ENOENT, as below /proc. */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  makeDirectory(dirname(directory));
  mkdirSync(directory, { mode: 0o700 });
}

function openOrReplace(directory: string, now: number, log: Log) {
  const path = join(directory, 'stoa.db');
  try {
    return { ...openFile(path), notices: [] };
  } catch (error) {
    if (error instanceof StoaFailure || !existsSync(path) || !meansDamage(error)) throw error;
    log.error('storage: the database is damaged and was set aside', { why: String(error) });
    const kept = setAside(directory, now);
    const notice: Notice = {
      id: 'damaged-database',
      message: `Stoa’s database was damaged, so a new one was started. The old one is kept as ${kept}.`,
      next: 'Sign in again; nothing on X is lost.',
    };
    return { ...openFile(path), notices: [notice] };
  }
}

function openFile(path: string): { readonly connection: DatabaseSync; readonly isTrusted: boolean } {
  // Messages and drafts are their owner's alone; SQLite gives its other files the mode of this one.
  if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600));
  const connection = new DatabaseSync(path, { timeout: 2000, enableForeignKeyConstraints: true });
  try {
    connection.exec(
      'PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON',
    );
    // Checkpoints are made beside this thread, where waiting for the disk holds nothing up; here only when the log gets long.
    connection.exec(`PRAGMA wal_autocheckpoint = ${longestLog}`);
    const isTrusted = isUpToDate(connection) && takeGoodEnd(connection);
    if (isTrusted) checkSchema(connection);
    else checkAtOnce(connection);
    probeFullTextSearch(connection);
    migrate(connection);
    return { connection, isTrusted };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function probeFullTextSearch(connection: DatabaseSync): void {
  try {
    connection.exec('CREATE VIRTUAL TABLE temp.probe USING fts5 (text); DROP TABLE temp.probe');
  } catch (error) {
    throw new StoaFailure(
      {
        code: 'storage',
        message: 'This SQLite has no full-text search (FTS5), which Stoa needs.',
        next: 'Start Stoa with `npm start`: it brings a Node of its own that has it.',
      },
      error,
    );
  }
}

function meansDamage(error: unknown): boolean {
  // 1 ERROR: a migration met a foreign schema.
  return error instanceof DamagedDatabase || isDamage(error) || primaryCode(error) === 1;
}

function endWell(connection: DatabaseSync, log: Log): void {
  try {
    noteGoodEnd(connection);
  } catch (error) {
    log.warn('storage: the end could not be noted, so the next start looks through the database', {
      why: String(error),
    });
  }
}

function setAside(directory: string, now: number): string {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  const kept = `stoa.damaged-${stamp}.db`;
  for (const suffix of ['', '-wal', '-shm']) {
    const path = join(directory, `stoa.db${suffix}`);
    if (existsSync(path)) renameSync(path, join(directory, `${kept}${suffix}`));
  }
  return kept;
}

function cannotWrite(directory: string, cause: unknown): StoaFailure {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return new StoaFailure(
    {
      code: 'storage',
      message: `Stoa cannot write to its data directory ${directory}${why}.`,
      next: 'Free some space or allow writing there, or choose another directory with --data-dir.',
    },
    cause,
  );
}
