import type { PostContent, PostId } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { touchPosts } from '../../storage/repositories/copies.ts';
import { readPosts } from '../../storage/repositories/posts.ts';
import { largestPrice } from '../../sync/money.ts';
import type { Caller, Clock, Outcome, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX, Purpose } from '../spend/create-call-x.ts';

/** Posts X gives in one answer. */
export const mostAtOnce = 100;

/** What X said of known posts. */
export type Looked = { readonly gone: readonly PostId[]; readonly edited: readonly PostId[] };

/** Asks X for known posts, at most a hundred, and keeps what it says; a failure changes nothing. */
export type LookAgain = (
  caller: Caller,
  ids: readonly PostId[],
  purpose: Pick<Purpose, 'payer' | 'atMost'>,
) => Promise<Outcome<Looked>>;

/** Looks copies up on X, with as little as X charges for. */
export function createLookAgain(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly posts: Pick<Posts, 'ingest'>;
}): LookAgain {
  const { db, clock, xApi, callX, posts } = deps;

  /** An edited post has a new id, which X charges for; without it the earlier words stay until it is read. */
  async function readNewer(caller: Caller, ids: readonly PostId[], payer: Purpose['payer']): Promise<void> {
    if (ids.length === 0) return;
    await callX(
      caller,
      { endpoint: 'posts-by-id', payer, atMost: largestPrice(ids.length) },
      () => xApi.postsById(caller, ids),
      (answer) => posts.ingest(caller.accountId, answer),
    );
  }

  return async (caller, ids, { payer, atMost }) => {
    const { accountId } = caller;
    const answer = await callX(
      caller,
      { endpoint: 'posts-by-id', payer, atMost, exact: true },
      () => xApi.postsAgain(caller, ids),
      (value) => {
        posts.ingest(accountId, value);
        // X may say nothing of one: asked for is asked for, or it would be asked for again and again.
        touchPosts(db, accountId, ids, clock.now());
      },
    );
    if (!answer.ok) return { ok: false, error: answer.error };
    const edited = answer.value.posts.filter((post) => newestOf(post) !== post.id);
    const newer = [...new Set(edited.map(newestOf))];
    const known = new Set(readPosts(db, accountId, newer).map((post) => post.id));
    await readNewer(
      caller,
      newer.filter((id) => !known.has(id)),
      payer,
    );
    return { ok: true, value: { gone: answer.value.missing, edited: edited.map((post) => post.id) } };
  };
}

function newestOf(post: PostContent): PostId {
  return post.versions.at(-1) ?? post.id;
}
