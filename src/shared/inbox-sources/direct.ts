import type { InboxSourceDescriptor } from './inbox-source.ts';

/** Direct messages; X allows 15 reads in 15 minutes. */
export const direct: InboxSourceDescriptor = {
  source: 'direct',
  kind: 'direct',
  title: 'Messages',
  scopes: ['dm.read', 'tweet.read', 'users.read'],
  cadence: 120_000,
};
