import type { Account, Instant, OutboxId, StoaError } from '../../../shared/model/index.ts';
import { sendPrice } from '../../../shared/prices/send-price.ts';
import type { Database } from '../../storage/database.ts';
import {
  deleteSettled,
  readOutboxItem,
  readUnsettled,
  type StoredOutboxItem,
} from '../../storage/repositories/outbox.ts';
import { readNewestTurnId } from '../../storage/repositories/turns.ts';
import { forgetUploads } from '../../storage/repositories/uploads.ts';
import { backOff } from '../../sync/back-off.ts';
import type { Accounts } from '../accounts/create-accounts.ts';
import { callerOf } from '../caller-of.ts';
import { isSummons } from '../inbox/eligibility.ts';
import type { Caller, Clock, Log, XAnswer, XApi } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';
import { lookOnX } from './look-on-x.ts';
import type { Outcomes } from './outcomes.ts';
import type { Uploader } from './upload-pictures.ts';

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
/** Only this long after leaving may a look that finds nothing mean that nothing arrived. */
const settleTime = 10_000;
/** Looks at the outbox at least this often while something is in it: timers stand still while a computer sleeps. */
const longestNap = 60_000;
const restAfterFault = 10_000;
/** A promise made this much later than now was made by a clock that has been set back. */
const setBackThreshold = 60_000;
const keepSettled = 30 * 86_400_000;

/** What delivery needs. */
export type DeliveryDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly accounts: Pick<Accounts, 'find' | 'onChange'>;
  readonly outcomes: Outcomes;
  readonly uploader: Uploader;
};

/** Takes the outbox up where the last run left it when started. */
export function createDelivery(deps: DeliveryDeps): Delivery {
  const { db, clock, log, xApi, callX, accounts, outcomes, uploader } = deps;
  const underWay = new Map<string, Promise<void>>();
  /** Too old at start: if they turn out not to have left, the person is asked instead of sending them. */
  const stale = new Set<OutboxId>();
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
      if ((item.state !== 'held' && item.state !== 'queued') || item.createdAt - now < setBackThreshold) continue;
      const notBefore = item.scheduledFor ?? now + (item.notBefore - item.createdAt);
      db.transaction(() => outcomes.move(item, { createdAt: now, notBefore, nextTryAt: notBefore }));
    }
  }

  /** The computer slept through the time of what had not left yet. */
  function askAboutMissed(since: Instant): void {
    const missed = readUnsettled(db).filter((item) => item.state === 'held' && item.notBefore > since && isLate(item));
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
    const work = step(item, account)
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

  function step(item: StoredOutboxItem, account: Account): Promise<void> {
    return item.state === 'unknown' || item.state === 'sending' ? look(item, account) : send(item, account);
  }

  async function send(promised: StoredOutboxItem, account: Account): Promise<void> {
    const ready =
      promised.media.length === 0
        ? { due: promised, mediaIds: [], reused: false }
        : await withPictures(promised, account);
    if (ready === null) return;
    const { due, mediaIds, reused } = ready;
    const { conversationId } = due;
    // On the disk before anything leaves: whatever happens from here on, the row says that it may have left.
    const item = db.durably(() =>
      outcomes.move(due, {
        state: 'sending',
        leftAt: clock.now(),
        seenBefore: conversationId === null ? null : readNewestTurnId(db, account.id, conversationId),
        tries: due.tries + 1,
        looks: 0,
        error: null,
      }),
    );
    const answer = await ask(callerOf(account), item, mediaIds);
    if (answer.ok) outcomes.sent(item, account, answer.value);
    else if (reused && answer.error.code === 'refused' && answer.error.rule === 'picture') anew(item);
    else if (answer.maybeDone) doubt(item.id, answer.error);
    else await failed(item, account, answer.error);
  }

  /** Brings its pictures to X first; null when it does not leave now: that failed, or it was taken back meanwhile. */
  async function withPictures(item: StoredOutboxItem, account: Account) {
    const queued = item.state === 'queued' ? item : db.transaction(() => outcomes.move(item, { state: 'queued' }));
    const uploaded = await uploader.bring(callerOf(account), queued);
    const due = readOutboxItem(db, item.id);
    // Until it is a post it can be taken back, or put off.
    if (due?.state !== 'queued') return null;
    if (uploaded.ok) return { due, mediaIds: uploaded.mediaIds, reused: uploaded.reused };
    await failed({ ...due, tries: due.tries + 1 }, account, uploaded.error);
    return null;
  }

  /** X has forgotten pictures it had: they are uploaded again. */
  function anew(item: StoredOutboxItem): void {
    db.durably(() => {
      forgetUploads(
        db,
        item.target.accountId,
        item.media.map(({ file }) => file),
      );
      outcomes.move(item, { state: 'queued', nextTryAt: clock.now() });
    });
  }

  async function ask(caller: Caller, item: StoredOutboxItem, media: readonly string[]): Promise<XAnswer<string>> {
    const { recipientId, text, replyTo, audience } = item;
    if (item.target.kind === 'direct') {
      if (recipientId === null) throw new Error('a direct message without a recipient was promised');
      const answer = await callX(caller, { endpoint: 'send-direct', ...sending(item) }, () =>
        xApi.sendDirect(caller, recipientId, text, media[0]),
      );
      return answer.ok ? { ...answer, value: answer.value.eventId } : answer;
    }
    const post = { text, replyTo, audience, summoned: isSummons(item.summons), media };
    const answer = await callX(caller, { endpoint: 'create-post', ...sending(item) }, () =>
      xApi.createPost(caller, post),
    );
    return answer.ok ? { ...answer, value: answer.value.postId } : answer;
  }

  /** It certainly did not happen: try again when that may help, else give the text back. */
  async function failed(item: StoredOutboxItem, account: Account, error: StoaError): Promise<void> {
    if (error.code === 'refused' && error.rule === 'duplicate' && item.doubted) {
      // After an unknown outcome "duplicate" may well mean that it had arrived.
      const seen = await lookOnX({ db, xApi, callX }, callerOf(account), item);
      if (seen.kind === 'found') outcomes.sent(item, account, seen.id);
      else if (seen.kind === 'failed') doubt(item.id, seen.error);
      else outcomes.refused(item, error);
      return;
    }
    const again = nextTry(item, error);
    if (again === null) outcomes.refused(item, error);
    else db.transaction(() => outcomes.move(item, { state: 'queued', nextTryAt: again, error }));
  }

  function nextTry(item: StoredOutboxItem, error: StoaError): Instant | null {
    const now = clock.now();
    switch (error.code) {
      case 'rate-limited':
        return Math.max(now, error.resetAt) + 1000;
      case 'offline':
      case 'timed-out':
      case 'x-unavailable':
      case 'signed-out':
        return now + backOff(item.tries - 1);
      default:
        return null;
    }
  }

  /** Nobody knows whether it arrived: look on X before anything else, yet not while X asks for a pause. */
  function doubt(id: OutboxId, error: StoaError): void {
    const item = readOutboxItem(db, id);
    if (!item || (item.state !== 'sending' && item.state !== 'unknown')) return;
    const soon = clock.now() + backOff(item.looks);
    const allowed = error.code === 'rate-limited' ? error.resetAt + 1000 : 0;
    db.transaction(() =>
      outcomes.move(item, {
        state: 'unknown',
        doubted: true,
        looks: item.looks + 1,
        nextTryAt: Math.max(soon, allowed),
        error,
      }),
    );
  }

  async function look(item: StoredOutboxItem, account: Account): Promise<void> {
    const seen = await lookOnX({ db, xApi, callX }, callerOf(account), item);
    if (seen.kind === 'found') return outcomes.sent(item, account, seen.id);
    if (seen.kind === 'failed') return doubt(item.id, seen.error);
    const settledAt = (item.leftAt ?? item.createdAt) + settleTime;
    if (clock.now() < settledAt) {
      db.transaction(() => outcomes.move(item, { nextTryAt: settledAt }));
    } else if (stale.has(item.id)) {
      outcomes.stopped(item, tooLate);
    } else {
      db.transaction(() =>
        outcomes.move(item, { state: 'queued', doubted: true, nextTryAt: clock.now(), error: null }),
      );
    }
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

/** What was promised leaves whatever today's budget is; its pictures were paid for on their way. */
function sending({ target, text, summons }: StoredOutboxItem) {
  return { payer: 'send', atMost: sendPrice(target.kind, { text }, isSummons(summons)), exact: true } as const;
}

/** When it may go on: never before the undo period has passed. */
function dueAt(item: StoredOutboxItem): Instant {
  return Math.max(item.notBefore, item.nextTryAt);
}

/** The first of these in each thread: what follows it waits with it. */
function firstOfEach(items: readonly StoredOutboxItem[]): readonly StoredOutboxItem[] {
  return items.filter((item, at) => items.findIndex((other) => other.chain.id === item.chain.id) === at);
}

const tooLate: StoaError = {
  code: 'refused',
  rule: 'other',
  message: 'Its time passed while Stoa could not send.',
  next: 'Send it now if it still fits, or keep it as a draft.',
};
