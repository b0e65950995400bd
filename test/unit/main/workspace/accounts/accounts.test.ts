import { expect, test } from 'vitest';
import { z } from 'zod';
import { departAccount, readDepartures } from '../../../../../src/main/storage/repositories/departures.ts';
import { sql } from '../../../../../src/main/storage/sql.ts';
import { createAccounts } from '../../../../../src/main/workspace/accounts/create-accounts.ts';
import { createDepartures } from '../../../../../src/main/workspace/data/create-departures.ts';
import type { SignedIn, SignInOutcome } from '../../../../../src/main/workspace/ports.ts';
import type { StoaEvent } from '../../../../../src/shared/contract/index.ts';
import type { Network, StoaError } from '../../../../../src/shared/model/index.ts';
import { aDatabase, testAccountId } from '../../../../builders/a-database.ts';
import { aLog } from '../../../../builders/a-log.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aVault, hostVaults, someTokens } from '../../../../builders/a-vault.ts';
import { fakeClock, settle } from '../../../../builders/fake-clock.ts';

const denied: StoaError = { code: 'sign-in-denied', message: 'Denied.', next: '' };

const offline: StoaError = { code: 'offline', message: 'Nobody there.', next: '' };

function setUp() {
  const db = aDatabase();
  const vault = aVault();
  const x = aVault('keychain');
  const events: StoaEvent[] = [];
  const attempts: { clientId: string; finish(outcome: SignInOutcome): void; cancelled: boolean }[] = [];
  const revoked: string[] = [];
  const clock = fakeClock();
  const revocation = { answered: Promise.resolve(), reached: true };
  const cleaned: number[] = [];
  const accounts = createAccounts({
    db,
    host: 'browser',
    vaults: hostVaults(vault, { keychain: x }),
    clock,
    log: aLog(),
    opener: { open: async () => undefined },
    returnTo: () => null,
    publish: (event) => events.push(event),
    async clean() {
      cleaned.push(accounts.all().length);
      await createDepartures({ db, clock: fakeClock(), log: aLog(), publish: () => undefined }).finished();
    },
    oauth: {
      async begin({ clientId }) {
        const { promise, resolve } = Promise.withResolvers<SignInOutcome>();
        const attempt = { clientId, finish: resolve, cancelled: false };
        attempts.push(attempt);
        const cancel = () => {
          attempt.cancelled = true;
          resolve({ ok: false, error: denied });
        };
        const name = `attempt-${attempts.length}`;
        return { ok: true, value: { attempt: name, authorizeUrl: `https://x.com/${name}`, finished: promise, cancel } };
      },
      identify: async () => ({ ok: false, error: denied }),
      refresh: async () => ({ ok: false, error: denied }),
      async revoke(_network, _clientId, tokens) {
        revoked.push(tokens.accessToken);
        await revocation.answered;
        return revocation.reached ? { ok: true, value: null } : { ok: false, error: offline };
      },
    },
  });
  return { db, vault, x, events, attempts, revoked, revocation, clock, cleaned, accounts };
}

const nina: SignedIn = { tokens: someTokens('nina'), person: aPerson({ id: '2000', handle: 'ninaokafor' }) };

async function signIn(world: ReturnType<typeof setUp>, who: SignedIn, network: Network = 'sandbox'): Promise<void> {
  await world.accounts.handlers['accounts.signIn']({ network, clientId: network === 'x' ? 'own-app' : null });
  world.attempts.at(-1)?.finish({ ok: true, value: who });
  await settle();
}

test('signing in keeps the tokens, adds the account and makes it the active one', async () => {
  const world = setUp();
  await signIn(world, nina);
  expect(world.attempts[0]?.clientId).toBe('stoa-sandbox');
  expect(world.accounts.signIn()).toMatchObject({
    state: 'done',
    account: { id: 'sandbox:2000', status: 'signed-in' },
  });
  expect(world.accounts.active()).toMatchObject({ id: 'sandbox:2000', vault: 'memory', scopes: nina.tokens.scopes });
  expect([...world.vault.kept.keys()]).toEqual(['sandbox:2000']);
});

test('no account appears while the tokens cannot be stored; a press stores them without a second consent', async () => {
  const world = setUp();
  world.vault.broken = true;
  await signIn(world, nina);
  expect(world.accounts.signIn()).toMatchObject({
    state: 'unfinished',
    error: { reason: 'not-stored' },
    retryAt: null,
  });
  expect(world.accounts.all().map((account) => account.id)).toEqual([testAccountId]);
  world.vault.broken = false;
  await world.accounts.handlers['accounts.retrySignIn']({ attempt: 'attempt-1' });
  await settle();
  expect(world.accounts.signIn()).toMatchObject({ state: 'done', account: { id: 'sandbox:2000' } });
  expect([world.attempts.length, world.vault.kept.size, world.revoked]).toEqual([1, 1, []]);
});

test('a denial stays readable until it is dismissed', async () => {
  const world = setUp();
  await world.accounts.handlers['accounts.signIn']({ network: 'sandbox', clientId: null });
  world.attempts[0]?.finish({ ok: false, error: denied });
  await settle();
  expect(world.accounts.signIn()).toMatchObject({ state: 'failed', error: denied });
  await world.accounts.handlers['accounts.dismissSignIn']({ attempt: 'attempt-1' });
  expect(world.accounts.signIn()).toBeNull();
});

test('a new attempt replaces the former one, whose end is not shown', async () => {
  const world = setUp();
  await world.accounts.handlers['accounts.signIn']({ network: 'sandbox', clientId: null });
  await world.accounts.handlers['accounts.signIn']({ network: 'x', clientId: ' own-app ' });
  await settle();
  expect(world.attempts.map(({ clientId, cancelled }) => ({ clientId, cancelled }))).toEqual([
    { clientId: 'stoa-sandbox', cancelled: true },
    { clientId: 'own-app', cancelled: false },
  ]);
  expect(world.accounts.signIn()).toMatchObject({ attempt: 'attempt-2', state: 'waiting' });
});

test('connecting to X without a Client ID says what is missing', () => {
  const { accounts } = setUp();
  expect(() => accounts.handlers['accounts.signIn']({ network: 'x', clientId: ' ' })).toThrow(/Client ID/);
});

test('signing in again renews the account and keeps when it was added', async () => {
  const world = setUp();
  await signIn(world, { tokens: someTokens('again'), person: aPerson({ id: '1000', handle: 'loftpaper2' }) });
  expect(world.accounts.all()).toMatchObject([{ id: testAccountId, addedAt: 0, person: { handle: 'loftpaper2' } }]);
});

test('signing out revokes and forgets the tokens, keeps the data and shows the next account', async () => {
  const world = setUp();
  await signIn(world, nina);
  await world.accounts.handlers['accounts.signOut']({
    accountId: world.accounts.all()[1]?.id ?? testAccountId,
    wipe: false,
  });
  expect(world.accounts.all().map(({ id, status }) => [id, status])).toEqual([
    ['sandbox:1000', 'signed-in'],
    ['sandbox:2000', 'signed-out'],
  ]);
  expect([world.accounts.active()?.id, world.revoked, world.vault.kept.size]).toEqual([
    testAccountId,
    ['access-nina'],
    0,
  ]);
});

test('wiping leaves no row of the account in any table', async () => {
  const { db, accounts } = setUp();
  db.run(sql`INSERT INTO own_posts (account_id, id, at) VALUES (${testAccountId}, '1', 0)`);
  db.run(sql`INSERT INTO decks (id, account_id, name) VALUES ('d', ${testAccountId}, 'Deck')`);
  await accounts.handlers['accounts.signOut']({ accountId: testAccountId, wipe: true });
  expect([rowsOf(db, 'own_posts'), rowsOf(db, 'decks'), accounts.all()]).toEqual([0, 0, []]);
});

function rowsOf(db: ReturnType<typeof aDatabase>, table: string): number {
  return db.all(z.object({ account_id: z.string() }), { text: `SELECT account_id FROM ${table}`, values: [] }).length;
}

test('signing out does not wait long for an X that hangs', async () => {
  const world = setUp();
  await signIn(world, nina);
  const account = world.accounts.active();
  if (!account) throw new Error('nobody signed in');
  world.revocation.answered = new Promise(() => undefined);
  const signedOut = world.accounts.handlers['accounts.signOut']({ accountId: account.id, wipe: false });
  await settle();
  await world.clock.advance(3000);
  await signedOut;
  expect([world.accounts.find(account.id)?.status, world.vault.kept.size]).toEqual(['signed-out', 0]);
});

test('an account whose tokens cannot be read can still be signed out', async () => {
  const world = setUp();
  world.vault.read = () => Promise.reject(new Error('the keychain is locked'));
  await world.accounts.handlers['accounts.signOut']({ accountId: testAccountId, wipe: false });
  expect(world.accounts.find(testAccountId)?.status).toBe('signed-out');
});

/** Signed in at X and out again while X cannot be reached; answers the world and what is told of it. */
async function signedOutOffline(wipe = false) {
  const world = setUp();
  await signIn(world, nina, 'x');
  world.revocation.reached = false;
  const accountId = world.accounts.active()?.id ?? testAccountId;
  const reply = await world.accounts.handlers['accounts.signOut']({ accountId, wipe });
  const told = () => world.events.flatMap((event) => (event.type === 'notice' ? [event.notice.message] : []));
  return { ...world, accountId, reply, told };
}

test('what X could not be told is told later, from memory alone, and the person knows meanwhile where to end it', async () => {
  const world = await signedOutOffline();
  expect([world.reply, world.x.kept.size, world.revoked.length]).toEqual([{ revoked: false }, 0, 1]);
  expect(world.accounts.notices()).toMatchObject([
    {
      message: '@ninaokafor is signed out here, but X does not know it yet.',
      link: { href: expect.stringMatching(/^https:\/\/x\.com\//) },
    },
  ]);
  await world.clock.advance(60_000);
  expect(world.revoked.length).toBe(3);
  world.revocation.reached = true;
  await world.clock.advance(60_000);
  expect([world.revoked.length, world.accounts.notices()]).toEqual([4, []]);
  expect(world.told().at(-1)).toBe('X knows now that @ninaokafor signed out.');
  await world.clock.advance(24 * 3_600_000);
  expect(world.revoked.length).toBe(4);
});

test('who signs in again is not signed out by what X was still to be told', async () => {
  const world = await signedOutOffline();
  world.revocation.reached = true;
  await signIn(world, { ...nina, tokens: someTokens('again') }, 'x');
  await world.clock.advance(24 * 3_600_000);
  expect([world.revoked, world.accounts.notices()]).toEqual([['access-nina'], []]);
  expect(world.events).toContainEqual({ type: 'notice.over', id: expect.stringContaining('x:2000') });
});

test('nor by what was just being told, or was granted to nobody yet', async () => {
  const world = setUp();
  await signIn(world, nina, 'x');
  world.revocation.reached = false;
  await world.accounts.handlers['accounts.signIn']({ network: 'x', clientId: 'own-app' });
  world.attempts.at(-1)?.finish({ ok: false, error: offline, granted: someTokens('whose') });
  await settle();
  await world.accounts.handlers['accounts.cancelSignIn']({ attempt: 'attempt-2' });
  await settle();
  const { promise, resolve } = Promise.withResolvers<void>();
  world.revocation.answered = promise;
  const accountId = world.accounts.active()?.id ?? testAccountId;
  const leaving = world.accounts.handlers['accounts.signOut']({ accountId, wipe: false });
  await settle();
  await world.clock.advance(3000);
  await leaving;
  await signIn(world, { ...nina, tokens: someTokens('again') }, 'x');
  resolve();
  await settle();
  world.revocation.reached = true;
  await world.clock.advance(24 * 3_600_000);
  expect([world.revoked, world.accounts.notices()]).toEqual([['access-whose', 'access-nina'], []]);
});

test('X is told once more when Stoa closes, and nothing is kept for the next start', async () => {
  const world = await signedOutOffline(true);
  world.accounts.stop();
  await world.accounts.settled();
  await world.clock.advance(24 * 3_600_000);
  expect([world.revoked.length, world.x.kept.size, world.clock.pending]).toEqual([2, 0, 0]);
});

test('of the sandbox, whose sign-ins are no secrets, nobody is told', async () => {
  const world = setUp();
  world.revocation.reached = false;
  world.vault.kept.set(testAccountId, someTokens('first'));
  await world.accounts.handlers['accounts.signOut']({ accountId: testAccountId, wipe: false });
  expect(world.accounts.notices()).toEqual([]);
});

test('whoever signs in again waits until what was left behind of the account is deleted', async () => {
  const world = setUp();
  await signIn(world, nina);
  const id = world.accounts.active()?.id ?? testAccountId;
  departAccount(world.db, id, () => undefined);
  await signIn(world, nina);
  await expect.poll(() => world.accounts.active()?.id).toBe(id);
  expect([world.cleaned.length, readDepartures(world.db)]).toEqual([1, []]);
});
