import { z } from 'zod';
import { accountId, type Entities, type Person, type PostId, personId } from '../model/index.ts';
import { query } from './method.ts';

/** A person with what this computer has of them; `postIds` are their newest posts here, newest first, reposts left out. */
export type PersonCard = {
  readonly person: Person;
  readonly postIds: readonly PostId[];
  readonly entities: Entities;
};

/** People the account has seen. */
export const peopleMethods = {
  /** A person as last seen with their newest posts, from disk alone: it costs nothing. Without an id the handle (no @, any case) decides. */
  'people.card': query<PersonCard>()(
    z.object({ accountId, personId: personId.nullable(), handle: z.string().min(1).max(50) }),
  ),
};
