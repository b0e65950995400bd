import type { Account } from '../../shared/model/index.ts';
import type { StoaState } from './state.ts';

/** The account whose deck is shown. */
export function activeAccount(state: StoaState): Account | undefined {
  return state.accounts.find((account) => account.id === state.activeAccountId);
}

/** Where pages of the active account's network are; null while the sandbox is not running. */
export function webBase(state: StoaState): string | null {
  const account = activeAccount(state);
  return account === undefined ? null : state.webBases[account.network];
}
