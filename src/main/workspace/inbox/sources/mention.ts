import { inboxSources } from '../../../../shared/inbox-sources/index.ts';
import type { PostContent } from '../../../../shared/model/index.ts';
import { isOwnPost } from '../../../storage/repositories/turns.ts';
import { largestPrice } from '../../../sync/money.ts';
import { publicConversation } from '../conversation-key.ts';
import { summonsOf } from '../summons.ts';
import { turnOf, type Utterance } from '../utterance.ts';
import type { InboxReader, ReaderContext } from './inbox-reader.ts';
import { advance, nextWindow } from './post-window.ts';

/** Posts that name the account (https://docs.x.com/x-api/posts/timelines): owned reads, new ones only. */
export const mention: InboxReader = {
  scopes: inboxSources.mention.scopes,
  fetchSince(context, cursor, first, read) {
    const size = context.pageSize;
    const window = nextWindow(cursor, first, size);
    if (!window) return null;
    return read({
      endpoint: 'mentions',
      atMost: largestPrice(size),
      ask: () => context.xApi.mentions(context.caller, window),
      digest: (answer) => ({
        posts: answer,
        people: [],
        utterances: spokenTo(context, answer.posts, 'mention'),
        ownPosts: [],
        ...advance(cursor, window, answer),
      }),
    });
  },
};

/** Posts of others as turns of theirs; the account's own and bare reposts speak to nobody. */
export function spokenTo(
  { db, account }: ReaderContext,
  posts: readonly PostContent[],
  source: 'mention' | 'quote' | 'watched',
  watched?: string,
): readonly Utterance[] {
  const isOwn = (id: PostContent['id']) => isOwnPost(db, account.id, id);
  return posts
    .filter((post) => post.authorId !== account.person.id && post.repostedId === null)
    .map((post) => {
      const root = post.conversationId ?? post.id;
      const summons = summonsOf(post, account.person, isOwn);
      return {
        conversationId: publicConversation(account.id, post.authorId, root),
        // Found among quotes of own posts, so it quotes one, whether or not that one is still known here.
        turn: turnOf(post, 'them', source === 'quote' && summons !== 'named' ? 'quoted' : summons),
        opens: {
          kind: 'public',
          source: summons === 'quoted' ? 'quote' : summons === 'none' || source !== 'watched' ? source : 'mention',
          personId: post.authorId,
          rootPostId: root,
          ...(watched === undefined ? {} : { watched }),
        },
      };
    });
}
