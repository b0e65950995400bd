import { AsyncEntry } from '@napi-rs/keyring';
import type { AccountId } from '../../../shared/model/index.ts';
import type { Vault } from '../../workspace/ports.ts';
import { parseTokens } from '../stored-tokens.ts';

const service = 'Stoa';

/**
 * The system's keychain; null where there is none.
 * On Linux only a secret service counts: the library would otherwise fall back to the kernel keyring without a word.
 */
export async function openKeyringVault(): Promise<Vault | null> {
  try {
    await entry('probe').getPassword();
  } catch (failure) {
    if (failure instanceof Error) return null;
    throw failure;
  }
  return {
    kind: 'keychain',
    async read(accountId) {
      const text = await entry(accountId).getPassword();
      return text ? parseTokens(text) : null;
    },
    write: (accountId, tokens) => entry(accountId).setPassword(JSON.stringify(tokens)),
    async delete(accountId) {
      await entry(accountId).deletePassword();
    },
  };
}

function entry(user: AccountId | 'probe'): AsyncEntry {
  return new AsyncEntry(service, user, { linux: { store: 'secret-service' } });
}
