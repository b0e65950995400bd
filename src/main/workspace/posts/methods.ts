import type { Handlers } from '../../../shared/contract/index.ts';
import type { Marks } from './create-marks.ts';
import type { Threads } from './create-threads.ts';

/** The calls about posts. */
export type PostsHandlers = Pick<Handlers, 'posts.thread' | 'posts.setBookmarked' | 'posts.setReposted'>;

/** Answers the calls about posts. */
export function postsHandlers(threads: Threads, marks: Marks): PostsHandlers {
  return {
    'posts.thread': ({ accountId, postId, fetch }) => threads.thread(accountId, postId, fetch),
    'posts.setBookmarked': async ({ accountId, postId, bookmarked }) => {
      await marks.setBookmarked(accountId, postId, bookmarked);
      return null;
    },
    'posts.setReposted': async ({ accountId, postId, reposted }) => {
      await marks.setReposted(accountId, postId, reposted);
      return null;
    },
  };
}
