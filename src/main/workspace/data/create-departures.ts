import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { AccountId } from '../../../shared/model/index.ts';
import { compact } from '../../storage/compact.ts';
import type { Database } from '../../storage/database.ts';
import { emptyIfUnused, mergeSome, setWordsGoAtOnce } from '../../storage/repositories/conversation-search.ts';
import {
  countRemains,
  deleteRemains,
  endDepartures,
  type Remains,
  readDepartures,
  readRemains,
} from '../../storage/repositories/departures.ts';
import type { Clock, Log } from '../ports.ts';

/** Deleting what accounts left behind that have departed: a few rows a turn, so that nothing else waits for it. */
export type Departures = {
  /** Goes on where the last run was stopped or killed. */
  start(): void;
  /** Settles when nothing of departed accounts can be read from the disk any more. */
  finished(): Promise<void>;
  /** Rows that are not deleted yet are deleted after the next start. */
  stop(): Promise<void>;
};

/** Milliseconds that deleting takes in one turn and transaction. How many rows that are the table, its indexes and the disk decide. */
const turnLength = 4;
const slice = { least: 5, first: 20, most: 60, growth: 1.25 };
/** Share of the whole that deleting rows takes; giving the room back takes the rest. */
const shareOfRows = 0.7;

/** Works on the rows of `db` alone; pictures are the caller's. */
export function createDepartures(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  publish(event: StoaEvent): void;
}): Departures {
  const { db, clock, log, publish } = deps;
  let underWay: Promise<void> | null = null;
  let stopped = false;
  let told = -1;

  function tell(share: number): void {
    const percent = Math.floor(share * 100);
    if (percent === told) return;
    told = percent;
    publish({ type: 'data.deleting', share: percent / 100 });
  }

  async function run(): Promise<void> {
    let departed = readDepartures(db);
    if (departed.length === 0) return;
    try {
      // Pages that become free keep their words until they are given back, which is what comes after; writing each of them twice takes half the time.
      db.exec('PRAGMA secure_delete = FAST');
      setWordsGoAtOnce(db, false);
      // Whoever departs meanwhile comes along.
      for (let gone = 0; gone < departed.length && !stopped; departed = readDepartures(db)) {
        gone = departed.length;
        await deleteRows(departed);
      }
      await mergeWords();
      if (stopped) return;
      await compact(db, (share) => {
        tell(shareOfRows + share * (1 - shareOfRows));
        return !stopped;
      });
      if (!stopped) endDepartures(db, departed);
    } finally {
      if (!stopped) db.exec('PRAGMA secure_delete = ON');
      told = -1;
      publish({ type: 'data.deleting', share: null });
    }
  }

  async function deleteRows(departed: readonly AccountId[]): Promise<void> {
    const work = departed.flatMap((id) => readRemains(db).map((remains) => ({ id, remains })));
    let rows = 0;
    for (const { id, remains } of work) {
      if (stopped) return;
      rows += countRemains(db, remains, id);
      await nextTurn();
    }
    let done = 0;
    for (const { id, remains } of work)
      await deleteAll(remains, id, (some) => {
        done += some;
        tell((done / Math.max(rows, done)) * shareOfRows);
      });
  }

  async function deleteAll(remains: Remains, id: AccountId, deleted: (some: number) => void): Promise<void> {
    let size = slice.first;
    while (!stopped) {
      const startedAt = clock.now();
      const some = db.transaction(() => deleteRemains(db, remains, id, size));
      const took = Math.max(1, clock.now() - startedAt);
      deleted(some);
      await nextTurn();
      await db.shortenLog();
      if (some < size) return;
      // What was marked as gone, a little after each slice: together it would be far too much.
      if (remains.table === 'conversation_words') {
        db.transaction(() => mergeSome(db, false));
        await nextTurn();
      }
      size = Math.ceil(Math.max(slice.least, Math.min((size * turnLength) / took, size * slice.growth, slice.most)));
    }
  }

  /** From now on words go at once again, also those of others in what is being merged. */
  async function mergeWords(): Promise<void> {
    setWordsGoAtOnce(db, true);
    if (db.transaction(() => emptyIfUnused(db))) return;
    for (let begin = true, more = true; more && !stopped; begin = false) {
      more = db.transaction(() => mergeSome(db, begin));
      await nextTurn();
      await db.shortenLog();
    }
  }

  function finished(): Promise<void> {
    underWay ??= run().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  return {
    start() {
      finished().catch((error: unknown) => {
        log.error('data: rows of a departed account could not be deleted; the next start tries again', {
          why: String(error),
        });
      });
    },
    finished,
    async stop() {
      stopped = true;
      // Whoever asked for it hears what became of it; here it only must not use the database any more.
      await Promise.allSettled([underWay]);
    },
  };
}
