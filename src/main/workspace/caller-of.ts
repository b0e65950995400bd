import { type AccountId, StoaFailure } from '../../shared/model/index.ts';
import type { Caller } from './ports.ts';

/** With which identity calls for an account are made; throws `not-found` when it is no longer in Stoa. */
export type CallerOf = (accountId: AccountId) => Caller;

/** What every domain answers for an account that was removed meanwhile. */
export function noSuchAccount(): StoaFailure {
  return new StoaFailure({
    code: 'not-found',
    message: 'This account is not in Stoa any more.',
    next: 'Choose another account or sign in again.',
  });
}
