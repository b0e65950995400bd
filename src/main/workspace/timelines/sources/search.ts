import { searchFeed } from './search-feed.ts';
import type { TimelineSource } from './timeline-source.ts';

/** One feed: the reader’s query. */
export const search = {
  cadence: 60_000,
  feeds: (source) => [searchFeed(source.query)],
} satisfies TimelineSource<'search'>;
