import { z } from 'zod';
import { accountId, type Instant, type PostId, postId, type StoaError } from '../model/index.ts';
import { command, query } from './method.ts';

/** What looking again found on one UTC day, up to the last look. */
export type CopyLook = {
  readonly at: Instant;
  readonly asked: number;
  readonly gone: number;
  readonly edited: number;
};

/** How the copies of an account follow X. */
export type CopiesOverview = {
  /** Copies not read from X on this UTC day; asking for one again costs what reading it costs. */
  readonly older: number;
  /** The last look at the posts of a day; null before the first. */
  readonly today: CopyLook | null;
  /** The last look at older copies; null before the first. */
  readonly olderLook: CopyLook | null;
  /** When the posts read today are looked at again, before the UTC day ends. */
  readonly nextLookAt: Instant;
};

/** What looking at copies again brought. */
export type CopyCheck = {
  readonly gone: readonly PostId[];
  /** Copies that could not be looked at, with when X was last asked for each. */
  readonly unchecked: readonly { readonly postId: PostId; readonly readAt: Instant }[];
  /** Why not; null when all were. */
  readonly error: StoaError | null;
};

/** How copies follow X. */
export const copiesMethods = {
  'copies.overview': query<CopiesOverview>()(z.object({ accountId })),
  /**
   * Asks X for posts that are opened or answered, unless that was just done. Free for those read on this UTC day; others cost
   * the price of a post and are left alone once the daily budget is reached. What X says is told by events.
   */
  'copies.check': command<CopyCheck>()(z.object({ accountId, postIds: z.array(postId).min(1).max(100) })),
};
