import type { CheckedInput, Handlers } from '../../../shared/contract/index.ts';
import type { Person } from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readAccount } from '../../storage/repositories/accounts.ts';
import { readPeople, readPeopleBeginning } from '../../storage/repositories/people.ts';

/** The calls that complete what is being typed. */
export type CompletionHandlers = Pick<Handlers, 'people.complete'>;

/** More than these nobody reads while typing. */
const mostShown = 8;

/** Answers them from disk. */
export function completionHandlers(db: ReadableDatabase): CompletionHandlers {
  function complete({ accountId, typed, near }: CheckedInput<'people.complete'>): readonly Person[] {
    const own = readAccount(db, accountId)?.person.id;
    if (typed !== '') {
      // One more, for the account itself may be among them.
      const found = readPeopleBeginning(db, accountId, typed, near, mostShown + 1);
      return found.filter((person) => person.id !== own).slice(0, mostShown);
    }
    const known = readPeople(db, accountId, near);
    return near.flatMap((id) => known.find((person) => person.id === id && id !== own) ?? []).slice(0, mostShown);
  }

  return { 'people.complete': complete };
}
