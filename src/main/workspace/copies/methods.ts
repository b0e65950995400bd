import type { Handlers } from '../../../shared/contract/index.ts';
import type { CallerOf } from '../caller-of.ts';
import type { Copies } from './create-copies.ts';

/** The calls about copies. */
export type CopiesHandlers = Pick<Handlers, 'copies.overview' | 'copies.check'>;

/** Answers the calls about copies. */
export function copiesHandlers(copies: Copies, callerOf: CallerOf): CopiesHandlers {
  return {
    'copies.overview': ({ accountId }) => copies.overview(callerOf(accountId).accountId),
    'copies.check': ({ accountId, postIds }) => copies.check(callerOf(accountId), postIds),
  };
}
