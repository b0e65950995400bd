import type { AccountId, TokenSet } from '../../shared/model/index.ts';
import type { Vault } from '../workspace/ports.ts';

/** Keeps tokens until Stoa closes: what remains where the system offers no keychain. */
export function createMemoryVault(): Vault {
  const kept = new Map<AccountId, TokenSet>();
  return {
    kind: 'memory',
    read: async (accountId) => kept.get(accountId) ?? null,
    async write(accountId, tokens) {
      kept.set(accountId, tokens);
    },
    async delete(accountId) {
      kept.delete(accountId);
    },
  };
}
