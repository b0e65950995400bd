import { expect, test } from 'vitest';
import type { Database } from '../../../../../src/main/storage/database.ts';
import { readAccount, writeSignedOut } from '../../../../../src/main/storage/repositories/accounts.ts';
import { readStrays } from '../../../../../src/main/storage/repositories/x-vault.ts';
import { createAccounts } from '../../../../../src/main/workspace/accounts/create-accounts.ts';
import type { Host, Outcome, SignedIn } from '../../../../../src/main/workspace/ports.ts';
import type { StoaEvent } from '../../../../../src/shared/contract/index.ts';
import { type AccountId, SecretText, type StoaError, type TokenSet } from '../../../../../src/shared/model/index.ts';
import { aDatabase } from '../../../../builders/a-database.ts';
import { aLog } from '../../../../builders/a-log.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import {
  aPassphraseFile,
  aVault,
  hostVaults,
  type MemoryVault,
  type OpenableFile,
  someTokens,
} from '../../../../builders/a-vault.ts';
import { fakeClock, settle } from '../../../../builders/fake-clock.ts';

const ada = 'x:2000' as AccountId;
const words = new SecretText('four words in a row');
const offline: StoaError = { code: 'offline', message: '', next: '' };

type Places = { readonly keychain: MemoryVault; readonly memory: MemoryVault; readonly file: OpenableFile };

/** One start of Stoa on what an earlier one left: the database, and the places that outlive a process. */
function aStart(
  given: Partial<Places> & { readonly db?: Database; readonly host?: Host; readonly noKeychain?: true } = {},
) {
  const db = given.db ?? aDatabase();
  const places = {
    keychain: given.keychain ?? aVault('keychain'),
    file: given.file ?? aPassphraseFile(),
    memory: given.memory ?? aVault(),
  };
  const events: StoaEvent[] = [];
  const elsewhere: string[] = [];
  const clock = fakeClock();
  const refreshes: ((answer: Outcome<TokenSet>) => void)[] = [];
  const finish: ((outcome: Outcome<SignedIn>) => void)[] = [];
  const accounts = createAccounts({
    db,
    host: given.host ?? 'browser',
    vaults: hostVaults(aVault(), {
      ...places,
      keychain: given.noKeychain ? null : places.keychain,
      forgetElsewhere: async (id) => void elsewhere.push(id),
    }),
    clock,
    log: aLog(),
    opener: { open: async () => undefined },
    returnTo: () => null,
    publish: (event) => events.push(event),
    clean: async () => undefined,
    oauth: {
      async begin() {
        const { promise, resolve } = Promise.withResolvers<Outcome<SignedIn>>();
        finish.push(resolve);
        return {
          ok: true,
          value: { attempt: 'a', authorizeUrl: 'https://x.com', finished: promise, cancel: () => undefined },
        };
      },
      identify: async () => ({ ok: false, error: offline }),
      refresh: () => new Promise((resolve) => refreshes.push(resolve)),
      revoke: async () => ({ ok: false, error: offline }),
    },
  });
  const { handlers } = accounts;
  return {
    ...places,
    db,
    events,
    elsewhere,
    clock,
    refreshes,
    accounts,
    handlers,
    account: () => accounts.find(ada),
    async signIn(tokens = someTokens('ada')) {
      await handlers['accounts.signIn']({ network: 'x', clientId: 'own-app' });
      finish.at(-1)?.({ ok: true, value: { tokens, person: aPerson({ id: '2000', handle: 'ada' }) } });
      await settle();
    },
    choose: (kind: 'keychain' | 'passphrase-file' | 'memory') =>
      handlers['vault.choose']({ kind, passphrase: kind === 'passphrase-file' ? words : null }),
  };
}

/** What a new start finds of an earlier one: its memory is gone and its file is locked. */
function afterwards(before: ReturnType<typeof aStart>, host: Host = 'browser') {
  const file = aPassphraseFile();
  for (const [id, tokens] of before.file.kept) file.kept.set(id, tokens);
  const unlocked = file.unlock.bind(file);
  file.unlock = async (given) => {
    if (given.reveal() !== words.reveal()) return 'wrong';
    await file.lockWith(given);
    return unlocked(given);
  };
  return aStart({ db: before.db, keychain: before.keychain, file, host });
}

test('with a keychain nothing is asked, and the sign-in goes there', async () => {
  const start = aStart();
  await start.signIn();
  expect(start.account()).toMatchObject({ status: 'signed-in', vault: 'keychain', clientId: 'own-app' });
  expect(await start.keychain.read(ada)).toEqual(someTokens('ada'));
});

test('without a keychain nobody is sent to X before a place was chosen', async () => {
  const start = aStart({ noKeychain: true });
  expect(start.accounts.vault.state()).toMatchObject({ kind: null, keychain: false });
  expect(() => start.handlers['accounts.signIn']({ network: 'x', clientId: 'own-app' })).toThrow(/where to keep/);
  await start.choose('memory');
  await start.signIn();
  expect(start.account()).toMatchObject({ status: 'signed-in', vault: 'memory' });
});

test('a locked file leaves the account signed out and kept; the passphrase brings it back, told as a sign-in', async () => {
  const first = aStart({ noKeychain: true });
  await first.choose('passphrase-file');
  await first.signIn();
  const next = afterwards(first);
  const changes: unknown[] = [];
  next.accounts.onChange((change) => changes.push(change));
  expect(next.account()).toMatchObject({ status: 'signed-out', signedOutBecause: 'locked' });
  expect(await next.accounts.tokens.access(ada)).toMatchObject({
    ok: false,
    error: { code: 'signed-out', locked: true },
  });
  await expect(next.handlers['vault.unlock']({ passphrase: new SecretText('wrong') })).rejects.toThrow(
    /not the passphrase/,
  );
  await next.handlers['vault.unlock']({ passphrase: words });
  expect(await next.accounts.tokens.access(ada)).toEqual({ ok: true, value: 'access-ada' });
  expect([next.account()?.status, changes]).toEqual(['signed-in', [{ kind: 'signed-in', accountId: ada }]]);
});

test('“not now” is remembered until the next start', async () => {
  const start = aStart();
  await start.handlers['vault.postpone']({});
  expect(start.accounts.vault.state().postponed).toBe(true);
  expect(afterwards(start).accounts.vault.state().postponed).toBe(false);
});

test.each([
  ['keychain', 'passphrase-file'],
  ['passphrase-file', 'keychain'],
  ['keychain', 'memory'],
  ['memory', 'passphrase-file'],
] as const)('a sign-in moves from %s to %s, and no copy stays', async (from, to) => {
  const start = aStart();
  await start.choose(from);
  await start.signIn();
  await start.choose(to);
  expect(start.account()).toMatchObject({ status: 'signed-in', vault: to });
  const places = { keychain: start.keychain, 'passphrase-file': start.file, memory: start.memory };
  expect([await places[from].read(ada), await places[to].read(ada)]).toEqual([null, someTokens('ada')]);
  expect([await start.accounts.tokens.access(ada), readStrays(start.db)]).toEqual([
    { ok: true, value: 'access-ada' },
    [],
  ]);
});

test('a place that does not give back what it took gets nothing', async () => {
  const keychain = aVault('keychain');
  const start = aStart({ keychain: { ...keychain, read: async () => null } });
  await start.choose('memory');
  await start.signIn();
  await expect(start.choose('keychain')).rejects.toThrow(/did not keep/);
  expect(start.account()).toMatchObject({ status: 'signed-in', vault: 'memory' });
  expect(await start.accounts.tokens.access(ada)).toEqual({ ok: true, value: 'access-ada' });
});

test.each(['write', 'read', 'delete'] as const)(
  'a move that dies at the “%s” loses nothing, and the next start clears up',
  async (step) => {
    const start = aStart();
    await start.signIn();
    // Whatever is asked of this place from then on never comes to an end, as in a process that is killed.
    const dying = step === 'delete' ? start.keychain : start.file;
    const works = dying[step];
    dying[step] = (async (...given: never[]) => {
      if (step !== 'delete') await (works as (...values: never[]) => Promise<unknown>)(...given);
      return new Promise(() => undefined);
    }) as never;
    void start.choose('passphrase-file');
    await settle();
    dying[step] = works as never;

    const next = afterwards(start);
    next.accounts.start();
    await settle();
    if (next.account()?.signedOutBecause === 'locked') await next.handlers['vault.unlock']({ passphrase: words });
    expect(await next.accounts.tokens.access(ada)).toEqual({ ok: true, value: 'access-ada' });
    const copies = [await next.keychain.read(ada), next.file.kept.get(ada)].filter((tokens) => tokens);
    expect([copies.length, readStrays(next.db)]).toEqual([1, []]);
    await next.handlers['vault.unlock']({ passphrase: words });
    await next.choose('passphrase-file');
    expect([await next.keychain.read(ada), await next.file.read(ada), readStrays(next.db)]).toEqual([
      null,
      someTokens('ada'),
      [],
    ]);
  },
);

test('a move waits for the renewal under way and takes the new tokens along', async () => {
  const start = aStart();
  await start.signIn();
  await start.clock.advance(116 * 60_000);
  const reading = start.accounts.tokens.access(ada);
  await settle();
  const moving = start.choose('memory');
  await settle();
  start.refreshes[0]?.({ ok: true, value: someTokens('renewed', { expiresAt: Date.UTC(2026, 10, 23, 13) }) });
  await Promise.all([reading, moving]);
  expect([await start.memory.read(ada), await start.keychain.read(ada)]).toMatchObject([
    { accessToken: 'access-renewed' },
    null,
  ]);
});

test('the other host says where the sign-in is; after the move into a file both read it', async () => {
  const electron = aStart({ host: 'electron' });
  await electron.signIn();
  const browser = aStart({ db: electron.db, host: 'browser', file: electron.file });
  expect(browser.account()).toMatchObject({ status: 'signed-out', signedOutBecause: 'other-host' });
  expect(await browser.accounts.tokens.access(ada)).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  // Nothing was signed out for good by looking.
  expect(electron.account()?.status).toBe('signed-in');
  await electron.choose('passphrase-file');
  expect(browser.account()?.status).toBe('signed-in');
  expect(await browser.accounts.tokens.access(ada)).toEqual({ ok: true, value: 'access-ada' });
});

test('signing out while the file is locked takes the entry out and says that X was not told', async () => {
  const first = aStart({ noKeychain: true });
  await first.choose('passphrase-file');
  await first.signIn();
  const next = afterwards(first);
  expect(await next.handlers['accounts.signOut']({ accountId: ada, wipe: false })).toEqual({ revoked: false });
  expect([next.account()?.signedOutBecause, next.accounts.vault.state().file]).toEqual(['by-hand', 'none']);
});

test('signing out with a locked keychain is a clear refusal, and the account stays', async () => {
  const keychain = aVault('keychain');
  const start = aStart({ keychain });
  await start.signIn();
  keychain.broken = true;
  await expect(start.handlers['accounts.signOut']({ accountId: ada, wipe: true })).rejects.toMatchObject({
    error: { code: 'storage', next: expect.stringContaining('Unlock') },
  });
  expect(readAccount(start.db, ada)?.status).toBe('signed-in');
});

test('signing out in one host removes what the other left within reach', async () => {
  const electron = aStart({ host: 'electron' });
  await electron.signIn();
  const browser = aStart({ db: electron.db, host: 'browser' });
  await browser.handlers['accounts.signOut']({ accountId: ada, wipe: false });
  expect(browser.elsewhere).toEqual([ada]);
});

test('a sign-in in memory ends with the process and says so', async () => {
  const first = aStart();
  await first.choose('memory');
  await first.signIn();
  const next = afterwards(first);
  await next.accounts.tokens.access(ada);
  expect(next.account()).toMatchObject({ status: 'signed-out', signedOutBecause: 'not-kept' });
});

test('killed between the keychain and the account’s row: the next start leaves no tokens that belong to nobody', async () => {
  const keychain = aVault('keychain');
  const start = aStart({ keychain });
  const write = keychain.write.bind(keychain);
  keychain.write = async (id, tokens) => {
    await write(id, tokens);
    await new Promise(() => undefined);
  };
  await start.signIn();
  expect([keychain.kept.size, start.account()]).toEqual([1, null]);
  const next = aStart({ db: start.db, keychain });
  next.accounts.start();
  await settle();
  expect([keychain.kept.size, readStrays(start.db)]).toEqual([0, []]);
});

test('a sign-in that ended in one place leaves nothing there once it is kept in another', async () => {
  const start = aStart();
  await start.signIn();
  expect(start.keychain.kept.size).toBe(1);
  writeSignedOut(start.db, ada, 'ended');
  await start.choose('memory');
  await start.signIn(someTokens('again'));
  expect([start.keychain.kept.size, start.memory.kept.size, readStrays(start.db)]).toEqual([0, 1, []]);
});
