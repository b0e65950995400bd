import { z } from 'zod';
import { type Mills, type PostId, postId, type ReplyAudience } from '../../shared/model/index.ts';
import { priceOfPost, xPrices } from '../../shared/prices/x-prices.ts';
import type { Caller, XAnswer, XNewPost } from '../workspace/ports.ts';
import type { Call } from './call.ts';
import { type Endpoint, endpoints } from './endpoints.ts';
import { rawId } from './mapping/answer-schema.ts';
import { writeCharge } from './prices.ts';

const createdPost = z.object({ id: rawId });

const audiences = { following: 'following', mentioned: 'mentionedUsers' } as const;

/** X takes no word for "everyone": leaving the field out means it. */
function audienceField(audience: ReplyAudience): { readonly reply_settings?: string } {
  return audience === 'everyone' ? {} : { reply_settings: audiences[audience] };
}

/** What an account does to posts: write, repost, bookmark, and take back. */
export function createWrites(call: Call) {
  /** Adds a post to one of the account's own lists on X or takes it out. */
  async function change(
    caller: Caller,
    method: 'POST' | 'DELETE',
    endpoint: Endpoint,
    list: 'retweets' | 'bookmarks',
    id: PostId,
    price: Mills,
  ): Promise<XAnswer<null>> {
    const own = `users/${encodeURIComponent(caller.userId)}/${list}`;
    const answer = await call(caller, {
      endpoint,
      method,
      path: method === 'POST' ? own : `${own}/${encodeURIComponent(id)}`,
      ...(method === 'POST' ? { body: { tweet_id: id } } : {}),
      read: ({ data }) => (data === undefined ? null : { done: true }),
      charges: () => writeCharge(price),
    });
    return answer.ok ? { ...answer, value: null } : answer;
  }

  return {
    createPost: (caller: Caller, post: XNewPost): Promise<XAnswer<{ readonly postId: PostId }>> =>
      call(caller, {
        endpoint: endpoints.createPost,
        method: 'POST',
        path: 'tweets',
        body: {
          // A post of pictures alone has no text at all.
          ...(post.text === '' ? {} : { text: post.text }),
          ...(post.replyTo === null ? audienceField(post.audience) : { reply: { in_reply_to_tweet_id: post.replyTo } }),
          ...(post.media === undefined || post.media.length === 0 ? {} : { media: { media_ids: post.media } }),
        },
        read: (answer) => {
          const created = createdPost.safeParse(answer.data);
          return created.success ? { postId: postId.parse(created.data.id) } : null;
        },
        charges: () => writeCharge(priceOfPost(post.text, post.replyTo !== null && post.summoned)),
      }),
    setReposted: (caller: Caller, id: PostId, reposted: boolean) =>
      reposted
        ? change(caller, 'POST', endpoints.repost, 'retweets', id, xPrices.repost)
        : change(caller, 'DELETE', endpoints.undoRepost, 'retweets', id, xPrices.undoRepost),
    setBookmarked: (caller: Caller, id: PostId, bookmarked: boolean) =>
      bookmarked
        ? change(caller, 'POST', endpoints.bookmark, 'bookmarks', id, xPrices.bookmark)
        : change(caller, 'DELETE', endpoints.undoBookmark, 'bookmarks', id, xPrices.undoBookmark),
  };
}
