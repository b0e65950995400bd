import type { AccountId, ConversationId } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readWithoutLabel, writeLabel } from '../../storage/repositories/conversations.ts';
import { readTurns } from '../../storage/repositories/turns.ts';
import { labelConversation } from './label-conversation.ts';
import { mostTurns } from './triage.ts';

/** Conversations judged in one turn of the event loop: a few milliseconds. */
const sliceSize = 4;

/**
 * Judges conversations that a file from before the labels brought along, some at a time; answers whether more are left.
 * The windows are told once, with the last ones, since every telling makes them read their list again.
 */
export function labelSomeOfBacklog(
  db: Database,
  announce: (accountId: AccountId, ids: readonly ConversationId[]) => void,
): boolean {
  return db.transaction(() => {
    const slice = readWithoutLabel(db, sliceSize);
    for (const { id, accountId } of slice)
      writeLabel(db, id, labelConversation(db, accountId, readTurns(db, accountId, id, mostTurns)));
    const more = readWithoutLabel(db, 1).length > 0;
    if (!more)
      for (const [accountId, ours] of Map.groupBy(slice, (one) => one.accountId))
        announce(
          accountId,
          ours.map((one) => one.id),
        );
    return more;
  });
}
