import type { AccountId, MentionLabel } from '../../../shared/model/index.ts';
import { ownWords } from '../../../shared/text/own-words.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readPosts } from '../../storage/repositories/posts.ts';
import type { StoredTurn } from '../../storage/repositories/turns.ts';
import { type Classified, classify } from './classify/classify.ts';

/** Strongest first: when somebody wrote several things, what most needs an answer names the conversation. */
const strongest: readonly MentionLabel[] = ['complaint', 'lead', 'question', 'job', 'praise', 'other'];
/** A flood of posts by one person is judged by its newest. */
const mostJudged = 10;

/**
 * What the other person's last run of turns is about. It is what they said since the account's last answer or, once that
 * is answered, what was answered; so an answered conversation keeps its label. Of equally strong ones the newest speaks.
 */
export function labelConversation(
  db: ReadableDatabase,
  accountId: AccountId,
  turns: readonly StoredTurn[],
): Classified {
  const end = turns.findLastIndex((turn) => turn.from === 'them') + 1;
  const begin = turns.slice(0, end).findLastIndex((turn) => turn.from === 'me') + 1;
  const run = turns.slice(Math.max(begin, end - mostJudged), end).filter((turn) => turn.summons !== 'gone');
  const postIds = run.map((turn) => turn.postId).filter((id) => id !== null);
  const langs = new Map(readPosts(db, accountId, postIds).map((post) => [post.id, post.lang]));
  const judged = run
    .toReversed()
    .map((turn) => classify({ text: ownWords(turn).text, lang: (turn.postId && langs.get(turn.postId)) ?? undefined }));
  for (const label of strongest) {
    const found = judged.find((one) => one.label === label);
    if (found) return found;
  }
  return { label: 'other', because: 'what they wrote is gone from X' };
}
