import type { TimelineSource } from './timeline-source.ts';

/** One feed: X’s timeline in reverse chronological order. */
export const home = {
  cadence: 60_000,
  feeds: () => [
    {
      key: 'home',
      endpoint: 'home',
      smallestPage: 10,
      order: 'age',
      reach: null,
      fetch: (xApi, caller, window) => xApi.home(caller, window),
    },
  ],
} satisfies TimelineSource<'home'>;
