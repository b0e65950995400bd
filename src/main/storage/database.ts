import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { z } from 'zod';
import type { Log } from '../workspace/ports.ts';
import type { Checkpointer } from './checkpointer.ts';
import { type Reader, ReaderEnded } from './reader.ts';
import type { Statement } from './sql.ts';
import { isDamage, translated, translatedLater } from './storage-failure.ts';

/** Reading only: what queries are given, so that they cannot write by accident. */
export type ReadableDatabase = {
  /** Every row that fits `schema`; one that does not is dropped and logged, its neighbours survive. */
  all<T>(schema: z.ZodType<T>, statement: Statement): readonly T[];
  /** The first row, or null. */
  get<T>(schema: z.ZodType<T>, statement: Statement): T | null;
  /** As `all`, of what is committed, and beside this thread where that can be: for queries that take longer than a turn may. */
  allBeside<T>(schema: z.ZodType<T>, statement: Statement): Promise<readonly T[]>;
};

/** Reading and writing. */
export type Database = ReadableDatabase & {
  /** Answers how many rows changed. */
  run(statement: Statement): number;
  /** All or nothing; may be nested, the outermost one commits. */
  transaction<T>(work: () => T): T;
  /** A transaction that is on the disk before it answers (`synchronous=FULL`): for promises such as the outbox. Never nested. */
  durably<T>(work: () => T): T;
  /** Runs after the commit of the transaction under way (dropped when it rolls back), at once outside of one: for events. */
  afterCommit(run: () => void): void;
  exec(text: string): void;
  /** Empties the write-ahead log, beside this thread where that can be. */
  emptyLog(): Promise<void>;
  /** Empties it where it has grown long: for between the turns of long work, which leaves the thread beside it no room by itself. */
  shortenLog(): Promise<void>;
};

/** Pages in the log, 16 MB, from which on it is long: the writer's own checkpoints, which hold this thread up, begin at four times as many. */
const longLog = 4000;
const logRow = z.object({ log: z.number() }).transform((row) => row.log);

/** The threads beside the one that writes; a database in memory has none. */
export type Beside = {
  /** Hears of each transaction, and answers whether it emptied the log. */
  readonly checkpointer: Pick<Checkpointer, 'committed' | 'emptyLog'>;
  readonly reader: Pick<Reader, 'all'>;
  /** Called when SQLite finds the file damaged. */
  damaged(): void;
};

/** Wraps an open SQLite connection; prepared statements are kept by their text. */
export function createDatabase(connection: DatabaseSync, log: Log, beside: Beside | null = null): Database {
  const prepared = new Map<string, StatementSync>();
  let waiting: (() => void)[] = [];

  function prepare(text: string): StatementSync {
    const known = prepared.get(text);
    if (known) return known;
    const statement = connection.prepare(text);
    prepared.set(text, statement);
    return statement;
  }

  function told<T>(error: T): T {
    if (isDamage(error)) beside?.damaged();
    return error;
  }

  function attempt<T>(run: () => T): T {
    try {
      return translated(run);
    } catch (error) {
      throw told(error);
    }
  }

  function bind(statement: Statement): SQLInputValue[] {
    return [...statement.values];
  }

  function transaction<T>(work: () => T): T {
    if (connection.isTransaction) return work();
    attempt(() => connection.exec('BEGIN IMMEDIATE'));
    let result: T;
    try {
      result = work();
      attempt(() => connection.exec('COMMIT'));
    } catch (error) {
      waiting = [];
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw error;
    }
    const committed = waiting;
    waiting = [];
    beside?.checkpointer.committed();
    for (const run of committed) run();
    return result;
  }

  function parse<T>(schema: z.ZodType<T>, rows: readonly unknown[]): readonly T[] {
    return rows.flatMap((row) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return [parsed.data];
      log.warn('storage: a row was dropped because it does not parse', { why: parsed.error.issues.map(issuePath) });
      return [];
    });
  }

  function all<T>(schema: z.ZodType<T>, statement: Statement): readonly T[] {
    return parse(
      schema,
      attempt(() => prepare(statement.text).all(...bind(statement))),
    );
  }

  return {
    all,
    get(schema, statement) {
      const row = attempt(() => prepare(statement.text).get(...bind(statement)));
      if (row === undefined) return null;
      const parsed = schema.safeParse(row);
      if (parsed.success) return parsed.data;
      log.warn('storage: a row was dropped because it does not parse', { why: parsed.error.issues.map(issuePath) });
      return null;
    },
    async allBeside(schema, statement) {
      if (beside === null) return all(schema, statement);
      try {
        return parse(schema, await translatedLater(() => beside.reader.all(statement)));
      } catch (error) {
        if (!(error instanceof ReaderEnded)) throw told(error);
        return all(schema, statement);
      }
    },
    run(statement) {
      return attempt(() => Number(prepare(statement.text).run(...bind(statement)).changes));
    },
    transaction,
    durably(work) {
      if (connection.isTransaction) throw new Error('durably() cannot be nested: SQLite fixes synchronous at BEGIN');
      connection.exec('PRAGMA synchronous = FULL');
      try {
        return transaction(work);
      } finally {
        connection.exec('PRAGMA synchronous = NORMAL');
      }
    },
    afterCommit(run) {
      if (connection.isTransaction) waiting.push(run);
      else run();
    },
    exec(text) {
      attempt(() => connection.exec(text));
    },
    async emptyLog() {
      if ((await beside?.checkpointer.emptyLog()) !== true)
        attempt(() => connection.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
    },
    async shortenLog() {
      // Tells how long it is and does nothing else; -1 in memory.
      const length = attempt(() => logRow.parse(prepare('PRAGMA wal_checkpoint(NOOP)').get()));
      if (length > longLog) await beside?.checkpointer.emptyLog();
    },
  };
}

function issuePath(issue: { readonly path: readonly PropertyKey[]; readonly code: string }): string {
  return `${issue.path.map(String).join('.')}: ${issue.code}`;
}
