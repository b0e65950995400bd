import { z } from 'zod';
import { accountId, type Eligibility, type Entities, type PostId, postId } from '../model/index.ts';
import { command, query } from './method.ts';

/** A post with what it answers (oldest first) and its replies, as far as they are known here. */
export type Thread = {
  readonly postId: PostId;
  /** One of them may be missing from the entities: it is gone from X, or not for this account to see. */
  readonly ancestors: readonly PostId[];
  readonly replies: readonly PostId[];
  readonly entities: Entities;
  readonly eligibility: Eligibility;
  /** False when X was asked and only what is on disk could be shown. */
  readonly complete: boolean;
};

/** Threads and the account’s own marks. */
export const postsMethods = {
  /** Disk first; with `fetch` also asks X for the conversation of the last seven days. */
  'posts.thread': query<Thread>()(z.object({ accountId, postId, fetch: z.boolean() })),
  'posts.setBookmarked': command<null>()(z.object({ accountId, postId, bookmarked: z.boolean() })),
  'posts.setReposted': command<null>()(z.object({ accountId, postId, reposted: z.boolean() })),
};
