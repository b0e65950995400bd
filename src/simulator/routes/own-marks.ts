import { z } from 'zod';
import { prices } from '../ledger/prices.ts';
import { forbidden, notInSelfServe } from '../problems.ts';
import { emptyDraft } from '../state/simulation.ts';
import type { WorldPost } from '../world/types.ts';
import type { ApiRequest, Handlers } from './api-request.ts';
import { pageToken, readCount, readId, readPageToken, requireOwnPath } from './parameters.ts';
import { postsAnswer } from './post-page.ts';
import { bodyProblem } from './posts.ts';

const bookmarkPage = { min: 1, max: 100, otherwise: 100 };
const targetSchema = z.object({ tweet_id: z.string().regex(/^[0-9]{1,19}$/) });

/** What the visitor does to others' posts: reposts and bookmarks; and what X took from self-serve plans. */
export const ownMarkHandlers: Handlers<
  'repost' | 'unrepost' | 'bookmarks' | 'bookmark' | 'unbookmark' | 'like' | 'follow'
> = {
  repost(request) {
    const visitor = requireOwnPath(request);
    const { post } = readTarget(request);
    const { simulation } = request;
    const author = simulation.people.byId(post.authorId);
    if (author?.protected === true) throw forbidden('You are not allowed to retweet a protected Tweet.');
    const known = simulation.posts.repostBy(visitor.id, post.id);
    const repost = known ?? simulation.post(visitor, { ...emptyDraft, repostOf: post }, 'client');
    return {
      status: 200,
      body: { data: { retweeted: true, rest_id: repost.id } },
      write: { id: repost.id, price: prices.repost },
    };
  },
  unrepost(request) {
    const visitor = requireOwnPath(request);
    const id = readId('source_tweet_id', request.path.post_id ?? '');
    const repost = request.simulation.posts.repostBy(visitor.id, id);
    if (repost !== undefined) request.simulation.remove(repost, visitor, 'client');
    return { status: 200, body: { data: { retweeted: false } }, write: { id, price: prices.unrepost } };
  },
  bookmarks(request) {
    const visitor = requireOwnPath(request);
    const { posts, bookmarks } = request.simulation;
    const limit = readCount(request.query, 'max_results', bookmarkPage);
    const token = readPageToken(request.query, `bookmarks ${visitor.id}`);
    const before = token === null ? Number.POSITIVE_INFINITY : Number(token);
    const found = bookmarks.of(visitor.id).flatMap(({ target, number }) => {
      const post = posts.get(target);
      const isThere = number < before && post !== undefined && posts.isVisible(post, visitor);
      return isThere ? [{ post, number }] : [];
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next =
      found.length > limit && last !== undefined
        ? { next_token: pageToken(`bookmarks ${visitor.id}`, String(last.number)) }
        : {};
    return postsAnswer(
      request,
      page.map(({ post }) => post),
      next,
      false,
    );
  },
  bookmark(request) {
    const visitor = requireOwnPath(request);
    const { post } = readTarget(request);
    if (!request.simulation.bookmarks.has(visitor.id, post.id)) {
      request.simulation.mark(visitor, 'bookmark', post.id, true, 'client');
    }
    return { status: 200, body: { data: { bookmarked: true } }, write: { id: post.id, price: prices.bookmark } };
  },
  unbookmark(request) {
    const visitor = requireOwnPath(request);
    const id = readId('tweet_id', request.path.post_id ?? '');
    if (request.simulation.bookmarks.has(visitor.id, id)) {
      request.simulation.mark(visitor, 'bookmark', id, false, 'client');
    }
    return { status: 200, body: { data: { bookmarked: false } }, write: { id, price: prices.unbookmark } };
  },
  like() {
    throw notInSelfServe('Liking posts is not available on self-serve plans.');
  },
  follow() {
    throw notInSelfServe('Following people is not available on self-serve plans.');
  },
};

function readTarget(request: ApiRequest): { readonly post: WorldPost } {
  const parsed = targetSchema.safeParse(request.body);
  if (!parsed.success) throw bodyProblem(parsed.error);
  const post = request.simulation.posts.get(parsed.data.tweet_id);
  if (post === undefined || !request.simulation.posts.isVisible(post, request.visitor)) {
    throw forbidden('The Tweet does not exist, was deleted, or is not visible to you.');
  }
  return { post };
}
