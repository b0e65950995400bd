import type { Feed } from './timeline-source.ts';

/** Recent search: the last seven days (https://docs.x.com/x-api/posts/search/introduction). */
export function searchFeed(query: string): Feed {
  return {
    key: `search ${query}`,
    endpoint: 'search',
    smallestPage: 10,
    order: 'age',
    fetch: (xApi, caller, window) => xApi.search(caller, query, window),
  };
}
