import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type AccountId,
  type ComposeTarget,
  type Draft,
  type Instant,
  type OutboxId,
  type OutboxItem,
  StoaFailure,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readConversation } from '../../storage/repositories/conversations.ts';
import { deleteDraft, readDraft, readDrafts } from '../../storage/repositories/drafts.ts';
import {
  deleteOutboxItem,
  readOutboxItem,
  readUnsettled,
  type StoredOutboxItem,
  toOutboxItem,
  writeOutboxItem,
} from '../../storage/repositories/outbox.ts';
import type { Accounts } from '../accounts/create-accounts.ts';
import { noSuchAccount } from '../caller-of.ts';
import type { Inbox } from '../inbox/create-inbox.ts';
import type { Clock, Log, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';
import { createDelivery } from './delivery.ts';
import { keepDraft, restoreDraft } from './drafts.ts';
import { type ComposeHandlers, composeHandlers } from './methods.ts';
import { createOutcomes, tell } from './outcomes.ts';
import { makePromise } from './promise.ts';
import { spansOf } from './text-spans.ts';

/** What composing and sending need. */
export type ComposeDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly posts: Pick<Posts, 'ingest' | 'bundle'>;
  readonly accounts: Pick<Accounts, 'find' | 'onChange'>;
  readonly inbox: Pick<Inbox, 'conversations' | 'answering'>;
  /** How long a send can be taken back, in milliseconds. */
  undoPeriod(): number;
  /** The text as it is sent: with the account's initials where it signs. */
  sign(target: ComposeTarget, text: string): string;
  publish(event: StoaEvent): void;
};

/** Drafts and the outbox: a text is kept as typed, a send is a promise. */
export type Compose = {
  readonly handlers: ComposeHandlers;
  /** What an account has written and promised, for the snapshot. */
  snapshot(accountId: AccountId): { readonly drafts: readonly Draft[]; readonly outbox: readonly OutboxItem[] };
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
  const delivery = createDelivery({ ...deps, outcomes });

  function saveDraft(target: ComposeTarget, text: string, base: Instant): Draft | null {
    if (!accounts.find(target.accountId)) throw noSuchAccount();
    return db.durably(() => {
      const before = readDraft(db, target);
      if (before !== null && before.updatedAt !== base && before.text !== text) return before;
      const after = text === '' ? null : keepDraft(db, target, text, before?.refusal ?? null, clock.now());
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

  function send(target: ComposeTarget, text: string): OutboxItem {
    const account = accounts.find(target.accountId);
    if (!account) throw noSuchAccount();
    const said = deps.sign(target, text);
    const made = makePromise(answering, account, target, said, clock.now(), deps.undoPeriod());
    const { conversationId } = made;
    const before = conversationId === null ? null : readConversation(db, conversationId);
    const item: StoredOutboxItem = { ...made, stateBefore: before?.state ?? null };
    db.durably(() => {
      writeOutboxItem(db, item);
      // The composer may have written for the bare post before the exchange was known. Another text than the one sent stays:
      // it came back meanwhile, or stands in another composer.
      for (const place of [target, item.target]) if (readDraft(db, place)?.text === text) deleteDraft(db, place);
      tell(deps, item);
      if (conversationId === null) return;
      conversations.promise(target.accountId, conversationId, {
        id: item.id,
        from: 'me',
        at: item.createdAt,
        postId: null,
        text: said,
        spans: spansOf(said),
        outboxId: item.id,
        summons: 'none',
        replyTo: item.replyTo,
      });
    });
    delivery.wake();
    return toOutboxItem(item);
  }

  function undo(id: OutboxId): Draft {
    const item = readOutboxItem(db, id);
    if (!item || (item.state !== 'held' && item.state !== 'queued')) {
      throw new StoaFailure({
        code: 'not-found',
        message: 'It has left already and cannot be taken back.',
        next: 'Delete it on X if it should not stay there.',
      });
    }
    const draft = db.durably(() => {
      deleteOutboxItem(db, id);
      const restored = restoreDraft(db, item.target, item.text, null, clock.now());
      // Refused without a reason: nobody but the person said no.
      tell(deps, { ...item, state: 'refused', error: null });
      if (item.conversationId !== null) {
        conversations.retract(item.target.accountId, item.conversationId, id);
      }
      return restored;
    });
    delivery.wake();
    return draft;
  }

  return {
    handlers: composeHandlers({ saveDraft, send, undo }),
    snapshot: (accountId) => ({
      drafts: readDrafts(db, accountId),
      outbox: readUnsettled(db)
        .filter((item) => item.target.accountId === accountId)
        .map(toOutboxItem),
    }),
    start: delivery.start,
    drain: delivery.drain,
    stop: delivery.stop,
  };
}
