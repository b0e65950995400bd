import { intentToLike, intentToQuote, personPage, postPage } from '../../../shared/hand-over/web-pages.ts';
import type { Person, PostId } from '../../../shared/model/index.ts';
import { activeAccount, webBase } from '../active-account.ts';
import type { SliceContext } from '../state.ts';

/** What can be done with a post, and which of its parts the reader has opened. */
export type PostsSlice = {
  /** Shows the mark and its undo at once; taken back when X refuses, by undo, or by pressing again. Resolves at X's answer. */
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

type MarkName = 'reposted' | 'bookmarked';

const markWords: Readonly<Record<MarkName, { readonly on: string; readonly off: string }>> = {
  reposted: { on: 'Reposted', off: 'Repost taken back' },
  bookmarked: { on: 'Bookmarked', off: 'Bookmark removed' },
};

/** Why a protected person's post cannot be reposted. */
export function noRepostOf({ handle }: Pick<Person, 'handle'>): string {
  return `@${handle}’s posts are protected: X lets nobody repost them`;
}

/** The account's own marks on posts. */
export function createPostsSlice({ set, get, client, openPage }: SliceContext): PostsSlice {
  /** The last press for each mark; answers to older ones no longer say what is wanted. */
  const pressed = new Map<string, { readonly toastId: string | null }>();

  function showMark(name: MarkName, postId: PostId, value: boolean): void {
    set((state) => {
      const post = state.posts[postId];
      // The core may have told of it already.
      if (post === undefined || post[name] === value) return {};
      const reposts = name === 'reposted' ? Math.max(0, post.reposts + (value ? 1 : -1)) : post.reposts;
      return { posts: { ...state.posts, [postId]: { ...post, [name]: value, reposts } } };
    });
  }

  /** Shows the mark, and how to undo it, at once; the core sends an undo after what it undoes. */
  async function setMark(name: MarkName, postId: PostId, value: boolean, isUndo = false): Promise<void> {
    const accountId = get().activeAccountId;
    const post = get().posts[postId];
    if (accountId === null || post === undefined || post[name] === value) return;
    const key = `${accountId} ${postId} ${name}`;
    const earlier = pressed.get(key)?.toastId;
    if (earlier != null) get().dismissToast(earlier);
    showMark(name, postId, value);
    const text = markWords[name][value ? 'on' : 'off'];
    const undo = () => setMark(name, postId, !value, true);
    const press = { toastId: isUndo ? null : get().showToast({ text, undo }) };
    pressed.set(key, press);
    const reply = await (name === 'reposted'
      ? client.call('posts.setReposted', { accountId, postId, reposted: value })
      : client.call('posts.setBookmarked', { accountId, postId, bookmarked: value }));
    if (reply.ok || pressed.get(key) !== press) return;
    showMark(name, postId, !value);
    if (press.toastId !== null) get().dismissToast(press.toastId);
    get().showProblem(reply.error);
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
      await setMark('reposted', postId, reposted);
    },
    setBookmarked: (postId, bookmarked) => setMark('bookmarked', postId, bookmarked),
  };
}
