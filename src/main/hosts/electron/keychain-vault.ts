import { safeStorage } from 'electron';
import type { Vault } from '../../workspace/ports.ts';
import { forgetSealedTokens, readSealedTokens, writeSealedTokens } from '../sealed-tokens.ts';
import { parseTokens } from '../stored-tokens.ts';

/**
 * Tokens sealed by the system's keychain (Electron `safeStorage`, its async form) in `tokens.sealed.json`; null where there is none.
 * Linux's `basic_text` is no keychain: its key is the same for everybody.
 */
export async function openKeychainVault(dataDirectory: string, platform: NodeJS.Platform): Promise<Vault | null> {
  const available = await safeStorage.isAsyncEncryptionAvailable();
  if (!available || (platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text')) return null;
  const vault: Vault = {
    kind: 'keychain',
    async read(accountId) {
      const entry = readSealedTokens(dataDirectory)[accountId];
      if (entry === undefined) return null;
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(entry, 'base64'));
      const tokens = parseTokens(result);
      if (shouldReEncrypt && tokens !== null) await vault.write(accountId, tokens);
      return tokens;
    },
    async write(accountId, tokens) {
      const entry = await safeStorage.encryptStringAsync(JSON.stringify(tokens));
      writeSealedTokens(dataDirectory, { ...readSealedTokens(dataDirectory), [accountId]: entry.toString('base64') });
    },
    delete: async (accountId) => forgetSealedTokens(dataDirectory, accountId),
  };
  return vault;
}
