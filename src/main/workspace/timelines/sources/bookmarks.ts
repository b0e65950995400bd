import type { TimelineSource } from './timeline-source.ts';

/** One feed, by X’s page tokens. */
export const bookmarks = {
  cadence: 300_000,
  feeds: () => [
    {
      key: 'bookmarks',
      endpoint: 'bookmarks',
      smallestPage: 10,
      // X lists bookmarks by when they were made and knows no since_id here.
      order: 'pages',
      reach: null,
      fetch: (xApi, caller, window) => xApi.bookmarks(caller, window.cursor ?? null, window.maxResults),
    },
  ],
} satisfies TimelineSource<'bookmarks'>;
