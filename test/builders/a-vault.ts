import type { Vault, Vaults } from '../../src/main/workspace/ports.ts';
import type { AccountId, TokenSet } from '../../src/shared/model/index.ts';

export type MemoryVault = Vault & { readonly kept: Map<AccountId, TokenSet>; broken: boolean };

/** A vault in memory; set `broken` to make writes fail. */
export function aVault(): MemoryVault {
  const kept = new Map<AccountId, TokenSet>();
  return {
    kind: 'memory',
    kept,
    broken: false,
    async read(accountId) {
      return kept.get(accountId) ?? null;
    },
    async write(accountId, tokens) {
      if (this.broken) throw new Error('the keychain is locked');
      kept.set(accountId, tokens);
    },
    async delete(accountId) {
      kept.delete(accountId);
    },
  };
}

/** The same vault for both networks. */
export function vaultsOf(vault: Vault): Vaults {
  return { for: () => vault };
}

/** A pair of tokens with overridable fields; `name` tells them apart. */
export function someTokens(name: string, overrides: Partial<TokenSet> = {}): TokenSet {
  return {
    accessToken: `access-${name}`,
    refreshToken: `refresh-${name}`,
    expiresAt: Date.UTC(2026, 10, 23, 11),
    scopes: ['tweet.read', 'tweet.write', 'users.read', 'dm.read', 'dm.write', 'offline.access'],
    ...overrides,
  };
}
