import { personFeed } from './person.ts';
import type { TimelineSource } from './timeline-source.ts';

/** One feed: the account’s own posts. */
export const own = {
  cadence: 180_000,
  feeds: (_source, account) => [personFeed(account.person.id)],
} satisfies TimelineSource<'own'>;
