import type { PersonId, PostId } from '../../shared/model/index.ts';
import type { Caller, Window, XAnswer, XPosts } from '../workspace/ports.ts';
import type { Call, XRequest } from './call.ts';
import { type Endpoint, endpoints } from './endpoints.ts';
import { bareQuery, postQuery } from './fields.ts';
import type { AnswerReader } from './mapping/read-answer.ts';
import { pageSize } from './page-size.ts';
import { type ReadPrice, readCharges, readPrices } from './prices.ts';

type Paging = Readonly<Record<string, string | number | undefined>>;

/** Reads of posts: search, home, mentions, one person's posts, bookmarks, posts by id. */
export function createTimelines(call: Call, reader: AnswerReader) {
  function read(
    caller: Caller,
    endpoint: Endpoint,
    path: string,
    query: Paging,
    price: ReadPrice,
  ): Promise<XAnswer<XPosts>> {
    const request: XRequest<XPosts> = {
      endpoint,
      method: 'GET',
      path,
      query: { ...postQuery, ...query },
      read: (answer) => {
        const isEmpty = answer.data === undefined && answer.meta === undefined;
        const posts = reader.posts(caller.network, answer);
        // Problems without data or paging refuse the whole request, unless they are about the very posts asked for.
        return isEmpty && posts.missing.length === 0 ? null : posts;
      },
      charges: (answer) => (answer === null ? [] : readCharges(answer, price)),
    };
    return call(caller, request);
  }

  return {
    search: (caller: Caller, query: string, window: Window) =>
      read(
        caller,
        endpoints.search,
        'tweets/search/recent',
        { query, ...paging(window, 'next_token', 10) },
        readPrices.posts,
      ),
    home: (caller: Caller, window: Window) =>
      read(
        caller,
        endpoints.home,
        `users/${encodeURIComponent(caller.userId)}/timelines/reverse_chronological`,
        paging(window, 'pagination_token', 1),
        readPrices.posts,
      ),
    mentions: (caller: Caller, window: Window) =>
      read(
        caller,
        endpoints.mentions,
        `users/${encodeURIComponent(caller.userId)}/mentions`,
        paging(window, 'pagination_token', 5),
        readPrices.ownPosts,
      ),
    postsOf: (caller: Caller, personId: PersonId, window: Window) =>
      read(
        caller,
        endpoints.postsOf,
        `users/${encodeURIComponent(personId)}/tweets`,
        paging(window, 'pagination_token', 5),
        personId === caller.userId ? readPrices.ownPosts : readPrices.posts,
      ),
    bookmarks: (caller: Caller, cursor: string | null, maxResults: number) =>
      read(
        caller,
        endpoints.bookmarks,
        `users/${encodeURIComponent(caller.userId)}/bookmarks`,
        { max_results: pageSize(maxResults, 1), pagination_token: cursor ?? undefined },
        readPrices.ownPosts,
      ),
    postsById: (caller: Caller, ids: readonly PostId[]) =>
      read(caller, endpoints.postsById, 'tweets', { ids: ids.join() }, readPrices.posts),
    postsAgain: (caller: Caller, ids: readonly PostId[]) =>
      read(caller, endpoints.postsById, 'tweets', { ...bareQuery, ids: ids.join() }, readPrices.posts),
  };
}

function paging(window: Window, cursorName: 'next_token' | 'pagination_token', least: number): Paging {
  return {
    max_results: pageSize(window.maxResults, least),
    since_id: window.sinceId,
    until_id: window.untilId,
    // X takes whole seconds only.
    start_time: window.startTime === undefined ? undefined : isoSeconds(window.startTime),
    [cursorName]: window.cursor,
  };
}

function isoSeconds(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
