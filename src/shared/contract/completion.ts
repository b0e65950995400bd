import { z } from 'zod';
import { accountId, type Person, personId } from '../model/index.ts';
import { query } from './method.ts';

/** Completing what is being typed. */
export const completionMethods = {
  /**
   * People whose handle or a word of whose name begins with `typed` (no @, any case), at most eight: those of `near` first (who is being
   * answered), then friends, then who was seen last. From disk alone; without anything typed, those of `near`.
   */
  'people.complete': query<readonly Person[]>()(
    z.object({ accountId, typed: z.string().max(50), near: z.array(personId).max(20) }),
  ),
};
