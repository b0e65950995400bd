import type { AccountId, PostId } from '../../../shared/model/index.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { Database } from '../../storage/database.ts';
import { readPosts, writeMark } from '../../storage/repositories/posts.ts';
import type { CallerOf } from '../caller-of.ts';
import type { XApi } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';
import type { Posts } from './create-posts.ts';

/** The account's own marks: shown at once, told to X, taken back with the reason when X refuses. */
export type Marks = {
  setBookmarked(accountId: AccountId, postId: PostId, bookmarked: boolean): Promise<void>;
  setReposted(accountId: AccountId, postId: PostId, reposted: boolean): Promise<void>;
};

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

  function write(accountId: AccountId, postId: PostId, mark: { bookmarked?: boolean; reposted?: boolean }): void {
    db.transaction(() => {
      writeMark(db, accountId, postId, mark);
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

  return {
    async setBookmarked(accountId, postId, bookmarked) {
      const before = known(accountId, postId).bookmarked;
      if (before === bookmarked) return;
      write(accountId, postId, { bookmarked });
      const caller = callerOf(accountId);
      const atMost = bookmarked ? xPrices.bookmark : xPrices.undoBookmark;
      const answer = await callX(
        caller,
        { endpoint: bookmarked ? 'bookmark' : 'undo-bookmark', payer: 'hand', atMost },
        () => xApi.setBookmarked(caller, postId, bookmarked),
      );
      if (answer.ok) {
        onBookmark(accountId, postId, bookmarked);
        return;
      }
      write(accountId, postId, { bookmarked: before });
      throw new StoaFailure(answer.error);
    },
    async setReposted(accountId, postId, reposted) {
      const before = known(accountId, postId).reposted;
      if (before === reposted) return;
      write(accountId, postId, { reposted });
      const caller = callerOf(accountId);
      const atMost = reposted ? xPrices.repost : xPrices.undoRepost;
      const answer = await callX(caller, { endpoint: reposted ? 'repost' : 'undo-repost', payer: 'hand', atMost }, () =>
        xApi.setReposted(caller, postId, reposted),
      );
      if (answer.ok) return;
      write(accountId, postId, { reposted: before });
      throw new StoaFailure(answer.error);
    },
  };
}
