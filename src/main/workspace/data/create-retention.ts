import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type AccountId,
  compareIds,
  type Instant,
  idAt,
  type PersonId,
  type PictureAddress,
  type PostId,
  personId,
} from '../../../shared/model/index.ts';
import { compact } from '../../storage/compact.ts';
import type { Database } from '../../storage/database.ts';
import { readAccounts } from '../../storage/repositories/accounts.ts';
import { readPosts } from '../../storage/repositories/posts.ts';
import {
  deleteGapsBelow,
  letGoOfPeople,
  letGoOfPosts,
  readColumnPlaces,
  readOldPosts,
  type SweepPosition,
} from '../../storage/repositories/retention.ts';
import { readReading, writeCursors } from '../../storage/repositories/timelines.ts';
import type { Clock, Log } from '../ports.ts';
import { picturesOf } from '../posts/pictures-of.ts';

/** Lets go of old posts that nothing needs. */
export type Retention = {
  /** Sweeps once through all accounts, a few posts a turn; answers how many posts were let go. Never twice at once. */
  sweep(): Promise<number>;
};

const day = 24 * 3_600_000;
/** Posts looked at in one turn: a few milliseconds on a slow disk. */
const sliceSize = 40;
const peopleAtOnce = 200;
/** Before every id. */
const firstPerson = personId.parse('0');
/** A post that only an old post showed is free once that one is gone; quotes of quotes are never deeper than this. */
const mostPasses = 4;

/** `days` answers how long posts are kept; null: for good. */
export function createRetention(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly days: () => number | null;
  /** Not told to the inbox: what it needs stays. */
  readonly publish: (event: StoaEvent) => void;
  /** Called after the commit with the pictures of posts that were let go. */
  readonly forgetPictures?: (addresses: readonly PictureAddress[]) => void;
}): Retention {
  const { db, clock, log, publish } = deps;
  let underWay: Promise<number> | null = null;

  async function sweepAll(): Promise<number> {
    const days = deps.days();
    if (days === null) return 0;
    const at = clock.now() - days * day;
    let total = 0;
    for (const { id } of readAccounts(db)) total += await sweepAccount(id, at);
    if (total > 0) await compact(db);
    log.info('Old posts were let go', { days, total });
    return total;
  }

  async function sweepAccount(accountId: AccountId, at: Instant): Promise<number> {
    const cutoff = { at, id: idAt(at) };
    // First, so that after a crash in the middle no column believes that it holds what is gone.
    db.transaction(() => raiseFloors(accountId, cutoff.id));
    let total = 0;
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const gone = await sweepOnce(accountId, cutoff);
      total += gone;
      if (gone === 0) break;
    }
    if (total > 0) await sweepPeople(accountId, at);
    return total;
  }

  /** People whom nothing speaks of any more. */
  async function sweepPeople(accountId: AccountId, at: Instant): Promise<void> {
    for (let from: PersonId | null = firstPerson; from !== null; ) {
      from = db.transaction(() => letGoOfPeople(db, accountId, at, from ?? firstPerson, peopleAtOnce));
      await nextTurn();
      await db.shortenLog();
    }
  }

  async function sweepOnce(
    accountId: AccountId,
    cutoff: { readonly at: Instant; readonly id: PostId },
  ): Promise<number> {
    let from: SweepPosition = { createdAt: cutoff.at, id: cutoff.id };
    let total = 0;
    for (;;) {
      const slice = db.transaction(() => {
        const found = readOldPosts(db, accountId, cutoff, from, sliceSize);
        const free = found.filter((post) => !post.needed).map((post) => post.id);
        if (free.length > 0) {
          const pictures = readPosts(db, accountId, free).flatMap(picturesOf);
          if (pictures.length > 0) db.afterCommit(() => deps.forgetPictures?.(pictures));
          letGoOfPosts(db, accountId, free);
          db.afterCommit(() => publish({ type: 'posts.gone', accountId, postIds: free }));
        }
        return { last: found.at(-1), free: free.length };
      });
      total += slice.free;
      if (slice.last === undefined) return total;
      from = slice.last;
      await nextTurn();
      await db.shortenLog();
    }
  }

  /** Below its floor a column is as if never read: the reader's place, or where what is kept begins, whichever is older. */
  function raiseFloors(accountId: AccountId, cutoff: PostId): void {
    for (const { columnId, place } of readColumnPlaces(db, accountId)) {
      const floor = place !== null && compareIds(place, cutoff) < 0 ? place : cutoff;
      const cursors = readReading(db, columnId)?.cursors ?? {};
      const raised = Object.entries(cursors).map(([feed, cursor]) => {
        const above = cursor.oldest === null || compareIds(cursor.oldest, floor) >= 0;
        return [feed, above ? cursor : { ...cursor, oldest: floor, end: false }] as const;
      });
      writeCursors(db, columnId, Object.fromEntries(raised));
      deleteGapsBelow(db, columnId, floor);
    }
  }

  return {
    sweep() {
      underWay ??= sweepAll().finally(() => {
        underWay = null;
      });
      return underWay;
    },
  };
}
