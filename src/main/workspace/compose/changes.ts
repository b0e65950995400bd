import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type ComposeTarget,
  type Draft,
  type Instant,
  type OutboxId,
  type OutboxItem,
  StoaFailure,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  deleteOutboxItem,
  readChain,
  readOutboxItem,
  type StoredOutboxItem,
  toOutboxItem,
  writeOutboxItem,
} from '../../storage/repositories/outbox.ts';
import type { Conversations } from '../inbox/conversations.ts';
import type { Clock } from '../ports.ts';
import type { Delivery } from './delivery.ts';
import { restoreDraft } from './drafts.ts';
import type { composeHandlers } from './methods.ts';
import { tell, toPart } from './outcomes.ts';

/** What the person decides about a promise after it was made; each concerns what has not left of its thread. */
export type Changes = Pick<Parameters<typeof composeHandlers>[0], 'undo' | 'sendNow' | 'reschedule'>;

/** Changes promises in the database, tells the windows after each commit, and lets delivery look again. */
export function createChanges(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly conversations: Pick<Conversations, 'retract'>;
  readonly delivery: Pick<Delivery, 'wake' | 'allow'>;
  undoPeriod(): number;
  publish(event: StoaEvent): void;
}): Changes {
  const { db, clock, conversations, delivery } = deps;

  function change(
    id: OutboxId,
    how: (item: StoredOutboxItem, now: Instant) => Partial<StoredOutboxItem>,
  ): readonly OutboxItem[] {
    const items = db.durably(() => {
      const changed = unsentOf(db, id).map((item) => ({ ...item, ...how(item, clock.now()) }));
      for (const item of changed) writeOutboxItem(db, item);
      tell(deps, changed);
      return changed;
    });
    for (const item of items) delivery.allow(item.id);
    delivery.wake();
    return items.map(toOutboxItem);
  }

  return {
    undo(id): Draft {
      const draft = db.durably(() => {
        const unsent = unsentOf(db, id);
        const [first] = unsent;
        if (first === undefined) throw left;
        for (const item of unsent) deleteOutboxItem(db, item.id);
        const target = targetOfRest(first);
        const writing = { parts: unsent.map(toPart), audience: first.audience, remindAt: first.remindAt };
        const restored = restoreDraft(db, target, writing, null, clock.now());
        // Refused without a reason: nobody but the person said no.
        tell(
          deps,
          unsent.map((item) => ({ ...item, target, state: 'refused', error: null })),
        );
        // The last first, so that the conversation ends where it stood before the first.
        for (const item of unsent.toReversed()) {
          if (item.conversationId !== null) {
            conversations.retract(item.target.accountId, item.conversationId, item.id);
          }
        }
        return restored;
      });
      delivery.wake();
      return draft;
    },
    sendNow: (id) =>
      change(id, (item, now) => {
        // What was meant for later can be thought over once more; the others have had their time.
        const notBefore = item.scheduledFor !== null && item.state === 'held' ? now + deps.undoPeriod() : now;
        const state = item.state === 'stopped' ? 'queued' : item.state;
        return { state, notBefore, nextTryAt: notBefore, scheduledFor: null, error: null };
      }),
    reschedule: (id, sendAt) =>
      change(id, () => ({ state: 'held', notBefore: sendAt, nextTryAt: sendAt, scheduledFor: sendAt, error: null })),
  };
}

/** The parts of its thread that have certainly not left, in their order; fails when there is nothing to decide any more, or not yet. */
function unsentOf(db: Database, id: OutboxId): readonly StoredOutboxItem[] {
  const item = readOutboxItem(db, id);
  const parts = item === null ? [] : readChain(db, item);
  if (parts.some((part) => part.state === 'sending' || part.state === 'unknown')) throw onItsWay;
  const unsent = parts.filter((part) => part.state !== 'sent' && part.state !== 'refused');
  if (unsent.length === 0) throw left;
  return unsent;
}

/** What is left of a thread answers the last part that arrived. */
function targetOfRest({ target, chain, replyTo }: StoredOutboxItem): ComposeTarget {
  if (chain.index === 0 || replyTo === null) return target;
  return { kind: 'reply', accountId: target.accountId, postId: replyTo, conversationId: null };
}

const left = new StoaFailure({
  code: 'not-found',
  message: 'It has left already and cannot be taken back.',
  next: 'Delete it on X if it should not stay there.',
});

const onItsWay = new StoaFailure({
  code: 'not-found',
  message: 'It has left already; X’s answer is on its way.',
  next: 'Wait a moment until it is known what became of it.',
});
