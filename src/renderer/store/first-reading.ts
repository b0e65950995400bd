import type { StoaState } from './state.ts';

/** True until X was asked for the first time since the start: before that an empty list says nothing. */
export function firstReading({ accounts, activeAccountId, inboxStatus }: StoaState): boolean {
  if (inboxStatus === null || inboxStatus.lastCheckedAt !== null || inboxStatus.error !== null) return false;
  // Signed out, nobody asks.
  return accounts.find((account) => account.id === activeAccountId)?.status === 'signed-in';
}
