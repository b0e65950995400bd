import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type ExportFile,
  type ExportOffer,
  type ExportSource,
  mostExportedADay,
} from '../../../shared/contract/copies.ts';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import { type Account, type PostId, StoaFailure } from '../../../shared/model/index.ts';
import { utcDay } from '../../../shared/prices/utc-day.ts';
import type { Database } from '../../storage/database.ts';
import { countExported, readAges, readExported, writeExported } from '../../storage/repositories/copies.ts';
import { readColumn } from '../../storage/repositories/decks.ts';
import {
  readBookmarkedIds,
  readColumnPostIds,
  readSaidWith,
  type SaidWith,
} from '../../storage/repositories/exports.ts';
import { readPeople } from '../../storage/repositories/people.ts';
import { readPosts } from '../../storage/repositories/posts.ts';
import { callerOf } from '../caller-of.ts';
import type { Clock, Networks } from '../ports.ts';
import { priceOf, stillFresh } from './create-copies.ts';
import { type ExportRow, postRows, rowsAsCsv, rowsAsJson, saidRows } from './export-rows.ts';
import { type LookAgain, mostAtOnce } from './look-again.ts';

/** Posts leave as a file, by hand and within X's limit. */
export type Export = {
  offer(account: Account, source: ExportSource): ExportOffer;
  /** Null when it was cancelled; one at a time. */
  make(account: Account, source: ExportSource, format: 'csv' | 'json'): Promise<ExportFile | null>;
  cancel(): void;
};

/** Posts looked through: today's 500 and as many that left today already. */
const mostHeld = 2 * mostExportedADay;
const mostSaid = 2 * mostHeld;
/** Posts made into lines in one turn. */
const sliceSize = 50;

/** Makes files of what this computer has, after looking at it on X. */
export function createExport(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly networks: Pick<Networks, 'webBase'>;
  readonly lookAgain: LookAgain;
  readonly publish: (event: StoaEvent) => void;
}): Export {
  const { db, clock, networks, lookAgain, publish } = deps;
  let underWay: { cancelled: boolean } | null = null;

  function saidWith(account: Account, source: ExportSource): readonly SaidWith[] {
    return source.kind === 'person' ? readSaidWith(db, account.id, source.personId, mostSaid) : [];
  }

  /** Posts of others, newest first: the account's own words are its own. */
  function postIdsOf(account: Account, source: ExportSource): readonly PostId[] {
    switch (source.kind) {
      case 'column':
        return readColumnPostIds(db, account.id, source.columnId, mostHeld);
      case 'bookmarks':
        return readBookmarkedIds(db, account.id, mostHeld);
      case 'person':
        return saidWith(account, source).flatMap(({ sender, postId }) =>
          sender === 'them' && postId !== null ? [postId] : [],
        );
    }
  }

  /** What today's limit leaves room for; a post that left today already may do so again. */
  function choose(
    account: Account,
    held: readonly PostId[],
  ): { readonly ids: readonly PostId[]; readonly left: number } {
    const day = utcDay(clock.now());
    const left = Math.max(0, mostExportedADay - countExported(db, day));
    const before = readExported(db, account.id, day, held);
    let room = left;
    const ids = held.filter((id) => {
      if (before.has(id)) return true;
      room -= 1;
      return room >= 0;
    });
    return { ids, left };
  }

  function agesOf(account: Account, ids: readonly PostId[]) {
    const now = clock.now();
    return readAges(db, account.id, ids, utcDay(now)).filter((age) => age.readAt < now - stillFresh);
  }

  /** Answers false when it was cancelled meanwhile. */
  async function lookAt(account: Account, ids: readonly PostId[], run: { cancelled: boolean }): Promise<boolean> {
    const stale = agesOf(account, ids);
    for (let at = 0; at < stale.length; at += mostAtOnce) {
      if (run.cancelled) return false;
      publish({ type: 'copies.exporting', share: at / stale.length });
      const part = stale.slice(at, at + mostAtOnce);
      const purpose = { payer: 'hand', atMost: priceOf(part) } as const;
      const looked = await lookAgain(
        callerOf(account),
        part.map((age) => age.id),
        purpose,
      );
      if (!looked.ok) throw new StoaFailure(looked.error);
    }
    return !run.cancelled;
  }

  async function rowsOf(account: Account, source: ExportSource, ids: readonly PostId[]): Promise<readonly ExportRow[]> {
    const webBase = networks.webBase(account.network);
    const chosen = new Set(ids);
    if (source.kind === 'person') {
      const said = saidWith(account, source).filter(
        ({ sender, postId }) => sender === 'me' || postId === null || chosen.has(postId),
      );
      return saidRows(said, account, readPeople(db, account.id, [source.personId])[0], webBase);
    }
    const rows: ExportRow[] = [];
    for (let at = 0; at < ids.length; at += sliceSize) {
      const part = ids.slice(at, at + sliceSize);
      const posts = readPosts(db, account.id, part).toSorted(
        (one, other) => part.indexOf(one.id) - part.indexOf(other.id),
      );
      const people = readPeople(db, account.id, [...new Set(posts.map((post) => post.authorId))]);
      rows.push(...postRows(posts, new Map(people.map((person) => [person.id, person])), webBase));
      await nextTurn();
    }
    return rows;
  }

  function nameOf(account: Account, source: ExportSource): string {
    const what =
      source.kind === 'column'
        ? (readColumn(db, source.columnId)?.title ?? 'column')
        : source.kind === 'bookmarks'
          ? 'bookmarks'
          : (readPeople(db, account.id, [source.personId])[0]?.handle ?? 'person');
    const plain = what.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    return `stoa-${plain.replace(/^-|-$/g, '')}-${utcDay(clock.now())}`;
  }

  return {
    offer(account, source) {
      const held = postIdsOf(account, source);
      const { ids, left } = choose(account, held);
      return { posts: ids.length, held: held.length, left, price: priceOf(agesOf(account, ids)) };
    },
    async make(account, source, format) {
      if (underWay !== null) throw busy();
      const run = { cancelled: false };
      underWay = run;
      try {
        const { ids } = choose(account, postIdsOf(account, source));
        if (!(await lookAt(account, ids, run))) return null;
        // Also where nothing had to be looked at, which leaves no turn between.
        await nextTurn();
        const there = new Set(postIdsOf(account, source));
        const kept = ids.filter((id) => there.has(id));
        await nextTurn();
        const rows = await rowsOf(account, source, kept);
        if (rows.length === 0) throw nothing();
        writeExported(db, account.id, utcDay(clock.now()), kept);
        const name = `${nameOf(account, source)}.${format}`;
        const file =
          format === 'csv'
            ? { type: 'text/csv', content: rowsAsCsv(rows) }
            : { type: 'application/json', content: rowsAsJson(rows, clock.now()) };
        return { name, ...file, posts: kept.length, gone: ids.length - kept.length };
      } finally {
        underWay = null;
      }
    },
    cancel() {
      if (underWay !== null) underWay.cancelled = true;
    },
  };
}

function busy(): StoaFailure {
  return new StoaFailure({
    code: 'invalid-input',
    message: 'An export is under way.',
    next: 'Wait for it, or cancel it.',
  });
}

function nothing(): StoaFailure {
  return new StoaFailure({
    code: 'not-found',
    message: 'There is nothing here to export.',
    next: 'Choose something else, or come back tomorrow if today’s 500 posts are used.',
  });
}
