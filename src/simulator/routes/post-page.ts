import { compareIds, firstIdAt } from '../ids.ts';
import { invalidRequest } from '../problems.ts';
import type { WorldPost } from '../world/types.ts';
import type { ApiAnswer, ApiRequest } from './api-request.ts';
import { pageToken, readCount, readOptionalId, readPageToken, readTime } from './parameters.ts';

/** How an endpoint pages: its bounds for max_results, and the oldest id it reaches (exclusive). */
export type PageRules = {
  readonly scope: string;
  readonly bounds: { readonly min: number; readonly max: number; readonly otherwise: number };
  readonly floor?: string;
  /** Whether `meta` tells the newest and oldest id; quotes and bookmarks do without. */
  readonly tellsEnds: boolean;
};

/** One page of a list of posts (oldest first in, newest first out), as X answers it. */
export function answerPostPage(
  request: ApiRequest,
  list: readonly WorldPost[],
  rules: PageRules,
  accepts: (post: WorldPost) => boolean,
): ApiAnswer {
  const { query, simulation, visitor } = request;
  const limit = readCount(query, 'max_results', rules.bounds);
  const above = newest([readOptionalId(query, 'since_id'), timeFloor(query), rules.floor ?? null]);
  const below = oldest([readOptionalId(query, 'until_id'), readPageToken(query, rules.scope), timeCeiling(query)]);
  const excluded = readExclusions(query);

  const found: WorldPost[] = [];
  for (let index = below === null ? list.length - 1 : lastBefore(list, below); index >= 0; index -= 1) {
    const post = list[index];
    if (post === undefined || (above !== null && compareIds(post.id, above) <= 0)) break;
    if (excluded(post) || !accepts(post)) continue;
    if (!simulation.posts.isCurrent(post) || !simulation.posts.isVisible(post, visitor)) continue;
    found.push(post);
    if (found.length > limit) break;
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next = found.length > limit && last !== undefined ? { next_token: pageToken(rules.scope, last.id) } : {};
  return postsAnswer(request, page, next, rules.tellsEnds);
}

/** An answer with these posts in this order; an empty one has no `data`, as X has it. */
export function postsAnswer(
  request: ApiRequest,
  page: readonly WorldPost[],
  next: { readonly next_token?: string },
  tellsEnds: boolean,
): ApiAnswer {
  if (page.length === 0) return { status: 200, body: { meta: { result_count: 0, ...next } } };
  const ids = page.map((post) => post.id).sort(compareIds);
  const ends = tellsEnds ? { newest_id: ids.at(-1), oldest_id: ids[0] } : {};
  return {
    status: 200,
    body: { ...request.presenter.posts(page), meta: { result_count: page.length, ...ends, ...next } },
  };
}

function readExclusions(query: URLSearchParams): (post: WorldPost) => boolean {
  const names = (query.get('exclude') ?? '').split(',').filter((name) => name !== '');
  for (const name of names) {
    if (name === 'replies' || name === 'retweets') continue;
    throw invalidRequest(
      'exclude',
      name,
      `The \`exclude\` query parameter value [${name}] is not one of [replies,retweets]`,
    );
  }
  const noReplies = names.includes('replies');
  const noReposts = names.includes('retweets');
  return (post) =>
    (noReposts && post.repostOf !== null) || (noReplies && post.repostOf === null && post.replyTo !== null);
}

/** Index of the newest post older than `id`; -1 when there is none. */
function lastBefore(list: readonly WorldPost[], id: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const post = list[middle];
    if (post !== undefined && compareIds(post.id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `start_time` is inclusive, so what is newer than the last id before it. */
function timeFloor(query: URLSearchParams): string | null {
  const start = readTime(query, 'start_time');
  if (start === null) return null;
  return (BigInt(firstIdAt(start)) - 1n).toString();
}

/** `end_time` is exclusive. */
function timeCeiling(query: URLSearchParams): string | null {
  const end = readTime(query, 'end_time');
  return end === null ? null : firstIdAt(end);
}

function newest(ids: readonly (string | null)[]): string | null {
  return ids.reduce((best, id) => (best === null || (id !== null && compareIds(id, best) > 0) ? id : best), null);
}

function oldest(ids: readonly (string | null)[]): string | null {
  return ids.reduce((best, id) => (best === null || (id !== null && compareIds(id, best) < 0) ? id : best), null);
}
