import type { AccountId, PostId } from '../../../shared/model/index.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { Database } from '../../storage/database.ts';
import { readPosts, writeMark } from '../../storage/repositories/posts.ts';
import type { CallerOf } from '../caller-of.ts';
import type { XAnswer, XApi } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';
import type { Posts } from './create-posts.ts';

/** The account's own marks: shown at once, told to X, taken back with the reason when X refuses. */
export type Marks = {
  /** Resolves when X has what was wanted last; a call for the same mark meanwhile joins it, so that an undo never overtakes. */
  setBookmarked(accountId: AccountId, postId: PostId, bookmarked: boolean): Promise<void>;
  setReposted(accountId: AccountId, postId: PostId, reposted: boolean): Promise<void>;
};

type MarkName = 'bookmarked' | 'reposted';

/** One mark on its way to X. */
type Settling = { wanted: boolean; onX: boolean; done: Promise<void> };

const calls = {
  bookmarked: {
    on: { endpoint: 'bookmark', atMost: xPrices.bookmark },
    off: { endpoint: 'undo-bookmark', atMost: xPrices.undoBookmark },
  },
  reposted: {
    on: { endpoint: 'repost', atMost: xPrices.repost },
    off: { endpoint: 'undo-repost', atMost: xPrices.undoRepost },
  },
} as const;

/** Marks in the database first, then at X. */
export function createMarks(deps: {
  readonly db: Database;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly callerOf: CallerOf;
  readonly posts: Pick<Posts, 'announce'>;
  /** Called after X took a bookmark, so that bookmark columns follow. */
  readonly onBookmark: (accountId: AccountId, postId: PostId, bookmarked: boolean) => void;
}): Marks {
  const { db, xApi, callX, callerOf, posts, onBookmark } = deps;
  const settling = new Map<string, Settling>();

  function write(accountId: AccountId, postId: PostId, name: MarkName, value: boolean): void {
    db.transaction(() => {
      writeMark(db, accountId, postId, { [name]: value });
      posts.announce(accountId, [postId]);
    });
  }

  function known(accountId: AccountId, postId: PostId) {
    const [post] = readPosts(db, accountId, [postId]);
    if (post) return post;
    throw new StoaFailure({
      code: 'not-found',
      message: 'This post is no longer here.',
      next: 'Open it on X instead.',
    });
  }

  async function tellX(accountId: AccountId, postId: PostId, name: MarkName, value: boolean): Promise<XAnswer<null>> {
    const caller = callerOf(accountId);
    const { endpoint, atMost } = calls[name][value ? 'on' : 'off'];
    return callX(caller, { endpoint, payer: 'hand', atMost, exact: true }, () =>
      name === 'bookmarked' ? xApi.setBookmarked(caller, postId, value) : xApi.setReposted(caller, postId, value),
    );
  }

  /** Tells X until it has what is wanted by then; what was undone before it left or failed is not told. */
  async function settle(
    accountId: AccountId,
    postId: PostId,
    name: MarkName,
    mark: Settling,
    onSettled: () => void,
  ): Promise<void> {
    try {
      while (mark.wanted !== mark.onX) {
        const { wanted } = mark;
        const answer = await tellX(accountId, postId, name, wanted);
        if (answer.ok) {
          mark.onX = wanted;
          if (name === 'bookmarked') onBookmark(accountId, postId, wanted);
        } else if (mark.wanted === wanted) {
          write(accountId, postId, name, mark.onX);
          throw new StoaFailure(answer.error);
        } else if (answer.maybeDone) {
          // X may have taken it all the same; then the undo has to follow.
          mark.onX = wanted;
        }
      }
    } finally {
      onSettled();
    }
  }

  async function set(accountId: AccountId, postId: PostId, name: MarkName, wanted: boolean): Promise<void> {
    const before = known(accountId, postId)[name];
    const key = `${accountId} ${postId} ${name}`;
    const underway = settling.get(key);
    if (underway !== undefined) {
      underway.wanted = wanted;
      if (before !== wanted) write(accountId, postId, name, wanted);
      return underway.done;
    }
    if (before === wanted) return;
    write(accountId, postId, name, wanted);
    const mark: Settling = { wanted, onX: before, done: Promise.resolve() };
    settling.set(key, mark);
    mark.done = settle(accountId, postId, name, mark, () => settling.delete(key));
    return mark.done;
  }

  return {
    setBookmarked: (accountId, postId, bookmarked) => set(accountId, postId, 'bookmarked', bookmarked),
    setReposted: (accountId, postId, reposted) => set(accountId, postId, 'reposted', reposted),
  };
}
