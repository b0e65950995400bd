import type { Post, PostId } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

export type PostsSlice = {
  /** Shows the mark at once; taken back when X refuses, by undo, or by pressing again. */
  setReposted(postId: PostId, reposted: boolean): Promise<void>;
  setBookmarked(postId: PostId, bookmarked: boolean): Promise<void>;
};

/** The account's own marks on posts. */
export function createPostsSlice({ set, get, client }: SliceContext): PostsSlice {
  function mark(postId: PostId, change: Partial<Post>): void {
    set((state) => {
      const post = state.posts[postId];
      return post === undefined ? {} : { posts: { ...state.posts, [postId]: { ...post, ...change } } };
    });
  }

  async function repost(postId: PostId, reposted: boolean): Promise<boolean> {
    const accountId = get().activeAccountId;
    const post = get().posts[postId];
    if (accountId === null || post === undefined || post.reposted === reposted) return false;
    mark(postId, { reposted, reposts: Math.max(0, post.reposts + (reposted ? 1 : -1)) });
    const reply = await client.call('posts.setReposted', { accountId, postId, reposted });
    if (reply.ok) return true;
    mark(postId, { reposted: post.reposted, reposts: post.reposts });
    get().showProblem(reply.error);
    return false;
  }

  async function bookmark(postId: PostId, bookmarked: boolean): Promise<boolean> {
    const accountId = get().activeAccountId;
    const post = get().posts[postId];
    if (accountId === null || post === undefined || post.bookmarked === bookmarked) return false;
    mark(postId, { bookmarked });
    const reply = await client.call('posts.setBookmarked', { accountId, postId, bookmarked });
    if (reply.ok) return true;
    mark(postId, { bookmarked: post.bookmarked });
    get().showProblem(reply.error);
    return false;
  }

  return {
    async setReposted(postId, reposted) {
      if (!(await repost(postId, reposted))) return;
      get().showToast({
        text: reposted ? 'Reposted' : 'Repost taken back',
        undo: async () => void (await repost(postId, !reposted)),
      });
    },
    async setBookmarked(postId, bookmarked) {
      if (!(await bookmark(postId, bookmarked))) return;
      get().showToast({
        text: bookmarked ? 'Bookmarked' : 'Bookmark removed',
        undo: async () => void (await bookmark(postId, !bookmarked)),
      });
    },
  };
}
