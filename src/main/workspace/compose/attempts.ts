import type { Account, Instant, OutboxId, StoaError } from '../../../shared/model/index.ts';
import { sendPrice } from '../../../shared/prices/send-price.ts';
import type { Database } from '../../storage/database.ts';
import { readOutboxItem, type StoredOutboxItem } from '../../storage/repositories/outbox.ts';
import { readNewestTurnId } from '../../storage/repositories/turns.ts';
import { forgetUploads } from '../../storage/repositories/uploads.ts';
import { backOff } from '../../sync/back-off.ts';
import { callerOf } from '../caller-of.ts';
import { isSummons } from '../inbox/eligibility.ts';
import type { Caller, Clock, XAnswer, XApi } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';
import { lookOnX } from './look-on-x.ts';
import type { Outcomes } from './outcomes.ts';
import type { Uploader } from './upload-pictures.ts';

/** One step of a send that is due: it is sent, or looked for on X where its outcome is not known. */
export type Attempts = { step(item: StoredOutboxItem, account: Account): Promise<void> };

/** Only this long after leaving may a look that finds nothing mean that nothing arrived. */
const settleTime = 10_000;

/** What attempts need. */
export type AttemptsDeps = {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly outcomes: Outcomes;
  readonly uploader: Uploader;
  /** Too old to be sent unasked, should it turn out not to have left. */
  isStale(id: OutboxId): boolean;
};

/** Every outcome is on the disk before a step settles. */
export function createAttempts(deps: AttemptsDeps): Attempts {
  const { db, clock, xApi, callX, outcomes, uploader, isStale } = deps;

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
    } else if (isStale(item.id)) {
      outcomes.stopped(item, tooLate);
    } else {
      db.transaction(() =>
        outcomes.move(item, { state: 'queued', doubted: true, nextTryAt: clock.now(), error: null }),
      );
    }
  }

  return { step };
}

/** What was promised leaves whatever today's budget is; its pictures were paid for on their way. */
function sending({ target, text, summons }: StoredOutboxItem) {
  return { payer: 'send', atMost: sendPrice(target.kind, { text }, isSummons(summons)), exact: true } as const;
}

/** Why what is too old is not sent unasked. */
export const tooLate: StoaError = {
  code: 'refused',
  rule: 'other',
  message: 'Its time passed while Stoa could not send.',
  next: 'Send it now if it still fits, or keep it as a draft.',
};
