import type { Thread } from '../../../shared/contract/posts.ts';
import {
  type AccountId,
  compareIds,
  type Eligibility,
  type Post,
  type PostId,
  StoaFailure,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readConversationPosts, readPosts } from '../../storage/repositories/posts.ts';
import { largestPrice } from '../../sync/money.ts';
import type { CallerOf } from '../caller-of.ts';
import type { XApi } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';
import type { Posts } from './create-posts.ts';

/** A post with what it answers and what answers it. */
export type Threads = {
  /** From disk; with `fetch` X is asked first, and what is on disk is answered when that fails. */
  thread(accountId: AccountId, postId: PostId, fetch: boolean): Promise<Thread>;
};

const mostPosts = 200;
const repliesPage = 20;

/** Builds threads from disk, after asking X when told to. */
export function createThreads(deps: {
  readonly db: Database;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly callerOf: CallerOf;
  readonly posts: Pick<Posts, 'ingest' | 'bundle'>;
  readonly eligibilityOf: (accountId: AccountId, post: Post) => Eligibility;
}): Threads {
  const { db, xApi, callX, callerOf, posts, eligibilityOf } = deps;

  function read(accountId: AccountId, postId: PostId): Post | null {
    return readPosts(db, accountId, [postId])[0] ?? null;
  }

  /** Answers whether X told everything it was asked, and which of the posts it was asked for are gone. */
  async function fetchConversation(
    accountId: AccountId,
    post: Post,
  ): Promise<{ readonly complete: boolean; readonly gone: readonly PostId[] }> {
    const caller = callerOf(accountId);
    const root = post.conversationId ?? post.id;
    const replies = await callX(
      caller,
      { endpoint: 'search', payer: 'hand', atMost: largestPrice(repliesPage) },
      () => xApi.search(caller, `conversation_id:${root}`, { maxResults: repliesPage }),
      (answer) => posts.ingest(accountId, answer),
    );
    // The post itself is asked for again, because it may have been edited or deleted since it was read.
    const missing = [root, post.replyTo?.postId].filter((id) => id && !read(accountId, id));
    const ids = [...new Set([post.id, ...missing])].filter((id) => id !== null && id !== undefined);
    const above = await callX(
      caller,
      { endpoint: 'posts-by-id', payer: 'hand', atMost: largestPrice(ids.length) },
      () => xApi.postsById(caller, ids),
      (answer) => posts.ingest(accountId, answer),
    );
    for (const answer of [replies, above]) {
      // Nothing was read: the reader is asked first.
      if (!answer.ok && answer.error.code === 'budget-asks') throw new StoaFailure(answer.error);
    }
    return { complete: replies.ok && above.ok, gone: above.ok ? ids.filter((id) => !read(accountId, id)) : [] };
  }

  /** Oldest first; one that is gone keeps its place, and what it all began with stands above it. */
  function ancestorsOf(accountId: AccountId, post: Post, gone: readonly PostId[]): readonly PostId[] {
    const above: PostId[] = [];
    let next = post.replyTo?.postId ?? null;
    while (next !== null && above.length < mostPosts && !above.includes(next)) {
      const parent = read(accountId, next);
      if (!parent && !gone.includes(next)) break;
      above.unshift(next);
      const root = post.conversationId;
      const begins = !parent && root !== null && root !== post.id && !above.includes(root) && read(accountId, root);
      next = parent?.replyTo?.postId ?? (begins ? root : null);
    }
    return above;
  }

  /** Everything that answers the post, directly or through others, oldest first. */
  function repliesTo(accountId: AccountId, post: Post): readonly Post[] {
    const below = new Set<PostId>([post.id]);
    return readConversationPosts(db, accountId, post.conversationId ?? post.id, mostPosts)
      .filter((one) => one.repostedId === null && compareIds(one.id, post.id) > 0)
      .filter((one) => {
        const parent = one.replyTo?.postId;
        if (!parent || !below.has(parent)) return false;
        below.add(one.id);
        return true;
      });
  }

  return {
    async thread(accountId, postId, fetch) {
      const before = read(accountId, postId);
      if (!before) throw gone();
      const { complete, gone: lost } = fetch
        ? await fetchConversation(accountId, before)
        : { complete: true, gone: [] };
      const post = read(accountId, postId);
      if (!post) throw gone();
      const ancestors = ancestorsOf(accountId, post, lost);
      const replies = repliesTo(accountId, post).map((one) => one.id);
      return {
        postId,
        ancestors,
        replies,
        entities: posts.bundle(accountId, [...ancestors, postId, ...replies]),
        eligibility: eligibilityOf(accountId, post),
        complete,
      };
    },
  };
}

function gone(): StoaFailure {
  return new StoaFailure({
    code: 'not-found',
    message: 'This post is no longer there: its author or X took it away.',
    next: 'Go back to the column.',
  });
}
