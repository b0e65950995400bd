import type { AccountId, ConversationId, Instant } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readAccounts } from '../../storage/repositories/accounts.ts';
import { readJudgedBefore } from '../../storage/repositories/conversations.ts';
import type { Clock } from '../ports.ts';
import type { InboxRulesService } from './create-inbox-rules.ts';
import { rejudge } from './triage.ts';

/** Judges conversations again, some at a time, after the reader changed the rules or an update how it is done. */
export type Backlog = {
  /** Call before the first slice. */
  begin(): void;
  /** Judges some; answers when the next ones are due, null when all are judged by the rules of today. */
  judgeSome(): Instant | null;
};

/** Conversations judged in one turn of the event loop, and milliseconds after which it ends all the same: one whose label changes is indexed anew. */
const sliceSize = 8;
const turnLength = 4;
/** How often the windows are told meanwhile: every telling makes them read their list again. */
const tellEvery = 1000;

/** Finds what is left to do on disk, so that it goes on after a restart. */
export function createBacklog(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly rules: Pick<InboxRulesService, 'ready'>;
  announce(accountId: AccountId, ids: readonly ConversationId[]): void;
}): Backlog {
  const { db, clock, rules, announce } = deps;
  let toldAt = clock.now();
  let untold: Slice | null = null;

  function tell(): void {
    if (untold !== null) announce(untold.accountId, untold.ids);
    untold = null;
    toldAt = clock.now();
  }

  return {
    begin() {
      toldAt = clock.now();
    },
    judgeSome() {
      const judged = db.transaction(() => judgeSlice(db, clock, rules));
      if (judged?.accountId !== untold?.accountId) tell();
      if (judged === null) return null;
      untold = judged;
      if (clock.now() - toldAt >= tellEvery) tell();
      return clock.now();
    },
  };
}

type Slice = { readonly accountId: AccountId; readonly ids: readonly ConversationId[] };

function judgeSlice(db: Database, clock: Pick<Clock, 'now'>, rules: Pick<InboxRulesService, 'ready'>): Slice | null {
  const end = clock.now() + turnLength;
  for (const { id: accountId } of readAccounts(db)) {
    const ready = rules.ready(accountId);
    const ids: ConversationId[] = [];
    for (const id of readJudgedBefore(db, accountId, ready.revision, sliceSize)) {
      rejudge(db, id, ready);
      ids.push(id);
      if (clock.now() >= end) break;
    }
    if (ids.length > 0) return { accountId, ids };
  }
  return null;
}
