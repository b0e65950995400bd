import type { InboxSourceDescriptor } from './inbox-source.ts';

/** Posts that quote one of the account's own posts; found by search, so only for a week and at a slower pace. */
export const quote: InboxSourceDescriptor = {
  source: 'quote',
  kind: 'public',
  title: 'Quotes',
  scopes: ['tweet.read', 'users.read'],
  cadence: 300_000,
};
