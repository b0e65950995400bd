import { mediaOf } from '../../../shared/drafts/writing.ts';
import type { ComposeTarget, DraftPart, OutboxItem } from '../../../shared/model/index.ts';
import { comingTime } from '../../../shared/text/coming-time.ts';
import type { PendingThread } from '../../store/pending-threads.ts';
import type { StoaState } from '../../store/state.ts';

/** What something is written as, and to whom where that is known: “Reply to @ada”. */
export function targetWords(
  { conversations, posts, people }: Pick<StoaState, 'conversations' | 'posts' | 'people'>,
  target: ComposeTarget,
  parts: number,
): string {
  if (target.kind === 'post') return parts === 1 ? 'Post' : `Thread of ${parts}`;
  const conversation = target.conversationId === null ? undefined : conversations[target.conversationId];
  const postAuthor = target.kind === 'reply' ? posts[target.postId]?.authorId : undefined;
  const personId = conversation?.personId ?? postAuthor;
  const handle = personId === undefined ? undefined : people[personId]?.handle;
  const what = target.kind === 'direct' ? 'Message' : parts === 1 ? 'Reply' : `Reply in ${parts} parts`;
  return handle === undefined ? what : `${what} to @${handle}`;
}

/** A post of what is written in one line: its words, and how many pictures it has. */
export function partWords(part: DraftPart): string {
  const { length } = mediaOf(part);
  const pictures = length === 0 ? '' : length === 1 ? '1 picture' : `${length} pictures`;
  return [part.text, pictures].filter((words) => words !== '').join(' · ');
}

/** Where what has not left stands, for the reader; `uploaded` is how far its pictures are, 0 to 1. */
export function waitingWords({ head }: PendingThread, now: number, uploaded: number | undefined): string {
  if (uploaded !== undefined) return `Sending the picture, ${Math.round(uploaded * 100)} %`;
  if (head.state === 'stopped') return `${notSentWords(head)} ${head.error?.message ?? ''}`.trim();
  if (head.state === 'sending') return 'Sending…';
  if (head.state === 'unknown') return 'No answer from X: looking there whether it arrived';
  if (head.state === 'held' && head.scheduledFor !== null) {
    return `Goes out ${comingTime(head.scheduledFor, now).full}`;
  }
  if (head.error !== null) return `Waiting to be sent: ${head.error.message}`;
  return head.notBefore > now ? 'Goes out in a moment' : 'Waiting to be sent';
}

/** How much of a thread X did not take: “3 of 5 not sent.” */
export function notSentWords({ chain }: OutboxItem): string {
  return chain.index === 0 ? 'Not sent.' : `${chain.count - chain.index} of ${chain.count} not sent.`;
}
