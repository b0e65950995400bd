import type { FoundWords } from '../../../shared/contract/inbox.ts';
import type { AccountId, ConversationId } from '../../../shared/model/index.ts';
import { countFound, excerptOf } from '../../../shared/text/found-words.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readTurns } from '../../storage/repositories/turns.ts';

/** Turns that are looked through, the newest; a row then shows its newest words as ever. */
const mostTurns = 50;

/** The newest turn that holds most of the words typed; null when a name or a label held them. */
export function foundWords(
  db: ReadableDatabase,
  accountId: AccountId,
  id: ConversationId,
  typed: string,
): FoundWords | null {
  let best: { readonly count: number; readonly from: 'me' | 'them'; readonly text: string } | null = null;
  for (const { from, text } of readTurns(db, accountId, id, mostTurns)) {
    const count = countFound(text, typed);
    if (count > 0 && count >= (best?.count ?? 0)) best = { count, from, text };
  }
  const parts = best === null ? null : excerptOf(best.text, typed);
  return best === null || parts === null ? null : { from: best.from, parts };
}
