import type { CheckedInput, Handlers } from '../../../shared/contract/index.ts';
import type { PersonCard } from '../../../shared/contract/people.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readPeople, readPeopleByHandle } from '../../storage/repositories/people.ts';
import { readNewestPostIds } from '../../storage/repositories/posts.ts';
import type { Posts } from '../posts/create-posts.ts';

/** The calls about people. */
export type PeopleHandlers = Pick<Handlers, 'people.card'>;

/** Posts on a card: enough to recall who somebody is. */
const postsOnCard = 3;

/** Answers the calls about people, from disk. */
export function peopleHandlers(db: ReadableDatabase, posts: Pick<Posts, 'bundle'>): PeopleHandlers {
  function card({ accountId, personId, handle }: CheckedInput<'people.card'>): PersonCard {
    const [byId] = personId === null ? [] : readPeople(db, accountId, [personId]);
    const person = byId ?? readPeopleByHandle(db, accountId, [handle])[0];
    if (!person) throw notSeenYet();
    const postIds = readNewestPostIds(db, accountId, person.id, postsOnCard);
    return { person, postIds, entities: posts.bundle(accountId, postIds) };
  }

  return { 'people.card': card };
}

function notSeenYet(): StoaFailure {
  return new StoaFailure({
    code: 'not-found',
    message: 'Stoa has not seen this person yet.',
    next: 'Open them on X instead.',
  });
}
