import { expect, test } from 'vitest';
import { createCallX } from '../../../../../src/main/workspace/spend/create-call-x.ts';
import { createLedger } from '../../../../../src/main/workspace/spend/create-ledger.ts';
import type { AccountId, StoaError } from '../../../../../src/shared/model/index.ts';
import { aDatabase, insertAccount, testAccountId as one } from '../../../../builders/a-database.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';

const other = 'sandbox:2000' as AccountId;
const minute = 60_000;

function aCore(db = aDatabase(), clock = fakeClock()) {
  const random = () => 0.5;
  const publish = () => undefined;
  const ledger = createLedger({ db, clock, random, budget: () => 100, mayPass: () => false, publish });
  const { callX } = createCallX({ db, clock, random, ledger, publish });
  const answer = (accountId: AccountId, given: { price?: number; remaining?: number; error?: StoaError }) => {
    const caller = { accountId, network: 'sandbox', userId: accountId.split(':')[1] as never } as const;
    return callX(caller, { endpoint: 'search', payer: 'background', atMost: 20 }, async () => {
      const rateLimit = {
        endpoint: 'search',
        limit: 10,
        remaining: given.remaining ?? 9,
        resetAt: clock.now() + 15 * minute,
      };
      const charges = [{ kind: 'request', id: null, price: given.price ?? 1 }] as const;
      const receipt = { endpoint: 'search', at: clock.now(), status: 200, charges, rateLimit };
      if (given.error) return { ok: false, error: given.error, maybeDone: false, receipt: { ...receipt, charges: [] } };
      return { ok: true, value: null, receipt };
    });
  };
  return { db, clock, ledger, answer };
}

function withOther() {
  const db = aDatabase();
  insertAccount(db, other);
  return aCore(db);
}

test('what one account spends takes nothing from the budget of another', async () => {
  const { ledger, answer } = withOther();
  await answer(one, { price: 90 });
  expect(await answer(one, {})).toMatchObject({ ok: false, error: { code: 'budget-reached' } });
  expect(await answer(other, {})).toMatchObject({ ok: true });
  expect([ledger.spend(one).today, ledger.spend(other).today]).toEqual([90, 1]);
});

test('a rate limit that one account has used up leaves the other free', async () => {
  const { answer } = withOther();
  await answer(one, { remaining: 0 });
  expect(await answer(one, {})).toMatchObject({ ok: false, error: { code: 'rate-limited' } });
  expect(await answer(other, {})).toMatchObject({ ok: true });
});

test('a rate limit is remembered over a restart, but not when the clock has been set back since', async () => {
  const { db, clock, answer } = withOther();
  await answer(one, { remaining: 0 });
  expect(await aCore(db, clock).answer(one, {})).toMatchObject({ ok: false, error: { code: 'rate-limited' } });
  clock.setBack(2 * 60 * minute);
  expect(await aCore(db, clock).answer(one, {})).toMatchObject({ ok: true });
});
