import { expect, test } from 'vitest';
import { createTokens } from '../../../../../src/main/workspace/accounts/tokens.ts';
import type { Outcome } from '../../../../../src/main/workspace/ports.ts';
import type { StoaError, TokenSet } from '../../../../../src/shared/model/index.ts';
import { aDatabase, testAccountId } from '../../../../builders/a-database.ts';
import { aLog } from '../../../../builders/a-log.ts';
import { aVault, someTokens, vaultsOf } from '../../../../builders/a-vault.ts';
import { fakeClock, settle } from '../../../../builders/fake-clock.ts';

const minute = 60_000;
const offline: StoaError = { code: 'offline', message: '', next: '' };
const ended: StoaError = { code: 'signed-out', accountId: null, message: '', next: '' };
const account = { id: testAccountId, network: 'sandbox' } as const;

async function setUp(answers: readonly (Outcome<TokenSet> | Promise<Outcome<TokenSet>>)[]) {
  const clock = fakeClock();
  const vault = aVault();
  const spent: string[] = [];
  const signedOut: string[] = [];
  const script = [...answers];
  const tokens = createTokens({
    db: aDatabase(),
    vaults: vaultsOf(vault),
    clock,
    log: aLog(),
    oauth: {
      async refresh(_network, _clientId, refreshToken) {
        spent.push(refreshToken);
        return script.shift() ?? { ok: false, error: offline };
      },
    },
    onSignedOut: (id) => signedOut.push(id),
  });
  await tokens.keep(account, someTokens('first'));
  return { clock, vault, tokens, spent, signedOut };
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
  expect(signedOut).toEqual([testAccountId]);
});

test('a burst of 401s costs one refresh and no account', async () => {
  const { tokens, clock, spent, signedOut } = await setUp([second]);
  await clock.advance(30 * minute);
  await tokens.renew(testAccountId, 'access-first');
  const again = await Promise.all([1, 2, 3].map(() => tokens.renew(testAccountId, 'access-second')));
  expect(again.map((outcome) => !outcome.ok && outcome.error.code)).toEqual(Array(3).fill('x-unavailable'));
  expect([spent, signedOut]).toEqual([['refresh-first'], []]);
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

test('a clock that is set back after a renewal does not keep the next one away', async () => {
  const third = { ok: true, value: someTokens('third') } as const;
  const { tokens, clock } = await setUp([second, third]);
  await tokens.renew(testAccountId, 'access-first');
  clock.setBack(24 * 60 * minute);
  expect(await tokens.renew(testAccountId, 'access-second')).toEqual({ ok: true, value: 'access-third' });
});
