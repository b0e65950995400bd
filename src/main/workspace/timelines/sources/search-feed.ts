import { searchReach } from '../../search-reach.ts';
import type { Feed } from './timeline-source.ts';

/** What a query finds among the posts of the last seven days. */
export function searchFeed(query: string): Feed {
  return {
    key: `search ${query}`,
    endpoint: 'search',
    smallestPage: 10,
    order: 'age',
    reach: searchReach,
    fetch: (xApi, caller, window) => xApi.search(caller, query, window),
  };
}
