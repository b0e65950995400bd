import type { Account, AccountId } from '../../shared/model/index.ts';
import { noSuchAccount } from './caller-of.ts';

/** Finds an account that is in Stoa, signed in or not; null for one that was removed meanwhile. */
export type FindAccount = (accountId: AccountId) => Account | null;

/** The account with this id; throws `not-found` when it is no longer in Stoa. */
export function accountOf(findAccount: FindAccount, accountId: AccountId): Account {
  const account = findAccount(accountId);
  if (!account) throw noSuchAccount();
  return account;
}
