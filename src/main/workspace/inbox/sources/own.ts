import { inboxSources } from '../../../../shared/inbox-sources/index.ts';
import { type ConversationId, compareIds, conversationId, type PostContent } from '../../../../shared/model/index.ts';
import { readTurnConversation } from '../../../storage/repositories/turns.ts';
import { largestPrice } from '../../../sync/money.ts';
import { publicConversation } from '../conversation-key.ts';
import { turnOf, type Utterance } from '../utterance.ts';
import type { InboxReader, ReaderContext } from './inbox-reader.ts';
import { advance, nextWindow } from './post-window.ts';

/** The account's own posts: an answer written elsewhere counts as an answer, and quotes of them can be searched. */
export const own: InboxReader = {
  scopes: inboxSources.mention.scopes,
  fetchSince(context, cursor, first, read) {
    const size = context.pageSize;
    const window = nextWindow(cursor, first, size);
    if (!window) return null;
    const { account, caller, xApi } = context;
    return read({
      endpoint: 'posts-of',
      atMost: largestPrice(size),
      ask: () => xApi.postsOf(caller, account.person.id, window),
      digest(answer) {
        const posts = answer.posts.filter((post) => post.authorId === account.person.id && post.repostedId === null);
        return {
          posts: answer,
          people: [],
          utterances: answersAmong(context, posts),
          ownPosts: posts.map((post) => ({ id: post.id, at: post.createdAt })),
          ...advance(cursor, window, answer),
        };
      },
    });
  },
};

/** Oldest first, so that an answer to one's own answer finds the exchange of the first. */
function answersAmong(context: ReaderContext, posts: readonly PostContent[]): readonly Utterance[] {
  const found = new Map<string, ConversationId>();
  return posts
    .toSorted((left, right) => compareIds(left.id, right.id))
    .flatMap((post) => {
      const exchange = exchangeOf(context, post, found);
      if (exchange === null) return [];
      found.set(post.id, exchange);
      return [{ conversationId: exchange, turn: turnOf(post, 'me', 'none'), opens: null }];
    });
}

/** Whom a post of the account answers: the exchange its parent is in, or the one it will be in once it is read. */
function exchangeOf(
  { db, account }: ReaderContext,
  post: PostContent,
  found: ReadonlyMap<string, ConversationId>,
): ConversationId | null {
  const parent = post.replyTo?.postId ?? null;
  if (parent !== null) {
    const known = found.get(parent) ?? readTurnConversation(db, account.id, parent);
    if (known !== null) return conversationId.parse(known);
  }
  const person = post.replyTo?.personId ?? null;
  if (person === null || person === account.person.id || post.conversationId === null) return null;
  return publicConversation(account.id, person, post.conversationId);
}
