import { type Account, type AccountId, StoaFailure } from '../../shared/model/index.ts';
import type { Caller } from './ports.ts';

/** Finds with which identity calls for an account are made; throws `not-found` when it is no longer in Stoa. */
export type CallerOf = (accountId: AccountId) => Caller;

/** With which identity calls for this account are made. */
export function callerOf(account: Account): Caller {
  return { accountId: account.id, network: account.network, userId: account.person.id };
}

/** What every domain answers for an account that was removed meanwhile. */
export function noSuchAccount(): StoaFailure {
  return new StoaFailure({
    code: 'not-found',
    message: 'This account is not in Stoa any more.',
    next: 'Choose another account or sign in again.',
  });
}
