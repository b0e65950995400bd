import type { PersonId } from '../../../../shared/model/index.ts';
import type { Feed, TimelineSource } from './timeline-source.ts';

/** Everything one person posts; cheaper for the account's own posts. */
export function personFeed(personId: PersonId): Feed {
  return {
    key: `person ${personId}`,
    endpoint: 'posts-of',
    smallestPage: 5,
    order: 'age',
    reach: null,
    fetch: (xApi, caller, window) => xApi.postsOf(caller, personId, window),
  };
}

/** One feed: that person’s posts. */
export const person = {
  cadence: 120_000,
  feeds: (source) => [personFeed(source.personId)],
} satisfies TimelineSource<'person'>;
