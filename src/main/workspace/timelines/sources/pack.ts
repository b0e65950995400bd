import { packQueries } from './pack-query.ts';
import { searchFeed } from './search-feed.ts';
import type { TimelineSource } from './timeline-source.ts';

/** As many searches as it takes to cover everyone of the pack. */
export const pack = {
  cadence: 60_000,
  feeds: (source, account) =>
    packQueries(source.pack, source.handles, source.terms, account.person.handle).map(searchFeed),
} satisfies TimelineSource<'pack'>;
