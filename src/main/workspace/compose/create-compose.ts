import type { StoaEvent } from '../../../shared/contract/index.ts';
import { spansOf } from '../../../shared/drafts/text-spans.ts';
import { isEmpty, sameParts, sameWriting, signLast } from '../../../shared/drafts/writing.ts';
import {
  type AccountId,
  type ComposeTarget,
  type Draft,
  type Instant,
  type Mills,
  type OutboxId,
  type OutboxItem,
  type Placement,
  type StoaError,
  StoaFailure,
  type Writing,
} from '../../../shared/model/index.ts';
import { attachedMedia } from '../../../shared/pictures/attached-media.ts';
import { utcDay } from '../../../shared/prices/utc-day.ts';
import type { Database } from '../../storage/database.ts';
import { deleteDraft, readDraft, readDrafts } from '../../storage/repositories/drafts.ts';
import {
  readUnsettled,
  type StoredOutboxItem,
  toOutboxItem,
  writeOutboxItem,
} from '../../storage/repositories/outbox.ts';
import type { Accounts } from '../accounts/create-accounts.ts';
import { noSuchAccount } from '../caller-of.ts';
import type { Inbox } from '../inbox/create-inbox.ts';
import type { Clock, Log, OutgoingFiles, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';
import { createChanges } from './changes.ts';
import { createDelivery } from './delivery.ts';
import { keepDraft } from './drafts.ts';
import { type ComposeHandlers, composeHandlers } from './methods.ts';
import { createOutcomes, tell } from './outcomes.ts';
import { makePromises } from './promise.ts';
import { createUploader } from './upload-pictures.ts';

/** What composing and sending need. */
export type ComposeDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly outgoing: Pick<OutgoingFiles, 'read'>;
  readonly posts: Pick<Posts, 'ingest' | 'bundle'>;
  readonly accounts: Pick<Accounts, 'find' | 'onChange'>;
  readonly inbox: Pick<Inbox, 'conversations' | 'answering'>;
  /** What to ask before something is sent that would pass today's budget; null when it stays inside. */
  overBudget(accountId: AccountId, price: Mills): StoaError | null;
  /** How long a send can be taken back, in milliseconds. */
  undoPeriod(): number;
  /** The text as it is sent: with the account's initials where it signs. */
  sign(target: ComposeTarget, text: string): string;
  publish(event: StoaEvent): void;
};

/** Sends that quitting would hold up: of those for now and those for a later time. */
export type Unsent = { readonly soon: number; readonly scheduled: number };

/** Drafts and the outbox: a text is kept as typed, a send is a promise. */
export type Compose = {
  readonly handlers: ComposeHandlers;
  /** What an account has written and promised, for the snapshot. */
  snapshot(accountId: AccountId): { readonly drafts: readonly Draft[]; readonly outbox: readonly OutboxItem[] };
  /** What has not left yet, of every account. */
  unsent(): Unsent;
  start(): void;
  /** Settles when nothing is on its way to X. */
  drain(): Promise<void>;
  stop(): Promise<void>;
};

/** Sends nothing before `start`. */
export function createCompose(deps: ComposeDeps): Compose {
  const { db, clock, accounts, inbox } = deps;
  const { conversations, answering } = inbox;
  const outcomes = createOutcomes({ ...deps, conversations });
  const uploader = createUploader({
    ...deps,
    progress: (outboxId, share) => deps.publish({ type: 'outbox.uploading', outboxId, share }),
  });
  const delivery = createDelivery({ ...deps, outcomes, uploader });
  const changes = createChanges({ ...deps, conversations, delivery });

  function saveDraft(target: ComposeTarget, writing: Writing, base: Instant): Draft | null {
    if (!accounts.find(target.accountId)) throw noSuchAccount();
    return db.durably(() => {
      const before = readDraft(db, target);
      if (before !== null && before.updatedAt !== base && !sameWriting(before, writing)) return before;
      const after = isEmpty(writing) ? null : keepDraft(db, target, writing, before?.refusal ?? null, clock.now());
      if (after === null) deleteDraft(db, target);
      if ((after === null) !== (before === null)) announceDraft(target);
      return after;
    });
  }

  /** The list marks conversations that have a draft. */
  function announceDraft(target: ComposeTarget): void {
    if (target.kind !== 'post' && target.conversationId !== null) {
      conversations.announce(target.accountId, [target.conversationId]);
    }
  }

  function send(
    target: ComposeTarget,
    writing: Writing,
    sendAt: Instant | null,
    afterwards: Placement | null,
  ): readonly OutboxItem[] {
    const account = accounts.find(target.accountId);
    if (!account) throw noSuchAccount();
    const said = signLast(writing.parts, (text) => deps.sign(target, text));
    const time = { now: clock.now(), undoPeriod: deps.undoPeriod(), sendAt };
    const items = makePromises(answering, account, target, { ...writing, parts: said }, time);
    const over = deps.overBudget(
      account.id,
      items.reduce((sum, { price }) => sum + price, 0),
    );
    // One for another day is that day's business.
    if (over !== null && (sendAt === null || utcDay(sendAt) === utcDay(time.now))) throw new StoaFailure(over);
    const conversationId = items[0]?.conversationId ?? null;
    db.durably(() => {
      for (const item of items) writeOutboxItem(db, item);
      // The composer may have written for the bare post before the exchange was known. Another text than the one sent stays:
      // it came back meanwhile, or stands in another composer.
      for (const place of [target, ...items.slice(0, 1).map((item) => item.target)]) {
        if (sameParts(readDraft(db, place)?.parts ?? [], writing.parts)) deleteDraft(db, place);
      }
      tell(deps, items);
      if (conversationId === null) return;
      const turns = items.map((item) => ({
        id: item.id,
        from: 'me' as const,
        at: item.createdAt,
        postId: null,
        text: item.text,
        spans: spansOf(item.text),
        media: item.media.map(attachedMedia),
        outboxId: item.id,
        summons: 'none' as const,
        replyTo: item.replyTo,
      }));
      conversations.promise(target.accountId, conversationId, turns, afterwards);
    });
    delivery.wake();
    return items.map(toOutboxItem);
  }

  return {
    handlers: composeHandlers({ saveDraft, send, ...changes }),
    snapshot: (accountId) => ({
      drafts: readDrafts(db, accountId),
      outbox: readUnsettled(db)
        .filter((item) => item.target.accountId === accountId)
        .map(toOutboxItem),
    }),
    unsent() {
      const heads = new Map<OutboxId, StoredOutboxItem>();
      for (const item of readUnsettled(db)) if (!heads.has(item.chain.id)) heads.set(item.chain.id, item);
      // What waits for the person's word does not leave by itself anyway.
      const waiting = [...heads.values()].filter((item) => item.state !== 'stopped');
      const scheduled = waiting.filter((item) => item.scheduledFor !== null && item.notBefore > clock.now()).length;
      return { soon: waiting.length - scheduled, scheduled };
    },
    start: delivery.start,
    drain: delivery.drain,
    stop: delivery.stop,
  };
}
