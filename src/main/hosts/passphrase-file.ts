import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AccountId, type SecretText, StoaFailure, type TokenSet } from '../../shared/model/index.ts';
import { parseJson } from '../../shared/text/parse-json.ts';
import type { PassphraseFile } from '../workspace/ports.ts';
import { readIfThere, writeDurably } from './durable-file.ts';
import {
  checksumOf,
  deriveKey,
  freshKdf,
  type SealedFile,
  type SealingKey,
  seal,
  sealedFile,
  unseal,
} from './sealing.ts';
import { parseTokens } from './stored-tokens.ts';

const name = 'tokens.locked.json';
const setAside = /^tokens\.locked\.damaged-/;

/**
 * X's tokens in `tokens.locked.json`, locked with a passphrase that both hosts can ask for. The passphrase is kept in memory while the file is open:
 * each write has a salt of its own, so that the key is derived anew.
 */
export function createPassphraseFile(dataDirectory: string): PassphraseFile {
  const path = join(dataDirectory, name);
  let passphrase: SecretText | null = null;
  let known: SealingKey | null = null;
  /** One change or try after the other: a second write must see the first, and tries in parallel would be tries for free. */
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  function look(): SealedFile | 'none' | 'damaged' {
    const text = readIfThere(path);
    if (text === null) return 'none';
    const parsed = sealedFile.safeParse(parseJson(text));
    if (!parsed.success || parsed.data.checksum !== checksumOf(parsed.data.kdf, parsed.data.entries)) return 'damaged';
    return Object.keys(parsed.data.entries).length === 0 ? 'none' : parsed.data;
  }

  function state(): ReturnType<PassphraseFile['state']> {
    const file = look();
    if (file === 'damaged') return 'damaged';
    if (passphrase !== null) return 'open';
    return file === 'none' ? 'none' : 'locked';
  }

  async function keyFor(kdf: SealedFile['kdf'], given: SecretText): Promise<SealingKey> {
    if (known?.kdf.salt === kdf.salt && known.kdf.cost === kdf.cost && given === passphrase) return known;
    return deriveKey(given.reveal(), kdf);
  }

  /** What the open file holds, read from the disk. */
  async function contents(): Promise<Readonly<Record<string, string>>> {
    const file = look();
    if (file === 'damaged') throw new StoaFailure(damaged);
    if (passphrase === null) {
      if (file === 'none') return {};
      throw new StoaFailure(locked);
    }
    if (file === 'none') return {};
    known = await keyFor(file.kdf, passphrase);
    const key = known;
    return Object.fromEntries(
      Object.entries(file.entries).map(([id, entry]) => {
        const text = unseal(key, id, entry);
        if (text === null) throw new StoaFailure(damaged);
        return [id, text];
      }),
    );
  }

  async function save(texts: Readonly<Record<string, string>>, given: SecretText): Promise<void> {
    const key = await deriveKey(given.reveal(), freshKdf());
    const entries = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, seal(key, id, text)]));
    write(key.kdf, entries);
    passphrase = given;
    known = key;
  }

  function write(kdf: SealedFile['kdf'], entries: SealedFile['entries']): void {
    const file: SealedFile = { format: 1, kdf, entries, checksum: checksumOf(kdf, entries) };
    writeDurably(path, `${JSON.stringify(file, null, 2)}\n`);
  }

  return {
    kind: 'passphrase-file',
    state,
    lockWith: (given) =>
      inTurn(async () => {
        const texts = await contents();
        // Without entries there is nothing to lock yet.
        if (Object.keys(texts).length > 0) await save(texts, given);
        passphrase = given;
      }),
    unlock: (given) =>
      inTurn(async () => {
        const file = look();
        if (file === 'damaged') return 'damaged';
        if (file !== 'none') {
          const key = await deriveKey(given.reveal(), file.kdf);
          const opens = Object.entries(file.entries).every(([id, entry]) => unseal(key, id, entry) !== null);
          if (!opens) return 'wrong';
          known = key;
        }
        passphrase = given;
        return 'open';
      }),
    read: (accountId) =>
      inTurn(async () => {
        const text = (await contents())[accountId];
        return text === undefined ? null : parseTokens(text);
      }),
    write: (accountId: AccountId, tokens: TokenSet) =>
      inTurn(async () => {
        const texts = await contents();
        if (passphrase === null) throw new StoaFailure(locked);
        await save({ ...texts, [accountId]: JSON.stringify(tokens) }, passphrase);
      }),
    // Entries are sealed one by one, so that one can be taken out of a locked file.
    delete: (accountId) =>
      inTurn(async () => {
        const file = look();
        if (file === 'damaged') throw new StoaFailure(damaged);
        if (file === 'none' || file.entries[accountId] === undefined) return;
        const { [accountId]: _gone, ...rest } = file.entries;
        if (Object.keys(rest).length === 0) rmSync(path, { force: true });
        else write(file.kdf, rest);
      }),
    giveUp: () =>
      inTurn(async () => {
        passphrase = null;
        known = null;
        if (look() !== 'damaged') {
          rmSync(path, { force: true });
          return null;
        }
        const kept = `tokens.locked.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`;
        renameSync(path, join(dataDirectory, kept));
        return kept;
      }),
    erase: () =>
      inTurn(async () => {
        passphrase = null;
        known = null;
        rmSync(path, { force: true });
        rmSync(`${path}.new`, { force: true });
        for (const file of readdirSync(dataDirectory))
          if (setAside.test(file)) rmSync(join(dataDirectory, file), { force: true });
      }),
  };
}

const locked = {
  code: 'signed-out',
  accountId: null,
  locked: true,
  message: 'The file with your X sign-in is locked.',
  next: 'Unlock it with its passphrase.',
} as const;
const damaged = {
  code: 'storage',
  message: `The file with your X sign-in, ${name}, is damaged.`,
  next: 'Put a sound copy in its place, or set it aside in Settings, Accounts, and sign in to X again.',
} as const;
