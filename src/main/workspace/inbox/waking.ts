import type { AccountId, Conversation, ConversationId, Instant } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readDueConversations, readNextWake } from '../../storage/repositories/conversations.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import type { Clock } from '../ports.ts';
import { place } from './triage.ts';

/** Brings conversations back to Open when their time has come. */
export type Waking = {
  start(): void;
  /** Looks again when the next one comes back, as after a change. */
  look(): void;
};

const wakeJob = 'inbox/wake';
/** Conversations brought back in one turn of the event loop; a day away may have left hundreds. */
const sliceSize = 20;
/** A clock that was put forward is noticed after this long, in milliseconds. */
const longestRest = 10 * 60_000;

/**
 * Wakes by the clock as it is at each look, never by how long was waited: a clock that was set wakes nothing early,
 * and what woke is open, so that none wakes twice.
 */
export function createWaking(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly scheduler: Scheduler;
  announce(accountId: AccountId, ids: readonly ConversationId[]): void;
  /** They are open again; called after the commit. */
  onReturned(accountId: AccountId, ids: readonly ConversationId[]): void;
}): Waking {
  const { db, clock, scheduler } = deps;

  function wakeDue(): void {
    db.transaction(() => {
      const due = readDueConversations(db, clock.now(), sliceSize);
      for (const one of due) place(db, one, { state: 'open', wakeAt: null, returned: whyReturned(one) });
      for (const [accountId, ours] of Map.groupBy(due, (one) => one.accountId)) {
        const ids = ours.map((one) => one.id);
        deps.announce(accountId, ids);
        db.afterCommit(() => deps.onReturned(accountId, ids));
      }
    });
  }

  function nextLook(): Instant {
    const now = clock.now();
    return Math.min(readNextWake(db) ?? Number.POSITIVE_INFINITY, now + longestRest);
  }

  return {
    start() {
      scheduler.schedule(wakeJob, clock.now(), async () => {
        wakeDue();
        return nextLook();
      });
    },
    look: () => scheduler.move(wakeJob, nextLook()),
  };
}

function whyReturned({ state }: Conversation): Conversation['returned'] {
  return state === 'snoozed' ? 'snooze' : 'no-answer';
}
