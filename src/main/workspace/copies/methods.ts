import type { Handlers } from '../../../shared/contract/index.ts';
import type { Account, AccountId } from '../../../shared/model/index.ts';
import { callerOf, noSuchAccount } from '../caller-of.ts';
import type { Copies } from './create-copies.ts';
import type { Export } from './create-export.ts';

/** The calls about copies. */
export type CopiesHandlers = Pick<
  Handlers,
  'copies.overview' | 'copies.check' | 'copies.exportOffer' | 'copies.export' | 'copies.cancelExport'
>;

/** Answers the calls about copies. */
export function copiesHandlers(
  copies: Copies,
  exporting: Export,
  findAccount: (id: AccountId) => Account | null,
): CopiesHandlers {
  function find(id: AccountId): Account {
    const account = findAccount(id);
    if (!account) throw noSuchAccount();
    return account;
  }

  return {
    'copies.overview': ({ accountId }) => copies.overview(find(accountId).id),
    'copies.check': ({ accountId, postIds }) => copies.check(callerOf(find(accountId)), postIds),
    'copies.exportOffer': ({ accountId, source }) => exporting.offer(find(accountId), source),
    'copies.export': ({ accountId, source, format }) => exporting.make(find(accountId), source, format),
    'copies.cancelExport': () => {
      exporting.cancel();
      return null;
    },
  };
}
