import { z } from 'zod';
import {
  accountId,
  columnId,
  type Instant,
  type Mills,
  type PostId,
  personId,
  postId,
  type StoaError,
} from '../model/index.ts';
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

/** What leaves by hand: the posts of a column, the bookmarked ones, or what was said with a person, in public and in private. */
export const exportSource = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('column'), columnId }),
    z.object({ kind: z.literal('bookmarks') }),
    z.object({ kind: z.literal('person'), personId }),
  ])
  .readonly();
export type ExportSource = z.infer<typeof exportSource>;

/** What an export would hold. */
export type ExportOffer = {
  /** Posts of others in it, the newest ones that today's limit leaves room for. */
  readonly posts: number;
  /** Posts of others there are. */
  readonly held: number;
  /** How many posts may still leave on this UTC day. */
  readonly left: number;
  /** What looking at them on X first costs at most. */
  readonly price: Mills;
};

/** A file to be saved. */
export type ExportFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string;
  readonly posts: number;
  /** Left out, because they are no longer on X. */
  readonly gone: number;
};

/** X lets a person pass on at most so many whole posts a day (developer policy, redistribution). */
export const mostExportedADay = 500;

/** How copies follow X, and how they leave. */
export const copiesMethods = {
  'copies.overview': query<CopiesOverview>()(z.object({ accountId })),
  /**
   * Asks X for posts that are opened or answered, unless that was just done. Free for those read on this UTC day; others cost
   * the price of a post and are left alone once the daily budget is reached. What X says is told by events.
   */
  'copies.check': command<CopyCheck>()(z.object({ accountId, postIds: z.array(postId).min(1).max(100) })),
  'copies.exportOffer': query<ExportOffer>()(z.object({ accountId, source: exportSource })),
  /**
   * Looks at the posts on X, then makes a file of those that are still there; null when it was cancelled. Fails with what X or the
   * network said, and then nothing is counted. Tells its progress by `copies.exporting`.
   */
  'copies.export': command<ExportFile | null>()(
    z.object({ accountId, source: exportSource, format: z.enum(['csv', 'json']) }),
  ),
  'copies.cancelExport': command<null>()(z.object({})),
};
