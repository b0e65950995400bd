import { z } from 'zod';
import { accountId, type Person, personId } from '../model/index.ts';
import { query } from './method.ts';

/** People the account has seen. */
export const peopleMethods = {
  /** A person as last seen, from disk. */
  'people.get': query<Person>()(z.object({ accountId, personId })),
};
