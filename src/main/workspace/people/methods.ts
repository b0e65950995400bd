import type { Handlers } from '../../../shared/contract/index.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readPeople } from '../../storage/repositories/people.ts';

/** The calls about people. */
export type PeopleHandlers = Pick<Handlers, 'people.get'>;

/** Answers the calls about people, from disk. */
export function peopleHandlers(db: ReadableDatabase): PeopleHandlers {
  return {
    'people.get': ({ accountId, personId }) => {
      const [person] = readPeople(db, accountId, [personId]);
      if (person) return person;
      throw new StoaFailure({
        code: 'not-found',
        message: 'Stoa has not seen this person yet.',
        next: 'Open them on X instead.',
      });
    },
  };
}
