import { intentToLike, intentToQuote, personPage, postPage } from '../../../shared/hand-over/web-pages.ts';
import type { Person, Post, PostId } from '../../../shared/model/index.ts';
import { activeAccount, webBase } from '../active-account.ts';
import type { SliceContext } from '../state.ts';

/** What can be done with a post, and which of its parts the reader has opened. */
export type PostsSlice = {
  /** Shows the mark at once; taken back when X refuses, by undo, or by pressing again. */
  setReposted(postId: PostId, reposted: boolean): Promise<void>;
  setBookmarked(postId: PostId, bookmarked: boolean): Promise<void>;
  /** Opens X to do there what apps may not do; who is signed in there is the browser's matter, so it is said. */
  handOver(postId: PostId, intent: 'like' | 'quote'): void;
  openOnX(postId: PostId): void;
  openPersonOnX(handle: string): void;
  copyLink(postId: PostId): Promise<void>;
  /** Parts of posts the reader has opened (a fold, a cover, a description); they stay open when scrolled away. */
  readonly openedParts: Readonly<Record<string, true>>;
  togglePart(part: string): void;
};

/** Why a protected person's post cannot be reposted. */
export function noRepostOf({ handle }: Pick<Person, 'handle'>): string {
  return `@${handle}’s posts are protected: X lets nobody repost them`;
}

/** The account's own marks on posts. */
export function createPostsSlice({ set, get, client, openPage }: SliceContext): PostsSlice {
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

  /** The post's own page; says so when there is none because the sandbox is not up. */
  function pageOf(postId: PostId): { readonly base: string; readonly page: string } | null {
    const state = get();
    const post = state.posts[postId];
    const base = webBase(state);
    if (post === undefined) return null;
    if (base === null) {
      state.showToast({ text: 'The sandbox is still starting; try again in a moment.' });
      return null;
    }
    return { base, page: postPage(base, state.people[post.authorId]?.handle ?? 'i', postId) };
  }

  return {
    openedParts: {},
    togglePart: (part) =>
      set(({ openedParts: { [part]: opened, ...others } }) => ({
        openedParts: opened === true ? others : { ...others, [part]: true },
      })),
    handOver(postId, intent) {
      const found = pageOf(postId);
      if (found === null) return;
      openPage(intent === 'like' ? intentToLike(found.base, postId) : intentToQuote(found.base, found.page));
      const handle = activeAccount(get())?.person.handle ?? '';
      const what = intent === 'like' ? 'likes' : 'quotes';
      get().showToast({
        text: `X takes ${what} only on its own page, now open in the browser. It may be signed in there as someone other than @${handle}.`,
      });
    },
    openOnX(postId) {
      const found = pageOf(postId);
      if (found !== null) openPage(found.page);
    },
    openPersonOnX(handle) {
      const base = webBase(get());
      if (base !== null) openPage(personPage(base, handle));
    },
    async copyLink(postId) {
      const found = pageOf(postId);
      if (found !== null) await get().copyText(found.page);
    },
    async setReposted(postId, reposted) {
      const authorId = get().posts[postId]?.authorId;
      const author = authorId === undefined ? undefined : get().people[authorId];
      if (reposted && author?.protected === true) {
        get().showToast({ text: `${noRepostOf(author)}.` });
        return;
      }
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
