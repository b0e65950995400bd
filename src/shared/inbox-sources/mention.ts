import type { InboxSourceDescriptor } from './inbox-source.ts';

/** Posts that name the account, replies to it included. */
export const mention: InboxSourceDescriptor = {
  source: 'mention',
  kind: 'public',
  title: 'Mentions',
  scopes: ['tweet.read', 'users.read'],
  cadence: 60_000,
};
