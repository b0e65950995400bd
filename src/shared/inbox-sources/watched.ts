import type { InboxSourceDescriptor } from './inbox-source.ts';

/** Posts with words the reader watches for, by people who did not name the account; found by search, at a slow pace. */
export const watched: InboxSourceDescriptor = {
  source: 'watched',
  kind: 'public',
  title: 'Watched words',
  scopes: ['tweet.read', 'users.read'],
  cadence: 300_000,
};
