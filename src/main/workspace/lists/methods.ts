import type { Handlers } from '../../../shared/contract/index.ts';
import type { Lists } from './create-lists.ts';

/** The calls about lists on X. */
export type ListsHandlers = Pick<Handlers, 'lists.all' | 'lists.save' | 'lists.resume' | 'lists.delete'>;

/** Answers the calls about lists on X. */
export function listsHandlers(lists: Lists): ListsHandlers {
  return {
    'lists.all': ({ accountId }) => lists.all(accountId),
    'lists.save': ({ accountId, handles, ...words }) => lists.save(accountId, words, handles),
    'lists.resume': ({ listId }) => {
      lists.resume(listId);
      return null;
    },
    'lists.delete': async ({ listId }) => {
      await lists.remove(listId);
      return null;
    },
  };
}
