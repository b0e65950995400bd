import type { Feed } from './timeline-source.ts';

const sevenDays = 7 * 24 * 60 * 60_000;
/** A bound on the very edge would be too old by the time X reads it. */
const margin = 10 * 60_000;

/** Recent search: the last seven days (https://docs.x.com/x-api/posts/search/introduction). */
export function searchFeed(query: string): Feed {
  return {
    key: `search ${query}`,
    endpoint: 'search',
    smallestPage: 10,
    order: 'age',
    reach: sevenDays - margin,
    fetch: (xApi, caller, window) => xApi.search(caller, query, window),
  };
}
