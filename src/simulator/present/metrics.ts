import type { Simulation } from '../state/simulation.ts';
import type { WorldPost } from '../world/types.ts';

/** The first minutes bring the most: a tenth within four of them, half after seventy, nine tenths after fourteen hours. */
const typicalAgeMilliseconds = 3 * 3_600_000;
const haste = 0.55;

/** Up to so many replies a post has all that it counts, for whoever opens it expects to read them; the crowds below a star are only counted. */
const fewReplies = 400;

/** A post's counts as they stand at `now`: grown with age, plus what visitors added. Names are X's legacy ones. */
export function metricsOf(post: WorldPost, simulation: Simulation, now: number) {
  const { posts, likes, bookmarks } = simulation;
  const original = post.repostOf === null ? post : (posts.get(post.repostOf) ?? post);
  const age = Math.max(0, now - original.createdAt);
  const grown = (age / (age + typicalAgeMilliseconds)) ** haste;
  const share = (full: number) => Math.floor(full * grown);
  const seen = (list: readonly WorldPost[]) => list.filter((other) => posts.get(other.id) !== undefined).length;
  const own = simulation.people.personas.filter(({ person }) => posts.repostBy(person.id, original.id) !== undefined);
  const retweets = share(original.reposts) + own.length;
  if (post.repostOf !== null) {
    return {
      retweet_count: retweets,
      reply_count: 0,
      like_count: 0,
      quote_count: 0,
      bookmark_count: 0,
      impression_count: 0,
    };
  }
  const replies = seen(posts.repliesTo(post.id));
  const like = share(post.likes) + likes.count(post.id);
  return {
    retweet_count: retweets,
    reply_count: post.replies > fewReplies ? Math.max(share(post.replies), replies) : replies,
    like_count: like,
    quote_count: Math.max(share(post.quotes), seen(posts.quotesOf(post.id))),
    bookmark_count: Math.floor(like / 12) + bookmarks.count(post.id),
    impression_count: like * 38 + retweets * 55 + share(post.replies) * 20,
  };
}
