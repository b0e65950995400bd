import { z } from 'zod';
import { accountId, type SavedList, savedListId } from '../model/index.ts';
import { command, query } from './method.ts';

/** Longest name of a list on X. */
export const longestListName = 25;
/** The most people one list is made of here; X itself allows 5,000. */
const mostMembers = 500;

const list = z.object({ listId: savedListId });

/** Lists on X made out of people chosen one by one. */
export const listsMethods = {
  /** Newest first, from disk alone. */
  'lists.all': query<readonly SavedList[]>()(z.object({ accountId })),
  /**
   * Begins to save a list on X: looks up those X was not asked for yet, makes the list, adds one person after the other. Goes on after the
   * answer; `lists.changed` tells how far it is.
   */
  'lists.save': command<SavedList>()(
    z.object({
      accountId,
      name: z.string().trim().min(1).max(longestListName),
      private: z.boolean(),
      handles: z
        .array(z.string().regex(/^\w{1,15}$/))
        .min(1)
        .max(mostMembers),
    }),
  ),
  /** Goes on where it stopped. */
  'lists.resume': command<null>()(list),
  /** Deletes the list on X, and here; also takes back one that is being saved. */
  'lists.delete': command<null>()(list),
};
