import type { Handlers } from '../../../shared/contract/index.ts';
import { accountOf, type FindAccount } from '../account-of.ts';
import { callerOf } from '../caller-of.ts';
import type { Copies } from './create-copies.ts';
import type { Export } from './create-export.ts';

/** The calls about copies. */
export type CopiesHandlers = Pick<
  Handlers,
  'copies.overview' | 'copies.check' | 'copies.exportOffer' | 'copies.export' | 'copies.cancelExport'
>;

/** Answers the calls about copies. */
export function copiesHandlers(copies: Copies, exporting: Export, findAccount: FindAccount): CopiesHandlers {
  return {
    'copies.overview': ({ accountId }) => copies.overview(accountOf(findAccount, accountId).id),
    'copies.check': ({ accountId, postIds }) => copies.check(callerOf(accountOf(findAccount, accountId)), postIds),
    'copies.exportOffer': ({ accountId, source }) => exporting.offer(accountOf(findAccount, accountId), source),
    'copies.export': ({ accountId, source, format }) =>
      exporting.make(accountOf(findAccount, accountId), source, format),
    'copies.cancelExport': () => {
      exporting.cancel();
      return null;
    },
  };
}
