import { z } from 'zod';
import { compareIds, type PostId, postId } from '../../../../shared/model/index.ts';
import type { Window, XPosts } from '../../ports.ts';
import { readKept } from './read-kept.ts';

/** How far a timeline of X was read; `backlog` is a stretch that did not fit into one page yet. */
const postCursor = z.object({
  newest: postId.nullable(),
  backlog: z.object({ since: postId, until: postId }).nullable(),
});
type PostCursor = z.infer<typeof postCursor>;

const unread: PostCursor = { newest: null, backlog: null };

function parse(kept: string | null): PostCursor {
  return readKept(postCursor, kept, unread);
}

/**
 * The stretch to ask for: new posts first, then what an earlier storm left over; null when nothing is left over.
 * The very first read takes one page and does not dig further.
 */
export function nextWindow(kept: string | null, first: boolean, maxResults: number): Window | null {
  const { newest, backlog } = parse(kept);
  if (first) return newest === null ? { maxResults } : { maxResults, sinceId: newest };
  return backlog && { maxResults, sinceId: backlog.since, untilId: backlog.until };
}

/** The cursor after `answer` came for `asked`. */
export function advance(
  kept: string | null,
  asked: Window,
  answer: XPosts,
): { readonly cursor: string; readonly more: boolean } {
  const before = parse(kept);
  const ids = answer.posts.map((post) => post.id).toSorted(compareIds);
  const oldest = ids[0];
  const newest = newer(before.newest, ids.at(-1) ?? null);
  // A page without an end means that older posts of this stretch are still to come.
  const cut = answer.nextCursor !== null && asked.sinceId !== undefined && oldest !== undefined;
  const left = cut && asked.sinceId !== undefined ? { since: asked.sinceId, until: oldest } : null;
  const fresh = asked.untilId === undefined;
  // A second storm before the first was read up joins both stretches.
  const since = fresh && before.backlog ? before.backlog.since : left?.since;
  const backlog = left && since ? { since, until: left.until } : fresh ? before.backlog : null;
  return { cursor: JSON.stringify({ newest, backlog } satisfies PostCursor), more: backlog !== null };
}

function newer(left: PostId | null, right: PostId | null): PostId | null {
  if (left === null || right === null) return left ?? right;
  return compareIds(left, right) >= 0 ? left : right;
}
