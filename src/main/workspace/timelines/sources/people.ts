import { handleQueries } from './pack-query.ts';
import { searchFeed } from './search-feed.ts';
import type { TimelineSource } from './timeline-source.ts';

/** As many searches as it takes to cover everyone named. */
export const people = {
  cadence: 60_000,
  feeds: (source) => handleQueries(source.handles).map(searchFeed),
} satisfies TimelineSource<'people'>;
