import type { PassphraseFile, Vault, Vaults, XVaults } from '../../src/main/workspace/ports.ts';
import type { AccountId, SecretText, TokenSet } from '../../src/shared/model/index.ts';

export type MemoryVault = Vault & { readonly kept: Map<AccountId, TokenSet>; broken: boolean };

/** A vault in memory that calls itself `kind`; set `broken` to make it refuse everything. */
export function aVault(kind: Vault['kind'] = 'memory'): MemoryVault {
  const kept = new Map<AccountId, TokenSet>();
  const answer = <T>(vault: MemoryVault, work: () => T) => {
    if (vault.broken) throw new Error('the keychain is locked');
    return work();
  };
  const vault: MemoryVault = {
    kind,
    kept,
    broken: false,
    read: async (accountId) => answer(vault, () => kept.get(accountId) ?? null),
    write: async (accountId, tokens) => answer(vault, () => void kept.set(accountId, tokens)),
    delete: async (accountId) => answer(vault, () => void kept.delete(accountId)),
  };
  return vault;
}

export type OpenableFile = PassphraseFile & { readonly kept: Map<AccountId, TokenSet>; damaged: boolean };

/** A passphrase file without a disk and without the slow part. */
export function aPassphraseFile(): OpenableFile {
  const kept = new Map<AccountId, TokenSet>();
  let right: string | null = null;
  let open = false;
  const whenOpen = <T>(work: () => T) => {
    if (!open) throw new Error('the file is locked');
    return work();
  };
  const close = () => {
    kept.clear();
    right = null;
    open = false;
  };
  const file: OpenableFile = {
    kind: 'passphrase-file',
    kept,
    damaged: false,
    state: () => (file.damaged ? 'damaged' : open ? 'open' : kept.size > 0 ? 'locked' : 'none'),
    async lockWith(given: SecretText) {
      right = given.reveal();
      open = true;
    },
    async unlock(given: SecretText) {
      open = kept.size === 0 || given.reveal() === right;
      return open ? 'open' : 'wrong';
    },
    read: async (accountId) => whenOpen(() => kept.get(accountId) ?? null),
    write: async (accountId, tokens) => whenOpen(() => void kept.set(accountId, tokens)),
    delete: async (accountId) => void kept.delete(accountId),
    async giveUp() {
      close();
      if (!file.damaged) return null;
      file.damaged = false;
      return 'aside';
    },
    erase: async () => close(),
  };
  return file;
}

/** What a host offers, with this vault for the sandbox and as the keychain. */
export function hostVaults(vault: Vault, x: Partial<XVaults> = {}): { readonly x: XVaults; readonly sandbox: Vault } {
  return {
    sandbox: vault,
    x: {
      keychain: aVault('keychain'),
      file: aPassphraseFile(),
      memory: aVault(),
      forgetElsewhere: async () => undefined,
      ...x,
    },
  };
}

/** The same vault for every account. */
export function vaultsOf(vault: Vault): Vaults {
  return { for: () => vault, holding: () => vault, forget: ({ id }) => vault.delete(id) };
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
