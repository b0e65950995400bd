import type { Account, AccountId, ConversationId, Eligibility, PersonId, PostId } from '../../../shared/model/index.ts';
import { conversationId } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readConversation, readReplyLesson } from '../../storage/repositories/conversations.ts';
import {
  isOwnPost,
  readNewestOfTheirs,
  readTurn,
  readTurnConversation,
  type Summons,
} from '../../storage/repositories/turns.ts';
import type { Posts } from '../posts/create-posts.ts';
import { directEligibility, eligibilityOf, ownPostEligibility } from './eligibility.ts';
import { summonsOf } from './summons.ts';

/** Whether and how something can be answered. */
export type Answerable = {
  readonly eligibility: Eligibility;
  readonly summons: Summons;
  /** The conversation the answer belongs to, when there is one. */
  readonly conversationId: ConversationId | null;
  /** To whom a direct message goes; null for posts. */
  readonly recipientId: PersonId | null;
  readonly replyTo: PostId | null;
};

/** Tells before typing whether X will take an answer. */
export type Answering = {
  post(account: Account, postId: PostId): Answerable;
  /** Null when there is no such conversation. */
  conversation(accountId: AccountId, id: ConversationId): Answerable | null;
};

/** Judges from disk alone; X is not asked. */
export function createAnswering(deps: { readonly db: Database; readonly posts: Pick<Posts, 'bundle'> }): Answering {
  const { db, posts } = deps;

  function answerable(accountId: AccountId, summons: Summons, replyTo: PostId): Answerable {
    const turnOf = readTurnConversation(db, accountId, replyTo);
    const exchange = turnOf === null ? null : readConversation(db, conversationId.parse(turnOf));
    return {
      eligibility: eligibilityOf(summons, readReplyLesson(db, accountId)),
      summons,
      conversationId: exchange?.id ?? null,
      recipientId: null,
      replyTo,
    };
  }

  return {
    post(account, postId) {
      const turn = readTurn(db, account.id, postId);
      if (turn?.from === 'them') return answerable(account.id, turn.summons, postId);
      const post = posts.bundle(account.id, [postId]).posts.find((one) => one.id === postId);
      const mine = turn?.from === 'me' || post?.authorId === account.person.id;
      const isOwn = (id: PostId) => isOwnPost(db, account.id, id);
      const summons = post && !mine ? summonsOf(post, account.person, isOwn) : 'none';
      const found = answerable(account.id, summons, postId);
      return mine ? { ...found, eligibility: ownPostEligibility } : found;
    },
    conversation(accountId, id) {
      const exchange = readConversation(db, id);
      if (!exchange || exchange.accountId !== accountId) return null;
      if (exchange.kind === 'direct') {
        return {
          eligibility: directEligibility,
          summons: 'none',
          conversationId: id,
          recipientId: exchange.personId,
          replyTo: null,
        };
      }
      const newest = readNewestOfTheirs(db, accountId, id);
      const summons = newest?.summons ?? 'gone';
      return {
        eligibility: eligibilityOf(summons, readReplyLesson(db, accountId)),
        summons,
        conversationId: id,
        recipientId: null,
        replyTo: newest?.postId ?? null,
      };
    },
  };
}
