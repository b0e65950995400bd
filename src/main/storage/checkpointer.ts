import { Worker } from 'node:worker_threads';
import type { Clock, Log } from '../workspace/ports.ts';

/** Brings what is in the write-ahead log into the database file, beside the thread that writes. */
export type Checkpointer = {
  /** Call after each commit. */
  committed(): void;
  /** Empties the log, so that nothing that was deleted can be read in it; answers false when it could not. */
  emptyLog(): Promise<boolean>;
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
const empty = 2;
const end = 4;
const closed = 1;
/** How often emptying the log is tried while somebody writes. */
const tries = 20;

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
    const what = Atomics.exchange(cells, asked, 0);
    if (what & ${end}) break;
    if (what & ${empty}) {
      let left = true;
      for (let turn = 0; left && turn < ${tries}; turn += 1) {
        try {
          // Most of it first, while others may write.
          passive.get();
          left = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get().busy !== 0;
        } catch (error) {
          if ((error.errcode & 255) !== 5) parentPort.postMessage(error.message);
        }
      }
      parentPort.postMessage(!left);
    }
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
  let isOver = false;
  const waiting: ((emptied: boolean) => void)[] = [];

  function ask(what: number): void {
    Atomics.or(cells, 0, what);
    Atomics.notify(cells, 0);
  }

  function start(): Worker {
    const started = new Worker(thread, { eval: true, workerData: { path, shared: cells.buffer } });
    started.on('message', (told) => {
      if (typeof told === 'boolean') answer(told);
      else log.warn('storage: a checkpoint failed', { why: String(told) });
    });
    started.unref();
    // The writing connection still makes one when the log is long.
    started.on('error', (error) => log.error('storage: checkpoints have stopped', { why: error.message }));
    started.on('exit', () => {
      isOver = true;
      answer(false);
    });
    return started;
  }

  function answer(emptied: boolean): void {
    worker?.unref();
    for (const resolve of waiting.splice(0)) resolve(emptied);
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
    emptyLog() {
      if (isOver) return Promise.resolve(false);
      worker ??= start();
      worker.ref();
      const { promise, resolve } = Promise.withResolvers<boolean>();
      waiting.push(resolve);
      ask(empty);
      return promise;
    },
    close() {
      if (worker === null) return;
      // Closing empties the log.
      answer(true);
      ask(end);
      if (Atomics.wait(cells, 1, 0, patience) === 'timed-out') log.warn('storage: a checkpoint outlasted closing');
    },
  };
}
