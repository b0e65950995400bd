import { expect, test } from 'vitest';
import type { Database } from '../../../../../src/main/storage/database.ts';
import { readAccount, writeSignedOut, writeSpending } from '../../../../../src/main/storage/repositories/accounts.ts';
import { createTokens } from '../../../../../src/main/workspace/accounts/tokens.ts';
import type { Outcome } from '../../../../../src/main/workspace/ports.ts';
import type { StoaError, TokenSet } from '../../../../../src/shared/model/index.ts';
import { aDatabase, testAccountId } from '../../../../builders/a-database.ts';
import { aLog } from '../../../../builders/a-log.ts';
import { aVault, type MemoryVault, someTokens, vaultsOf } from '../../../../builders/a-vault.ts';
import { fakeClock, settle } from '../../../../builders/fake-clock.ts';

const minute = 60_000;
const offline: StoaError = { code: 'offline', message: '', next: '' };
const ended: StoaError = { code: 'signed-out', accountId: null, message: '', next: '' };
const account = { id: testAccountId, network: 'sandbox', vault: 'memory', vaultHost: null } as const;

/** `given` is what an earlier process left behind, `fresh` says whether somebody signs in now. */
async function setUp(
  answers: readonly (Outcome<TokenSet> | Promise<Outcome<TokenSet>>)[],
  given: { readonly db?: Database; readonly vault?: MemoryVault } = {},
  fresh = given.db === undefined,
) {
  const clock = fakeClock();
  const vault = given.vault ?? aVault();
  const db = given.db ?? aDatabase();
  const spent: string[] = [];
  const signedOut: string[] = [];
  const script = [...answers];
  const tokens = createTokens({
    db,
    host: 'browser',
    vaults: vaultsOf(vault),
    clock,
    log: aLog(),
    oauth: {
      async refresh(_network, _clientId, refreshToken) {
        spent.push(refreshToken);
        return script.shift() ?? { ok: false, error: offline };
      },
    },
    onSignedOut(id, because) {
      signedOut.push(`${id} ${because}`);
      writeSignedOut(db, id, because);
    },
    onPause: () => undefined,
  });
  if (fresh) await tokens.keep(account, someTokens('first'));
  return { db, clock, vault, tokens, spent, signedOut };
}

const second = { ok: true, value: someTokens('second', { expiresAt: Date.UTC(2026, 10, 23, 13) }) } as const;

test('a token that lives long enough is used without asking X', async () => {
  const { tokens, spent } = await setUp([]);
  expect([await tokens.access(testAccountId), spent]).toEqual([{ ok: true, value: 'access-first' }, []]);
});

test('callers at the same time share one refresh, five minutes ahead of the end', async () => {
  const { tokens, spent, clock } = await setUp([second]);
  await clock.advance(116 * minute);
  const got = await Promise.all([
    tokens.access(testAccountId),
    tokens.access(testAccountId),
    tokens.renew(testAccountId, 'access-first'),
  ]);
  expect([got, spent]).toEqual([Array(3).fill({ ok: true, value: 'access-second' }), ['refresh-first']]);
});

test('a refreshed pair is in the vault before it is used, and kept until the vault takes it', async () => {
  const { tokens, spent, clock, vault } = await setUp([second]);
  await clock.advance(116 * minute);
  vault.broken = true;
  const refused = await tokens.access(testAccountId);
  expect(refused).toMatchObject({ ok: false, error: { code: 'storage' } });
  vault.broken = false;
  expect(await tokens.access(testAccountId)).toEqual({ ok: true, value: 'access-second' });
  expect([spent, vault.kept.get(testAccountId)?.refreshToken]).toEqual([['refresh-first'], 'refresh-second']);
});

test('a refresh that cannot reach X leaves a token that still lives in use', async () => {
  const { tokens, clock, signedOut } = await setUp([]);
  await clock.advance(117 * minute);
  expect([await tokens.access(testAccountId), signedOut]).toEqual([{ ok: true, value: 'access-first' }, []]);
});

test('a refused refresh token signs the account out', async () => {
  const { tokens, clock, signedOut } = await setUp([{ ok: false, error: ended }]);
  await clock.advance(116 * minute);
  expect(await tokens.access(testAccountId)).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  expect(signedOut).toEqual([`${testAccountId} ended`]);
});

test('a refresh that comes back after signing out does not bring tokens back', async () => {
  const late = Promise.withResolvers<Outcome<TokenSet>>();
  const { tokens, clock, vault, spent } = await setUp([late.promise]);
  await clock.advance(116 * minute);
  const refreshing = tokens.access(testAccountId);
  await settle();
  expect(spent).toEqual(['refresh-first']);
  await tokens.forget(account);
  late.resolve(second);
  expect([await refreshing, vault.kept.size]).toMatchObject([{ ok: false, error: { code: 'signed-out' } }, 0]);
});

test('a refresh that X refuses after signing out signs nobody out a second time', async () => {
  const late = Promise.withResolvers<Outcome<TokenSet>>();
  const { tokens, clock, signedOut } = await setUp([late.promise]);
  await clock.advance(116 * minute);
  const refreshing = tokens.access(testAccountId);
  await settle();
  await tokens.forget(account);
  late.resolve({ ok: false, error: ended });
  expect([await refreshing, signedOut]).toMatchObject([{ ok: false, error: { code: 'signed-out' } }, []]);
});

test('where X gives no new refresh token the old one is spent again', async () => {
  const unrotated = someTokens('second', { refreshToken: null, expiresAt: Date.UTC(2026, 10, 23, 13) });
  const { tokens, clock, spent } = await setUp([
    { ok: true, value: unrotated },
    { ok: true, value: someTokens('third', { expiresAt: Date.UTC(2026, 10, 23, 15) }) },
  ]);
  await clock.advance(116 * minute);
  await tokens.access(testAccountId);
  await clock.advance(120 * minute);
  expect(await tokens.access(testAccountId)).toEqual({ ok: true, value: 'access-third' });
  expect(spent).toEqual(['refresh-first', 'refresh-first']);
});

test('a renewal that X put off did not spend its token: what ends the sign-in later is no lost renewal', async () => {
  const { tokens, clock, signedOut } = await setUp([
    { ok: false, error: { code: 'rate-limited', message: '', next: '', resetAt: Date.UTC(2026, 10, 23, 11, 5) } },
    { ok: false, error: ended },
  ]);
  await clock.advance(116 * minute);
  await tokens.access(testAccountId);
  await clock.advance(15 * minute);
  await tokens.access(testAccountId);
  expect(signedOut).toEqual([`${testAccountId} ended`]);
});

const down: StoaError = { code: 'x-unavailable', status: 503, message: '', next: '' };

test('a day on which X refuses every token costs one renewal, no account, and ever rarer questions', async () => {
  const { tokens, clock, spent, signedOut } = await setUp([second]);
  const refused = { ok: false, error: { code: 'x-unavailable', status: 401 } };
  let questions = 0;
  await clock.advance(minute);
  for (let passed = 0; passed < 100; passed += 1) {
    const access = await tokens.access(testAccountId);
    if (access.ok) {
      questions += 1;
      // Several calls at once, as columns make them: each is refused, renews, and is refused again.
      const renewals = await Promise.all([1, 2, 3].map(() => tokens.renew(testAccountId, access.value)));
      for (const renewed of renewals) if (renewed.ok) tokens.refused(testAccountId, renewed.value);
    } else expect(access).toMatchObject(refused);
    await clock.advance(minute);
  }
  expect([spent, signedOut]).toEqual([['refresh-first'], []]);
  // At once, then after 1, 2, 4, 8, 16, 30 and 30 minutes.
  expect(questions).toBe(8);
  expect(tokens.pausedUntil(testAccountId)).not.toBeNull();
});

test('the pause ends with the first token X takes, and the next refusal is answered by a renewal again', async () => {
  const third = { ok: true, value: someTokens('third') } as const;
  const { tokens, clock, spent } = await setUp([second, third]);
  await tokens.renew(testAccountId, 'access-first');
  tokens.refused(testAccountId, 'access-second');
  expect(tokens.pausedUntil(testAccountId)).not.toBeNull();
  await clock.advance(minute);
  expect(await tokens.access(testAccountId)).toEqual({ ok: true, value: 'access-second' });
  tokens.accepted(testAccountId, 'access-second');
  // X takes some calls and refuses others: that is not worth a renewal each.
  expect(await tokens.renew(testAccountId, 'access-second')).toMatchObject({ ok: false, error: { status: 401 } });
  expect([spent, tokens.pausedUntil(testAccountId)]).toEqual([['refresh-first'], null]);
  await clock.advance(10 * minute);
  expect(await tokens.renew(testAccountId, 'access-second')).toEqual({ ok: true, value: 'access-third' });
  expect(spent).toEqual(['refresh-first', 'refresh-second']);
});

test('a clock that is set back ends a pause it would have made long', async () => {
  const { tokens, clock } = await setUp([second]);
  await tokens.renew(testAccountId, 'access-first');
  tokens.refused(testAccountId, 'access-second');
  clock.setBack(24 * 60 * minute);
  expect(await tokens.access(testAccountId)).toEqual({ ok: true, value: 'access-second' });
});

test('a token endpoint in trouble is asked rarely, and never while it asks for a pause', async () => {
  const { tokens, clock, spent, signedOut } = await setUp(Array(20).fill({ ok: false, error: down }));
  await clock.advance(121 * minute);
  for (let second = 0; second < 600; second += 1) {
    expect(await tokens.access(testAccountId)).toMatchObject({ ok: false, error: { code: 'x-unavailable' } });
    await clock.advance(1000);
  }
  // After 0, 15, 45, 105, 225 and 465 seconds.
  expect([spent.length, signedOut]).toEqual([6, []]);
});

test('killed between X’s answer and the vault: the spent token is tried once, and then the person is asked', async () => {
  const never = new Promise<Outcome<TokenSet>>(() => undefined);
  const first = await setUp([never]);
  await first.clock.advance(116 * minute);
  void first.tokens.access(testAccountId);
  await settle();
  expect(readAccount(first.db, testAccountId)?.spending).not.toContain('refresh');

  const again = await setUp([{ ok: false, error: ended }], first);
  await again.clock.advance(116 * minute);
  for (let turn = 0; turn < 3; turn += 1) await again.tokens.access(testAccountId);
  expect([again.spent, again.signedOut[0]]).toEqual([['refresh-first'], `${testAccountId} lost-renewal`]);
});

test('killed before X heard of it: the same token does its work after the start', async () => {
  const first = await setUp([new Promise<Outcome<TokenSet>>(() => undefined)]);
  await first.clock.advance(116 * minute);
  void first.tokens.access(testAccountId);
  await settle();
  const again = await setUp([second], first);
  await again.clock.advance(116 * minute);
  expect(await again.tokens.access(testAccountId)).toEqual({ ok: true, value: 'access-second' });
  expect(readAccount(again.db, testAccountId)?.spending).toBeNull();
});

test('killed between the vault and the note that it is done: the new token is nobody’s lost renewal', async () => {
  const { tokens, clock, db, signedOut } = await setUp([second, { ok: false, error: ended }]);
  await tokens.renew(testAccountId, 'access-first');
  writeSpending(db, testAccountId, 'of refresh-first');
  await clock.advance(236 * minute);
  await tokens.access(testAccountId);
  expect(signedOut).toEqual([`${testAccountId} ended`]);
});

test('a keychain that does not answer is told as such and signs nobody out', async () => {
  const { vault, signedOut, ...first } = await setUp([]);
  const { tokens } = await setUp([], { ...first, vault }, false);
  vault.broken = true;
  expect(await tokens.access(testAccountId)).toMatchObject({ ok: false, error: { code: 'storage' } });
  await expect(tokens.forget(account)).rejects.toMatchObject({ error: { code: 'storage' } });
  expect(signedOut).toEqual([]);
});
