import { Worker } from 'node:worker_threads';
import type { Clock, Log } from '../workspace/ports.ts';

/** Brings what is in the write-ahead log into the database file, beside the thread that writes. */
export type Checkpointer = {
  /** Call after each commit. */
  committed(): void;
  /** Lets go of the file before it answers; call before the writing connection is closed, which then ends the log. */
  close(): void;
};

/** Between two checkpoints, in milliseconds: each waits for the disk. */
const rest = 1000;
/** Pages after which the log begins anew: a writer without a pause never lets that happen by itself, and waits a little then. */
const longLog = 2000;
/** So long closing waits for a checkpoint under way, in milliseconds. */
const patience = 5000;

// What is asked of the thread, and its answer.
const checkpoint = 1;
const end = 2;
const closed = 1;

// Whole here, because the bundler knows no threads of Node. Waits in SQLite and for the disk where nobody waits for it;
// a checkpoint that a busy writer leaves no room for (5, SQLITE_BUSY) is made with the next one, any other failure is told.
const thread = `
const { parentPort, workerData: { path, shared } } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
const [asked, answer] = [0, 1];
const cells = new Int32Array(shared);
try {
  const database = new DatabaseSync(path, { timeout: 200 });
  const passive = database.prepare('PRAGMA wal_checkpoint(PASSIVE)');
  for (;;) {
    Atomics.wait(cells, asked, 0);
    if (Atomics.exchange(cells, asked, 0) === ${end}) break;
    try {
      if (passive.get().log > ${longLog}) database.exec('PRAGMA wal_checkpoint(RESTART)');
    } catch (error) {
      if ((error.errcode & 255) !== 5) parentPort.postMessage(error.message);
    }
  }
  database.close();
} finally {
  Atomics.store(cells, answer, ${closed});
  Atomics.notify(cells, answer);
}
`;

/** Makes checkpoints of the database at `path` in a thread of its own, which starts with the first one. */
export function createCheckpointer(path: string, log: Log, clock: Pick<Clock, 'now'>): Checkpointer {
  const cells = new Int32Array(new SharedArrayBuffer(8));
  let worker: Worker | null = null;
  let askedAt = clock.now();

  function ask(what: number): void {
    Atomics.store(cells, 0, what);
    Atomics.notify(cells, 0);
  }

  function start(): Worker {
    const started = new Worker(thread, { eval: true, workerData: { path, shared: cells.buffer } });
    started.on('message', (why) => log.warn('storage: a checkpoint failed', { why: String(why) }));
    started.unref();
    // The writing connection still makes one when the log is long.
    started.on('error', (error) => log.error('storage: checkpoints have stopped', { why: error.message }));
    return started;
  }

  return {
    committed() {
      const now = clock.now();
      // Also when the clock was set back.
      if (Math.abs(now - askedAt) < rest) return;
      askedAt = now;
      worker ??= start();
      ask(checkpoint);
    },
    close() {
      if (worker === null) return;
      ask(end);
      if (Atomics.wait(cells, 1, 0, patience) === 'timed-out') log.warn('storage: a checkpoint outlasted closing');
    },
  };
}
