import type { Account, Instant, OutboxId } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { deleteSettled, readUnsettled, type StoredOutboxItem } from '../../storage/repositories/outbox.ts';
import { wasSetBack } from '../../sync/was-set-back.ts';
import type { Accounts } from '../accounts/create-accounts.ts';
import type { Clock, Log } from '../ports.ts';
import { type AttemptsDeps, createAttempts, tooLate } from './attempts.ts';

/** Sends what is due: each promise once, those of one exchange in their order. */
export type Delivery = {
  start(): void;
  /** Looks at the outbox again: something was promised, taken back, or an account came back. */
  wake(): void;
  /** The person wants it sent, however old it is. */
  allow(id: OutboxId): void;
  drain(): Promise<void>;
  stop(): Promise<void>;
};

/** What is older than this when Stoa starts, or when the computer wakes, is not sent unasked. */
const staleAfter = 10 * 60_000;
/** Looks at the outbox at least this often while something is in it: timers stand still while a computer sleeps. */
const longestNap = 60_000;
const restAfterFault = 10_000;
const keepSettled = 30 * 86_400_000;

/** What delivery needs. */
export type DeliveryDeps = Omit<AttemptsDeps, 'isStale'> & {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly accounts: Pick<Accounts, 'find' | 'onChange'>;
};

/** Takes the outbox up where the last run left it when started. */
export function createDelivery(deps: DeliveryDeps): Delivery {
  const { db, clock, log, accounts, outcomes } = deps;
  const underWay = new Map<string, Promise<void>>();
  /** Too old at start, or at waking: if they turn out not to have left, the person is asked instead of sending them. */
  const stale = new Set<OutboxId>();
  const attempts = createAttempts({ ...deps, isStale: (id) => stale.has(id) });
  /** Lanes that broke off, e.g. because the disk is full. */
  const resting = new Map<string, Instant>();
  let running = false;
  let lookedAt: Instant = clock.now();
  let cancelTimer: (() => void) | null = null;
  let stopListening: (() => void) | null = null;

  function wake(): void {
    cancelTimer?.();
    cancelTimer = null;
    if (!running) return;
    try {
      leaveDue();
    } catch (error) {
      // A disk that fails for a while must not end the process, and the outbox with it.
      log.error('compose: the outbox could not be looked at', { why: String(error) });
      cancelTimer = clock.after(restAfterFault, wake);
    }
  }

  function leaveDue(): void {
    const before = lookedAt;
    lookedAt = clock.now();
    if (lookedAt - before > staleAfter) askAboutMissed(before);
    promiseAnew();
    let next = Number.POSITIVE_INFINITY;
    for (const item of heads()) {
      const account = accounts.find(item.target.accountId);
      // A signed-out account's promises wait until it comes back.
      if (underWay.has(item.lane) || account?.status !== 'signed-in') continue;
      const due = Math.max(dueAt(item), resting.get(item.lane) ?? 0);
      if (due <= clock.now()) start(item, account);
      else next = Math.min(next, due);
    }
    if (next !== Number.POSITIVE_INFINITY) cancelTimer = clock.after(Math.min(next - clock.now(), longestNap), wake);
  }

  /** Promises of a clock that has been set back since begin their undo period again instead of waiting for hours. */
  function promiseAnew(): void {
    const now = clock.now();
    for (const item of readUnsettled(db)) {
      if ((item.state !== 'held' && item.state !== 'queued') || !wasSetBack(item.createdAt, now)) continue;
      const notBefore = item.scheduledFor ?? now + (item.notBefore - item.createdAt);
      db.transaction(() => outcomes.move(item, { createdAt: now, notBefore, nextTryAt: notBefore }));
    }
  }

  /** The computer slept through the time of what had not left yet, waited for a connection, or for word of its outcome. */
  function askAboutMissed(since: Instant): void {
    const late = readUnsettled(db).filter(isLate);
    for (const { id, state } of late) if (state === 'sending' || state === 'unknown') stale.add(id);
    const missed = late.filter(({ state, notBefore }) => state === 'queued' || (state === 'held' && notBefore > since));
    for (const item of firstOfEach(missed)) outcomes.stopped(item, tooLate);
  }

  function isLate(item: StoredOutboxItem): boolean {
    return clock.now() - item.notBefore > staleAfter;
  }

  /** What comes next in each lane; what waits for the person's word, and what follows it in its thread, is passed by. */
  function heads(): readonly StoredOutboxItem[] {
    const stopped = new Set<OutboxId>();
    const byLane = new Map<string, StoredOutboxItem>();
    for (const item of readUnsettled(db)) {
      if (item.state === 'stopped') stopped.add(item.chain.id);
      else if (!stopped.has(item.chain.id) && !byLane.has(item.lane)) byLane.set(item.lane, item);
    }
    return [...byLane.values()];
  }

  function start(item: StoredOutboxItem, account: Account): void {
    const work = attempts
      .step(item, account)
      .catch((error: unknown) => {
        // What the row says stays true: unsent is sent later, `sending` is looked for on X first.
        log.error('compose: a send broke off', { why: String(error) });
        resting.set(item.lane, clock.now() + restAfterFault);
      })
      .finally(() => {
        underWay.delete(item.lane);
        wake();
      });
    underWay.set(item.lane, work);
  }

  /** After a crash or a long night: what left is looked for, what is old is asked about, the rest goes on. */
  function takeUp(): void {
    const now = clock.now();
    lookedAt = now;
    deleteSettled(db, now - keepSettled);
    const unsettled = readUnsettled(db);
    for (const item of unsettled) {
      if (isLate(item)) stale.add(item.id);
      if (item.state === 'sending') {
        db.transaction(() => outcomes.move(item, { state: 'unknown', doubted: true, nextTryAt: now }));
      }
    }
    const late = unsettled.filter((item) => stale.has(item.id) && (item.state === 'held' || item.state === 'queued'));
    for (const item of firstOfEach(late)) outcomes.stopped(item, tooLate);
  }

  return {
    start() {
      running = true;
      takeUp();
      stopListening = accounts.onChange((change) => {
        if (change.kind === 'signed-in') wake();
      });
      wake();
    },
    wake,
    allow: (id) => void stale.delete(id),
    async drain() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    async stop() {
      running = false;
      stopListening?.();
      cancelTimer?.();
      cancelTimer = null;
      await Promise.all(underWay.values());
    },
  };
}

/** When it may go on: never before the undo period has passed. */
function dueAt(item: StoredOutboxItem): Instant {
  return Math.max(item.notBefore, item.nextTryAt);
}

/** The first of these in each thread: what follows it waits with it. */
function firstOfEach(items: readonly StoredOutboxItem[]): readonly StoredOutboxItem[] {
  return items.filter((item, at) => items.findIndex((other) => other.chain.id === item.chain.id) === at);
}
