import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Log } from '../workspace/ports.ts';
import type { Statement } from './sql.ts';

/** Answers queries in a thread of its own, of what is committed, one after the other. */
export type Reader = {
  /** Rows as SQLite gives them; fails as the query does, and with `ReaderEnded` where there is no thread any more. */
  all(statement: Statement): Promise<readonly unknown[]>;
  /** Lets go of the file before it answers, however long the query under way takes; those still to come fail. */
  close(): void;
};

/** The thread has ended: somebody else has to read. */
export class ReaderEnded extends Error {}

/** So long closing waits for a query under way, in milliseconds. */
const patience = 5000;

const answerShape = z.union([
  z.object({ id: z.number(), rows: z.array(z.unknown()) }),
  z.object({ id: z.number(), message: z.string(), errcode: z.number() }),
]);

// Whole here, because the bundler knows no threads of Node. Asking and answering is by messages; ending also by a cell,
// which what was asked before does not hold up.
const thread = `
const { parentPort, workerData: { path, shared } } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
const [ending, ended] = [0, 1];
const cells = new Int32Array(shared);
let database = null;
const prepared = new Map();
function statement(text) {
  database ??= new DatabaseSync(path, { readOnly: true, timeout: 2000 });
  if (!prepared.has(text)) prepared.set(text, database.prepare(text));
  return prepared.get(text);
}
parentPort.on('message', ({ id, text, values }) => {
  if (Atomics.load(cells, ending) === 1) {
    parentPort.close();
    database?.close();
    Atomics.store(cells, ended, 1);
    Atomics.notify(cells, ended);
    return;
  }
  try {
    parentPort.postMessage({ id, rows: statement(text).all(...values) });
  } catch (error) {
    parentPort.postMessage({ id, message: error.message, errcode: error.errcode ?? -1 });
  }
});
`;

/** Reads the database at `path`, which the writer has open, in a thread that starts with the first query. */
export function createReader(path: string, log: Log): Reader {
  const cells = new Int32Array(new SharedArrayBuffer(8));
  const waiting = new Map<number, { resolve(rows: readonly unknown[]): void; reject(error: Error): void }>();
  let worker: Worker | null = null;
  let isOver = false;
  let asked = 0;

  function end(): void {
    isOver = true;
    for (const { reject } of waiting.values()) reject(new ReaderEnded());
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(thread, { eval: true, workerData: { path, shared: cells.buffer } });
    started.on('message', (message) => {
      const answer = answerShape.parse(message);
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ('rows' in answer) asker?.resolve(answer.rows);
      else asker?.reject(Object.assign(new Error(answer.message), { errcode: answer.errcode }));
    });
    started.on('error', (error) => log.error('storage: the reading thread has stopped', { why: error.message }));
    started.on('exit', end);
    return started;
  }

  return {
    all({ text, values }) {
      if (isOver) return Promise.reject(new ReaderEnded());
      worker ??= start();
      worker.ref();
      asked += 1;
      const { promise, resolve, reject } = Promise.withResolvers<readonly unknown[]>();
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, text, values });
      return promise;
    },
    close() {
      if (worker === null || isOver) return;
      Atomics.store(cells, 0, 1);
      worker.postMessage({ id: 0, text: '', values: [] });
      if (Atomics.wait(cells, 1, 0, patience) === 'timed-out') log.warn('storage: a query outlasted closing');
      end();
    },
  };
}
