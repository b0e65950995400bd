import type { CheckedInput, Handlers } from '../../../shared/contract/index.ts';
import type { Person } from '../../../shared/model/index.ts';
import { comparableName, nameWords } from '../../../shared/text/name-words.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readAccount } from '../../storage/repositories/accounts.ts';
import { readIdsBeginning, readPeople } from '../../storage/repositories/people.ts';

/** The calls that complete what is being typed. */
export type CompletionHandlers = Pick<Handlers, 'people.complete'>;

/** More than these nobody reads while typing. */
const mostShown = 8;

/** Answers them from disk. */
export function completionHandlers(db: ReadableDatabase): CompletionHandlers {
  function complete({ accountId, typed, near }: CheckedInput<'people.complete'>): readonly Person[] {
    const own = readAccount(db, accountId)?.person.id;
    // As many more as may turn out to be near already, or the account itself.
    const most = mostShown + near.length + 1;
    const found = typed === '' ? [] : readIdsBeginning(db, accountId, typed, most);
    const known = new Map(readPeople(db, accountId, [...near, ...found]).map((person) => [person.id, person]));
    const close = near.filter((id) => begins(known.get(id), typed));
    return [...new Set([...close, ...found])]
      .flatMap((id) => (id === own ? [] : (known.get(id) ?? [])))
      .slice(0, mostShown);
  }

  return { 'people.complete': complete };
}

/** Whether the handle or a word of the name begins with what is typed. */
function begins(person: Person | undefined, typed: string): boolean {
  if (person === undefined) return false;
  const wanted = comparableName(typed);
  return [comparableName(person.handle), ...nameWords(person.name)].some((word) => word.startsWith(wanted));
}
