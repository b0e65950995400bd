import { join } from 'node:path';
import { safeStorage } from 'electron';
import { z } from 'zod';
import type { Vault } from '../../workspace/ports.ts';
import { readIfThere, writeDurably } from '../durable-file.ts';
import { createMemoryVault } from '../memory-vault.ts';
import { parseTokens } from '../stored-tokens.ts';

const sealed = z.record(z.string(), z.base64());

/**
 * Tokens sealed by the system's keychain (Electron `safeStorage`, its async form) in `tokens.sealed.json`;
 * memory where there is none. Linux's `basic_text` is no keychain: its key is the same for everybody.
 */
export async function openKeychainVault(dataDirectory: string, platform: NodeJS.Platform): Promise<Vault> {
  const available = await safeStorage.isAsyncEncryptionAvailable();
  if (!available || (platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text'))
    return createMemoryVault();
  const path = join(dataDirectory, 'tokens.sealed.json');
  const read = () => parseSealed(readIfThere(path) ?? '{}');
  const save = (entries: Readonly<Record<string, string>>) =>
    writeDurably(path, `${JSON.stringify(entries, null, 2)}\n`);
  const vault: Vault = {
    kind: 'keychain',
    async read(accountId) {
      const entry = read()[accountId];
      if (entry === undefined) return null;
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(entry, 'base64'));
      const tokens = parseTokens(result);
      if (shouldReEncrypt && tokens !== null) await vault.write(accountId, tokens);
      return tokens;
    },
    async write(accountId, tokens) {
      const entry = await safeStorage.encryptStringAsync(JSON.stringify(tokens));
      save({ ...read(), [accountId]: entry.toString('base64') });
    },
    async delete(accountId) {
      const { [accountId]: _gone, ...rest } = read();
      save(rest);
    },
  };
  return vault;
}

/** A damaged file only costs signing in again. */
function parseSealed(text: string): Readonly<Record<string, string>> {
  try {
    const parsed = sealed.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : {};
  } catch (failure) {
    if (failure instanceof SyntaxError) return {};
    throw failure;
  }
}
