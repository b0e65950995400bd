import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Payer } from '../../../../../src/main/sync/money.ts';
import type { Charge } from '../../../../../src/main/workspace/ports.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';

type Core = ReturnType<typeof aReadingCore>;

function record(core: Core, charges: readonly Charge[], payer: Payer = 'hand'): void {
  const call = core.ledger.open(account, { columnId: null, payer }, 'x', 1000);
  core.ledger.settle(account, call, { endpoint: 'x', at: core.clock.now(), status: 200, charges, rateLimit: null });
}

const post = (id: string, price = 5): Charge => ({ kind: 'post', id, price });
const day = 24 * 60 * 60_000;

test('a resource is charged once per UTC day, whatever its first price; requests every time', () => {
  const core = aReadingCore();
  record(core, [post('1', 1), post('2'), { kind: 'person', id: '1', price: 10 }]);
  record(core, [post('1'), post('2'), { kind: 'request', id: null, price: 15 }]);
  record(core, [{ kind: 'request', id: null, price: 15 }]);
  expect(core.ledger.spend(account).today).toBe(46);
});

test('the next UTC day begins from nothing, and the month goes on', async () => {
  const core = aReadingCore();
  record(core, [post('1')]);
  await core.clock.advance(day);
  record(core, [post('1')]);
  record(core, [post('2')]);
  expect(core.ledger.spend(account)).toMatchObject({ day: '2026-11-24', today: 10, month: 15 });
});

test('the forecast goes on at the pace of the last days', async () => {
  const core = aReadingCore();
  record(core, [post('1', 100)]);
  await core.clock.advance(day);
  record(core, [post('1', 200)]);
  await core.clock.advance(day);
  // 300 so far, 150 a day for today and the five days left of November.
  expect(core.ledger.spend(account).monthForecast).toBe(300 + 6 * 150);
});

test('days to come are expected to cost no more than the budget, whatever former ones cost by hand', async () => {
  const core = aReadingCore({ budget: 2000 });
  record(core, [post('1', 9000)]);
  expect(core.ledger.spend(account).monthForecast).toBe(9000 + 7 * 2000);
  await core.clock.advance(day);
  expect(core.ledger.spend(account).monthForecast).toBe(9000 + 7 * 2000);
});

test('whatever is charged in whatever order, a day costs each resource once', () => {
  const charge = fc.record({
    kind: fc.constantFrom('post' as const, 'person' as const),
    id: fc.constantFrom('1', '2', '3'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(charge, { maxLength: 5 }), { maxLength: 6 }), (calls) => {
      const core = aReadingCore();
      for (const call of calls)
        record(
          core,
          call.map((one) => ({ ...one, price: one.kind === 'post' ? 5 : 10 })),
        );
      const distinct = new Map(calls.flat().map((one) => [`${one.kind} ${one.id}`, one.kind === 'post' ? 5 : 10]));
      expect(core.ledger.spend(account).today).toBe([...distinct.values()].reduce((sum, price) => sum + price, 0));
    }),
    { numRuns: 30 },
  );
});

test('calls that might pass the budget together wait for each other, and the last is refused if it still might', async () => {
  const core = aReadingCore({ budget: 250 });
  let posted = 0;
  const call = () => {
    posted += 1;
    const charges = [post(`${posted}`, 30)];
    const receipt = { endpoint: 'search', at: core.clock.now(), status: 200, charges, rateLimit: null };
    return Promise.resolve({ ok: true as const, value: null, receipt });
  };
  const purpose = { endpoint: 'search', payer: 'background', atMost: 150 } as const;
  const answers = await Promise.all([1, 2, 3, 4].map(() => core.callX(core.callerOf(), purpose, call)));
  expect(answers.map((answer) => (answer.ok ? 'left' : answer.error.code))).toEqual([
    'left',
    'left',
    'budget-reached',
    'budget-reached',
  ]);
});

test('what is asked by hand at once is asked about together: the second would pass the budget, and says so', async () => {
  const core = aReadingCore({ budget: 250 });
  const ask = (id: string) =>
    core.callX(core.callerOf(), { endpoint: 'search', payer: 'hand', atMost: 150 }, async () => {
      await core.clock.advance(0);
      const receipt = {
        endpoint: 'search',
        at: core.clock.now(),
        status: 200,
        charges: [post(id, 140)],
        rateLimit: null,
      };
      return { ok: true as const, value: null, receipt };
    });
  const answers = await Promise.all([ask('1'), ask('2')]);
  expect(answers.map((answer) => (answer.ok ? 'left' : answer.error.code))).toEqual(['left', 'budget-asks']);
  core.money.mayPass = true;
  expect((await ask('2')).ok).toBe(true);
});

test('columns leave the inbox what it will need at the pace it has had today, and keep a little whatever it seems to need', async () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(Date.UTC(2026, 10, 23, 12)) });
  // A fifth is the inbox's, and X's smallest page must fit.
  expect(core.ledger.forColumns(account)).toBe(2000 - 400 - 150);
  record(core, [post('1', 500)], 'inbox');
  // As much again will come, and the tenth that stays the inbox’s is not for that.
  expect(core.ledger.forColumns(account)).toBe(2000 - 200 - 500 - 150 - 500);
  record(core, [post('2', 400)], 'inbox');
  expect(core.ledger.forColumns(account)).toBe((2000 - 200 - 900 - 150) * 0.15);
});

test('what the inbox cost in the first minutes of a day is not taken for the pace of all of it', () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(Date.UTC(2026, 10, 23, 0, 10)) });
  record(core, [post('1', 50)], 'inbox');
  // As if it had come within six hours: 199 more until midnight, of which its share holds 150 that it then keeps no more.
  expect(core.ledger.forColumns(account)).toBeCloseTo(2000 - 350 - 50 - 150 - 49, 0);
});

test('what the inbox cost on the days before is reckoned with, as if it had been six hours of today', async () => {
  const core = aReadingCore({ budget: 2000, clock: fakeClock(Date.UTC(2026, 10, 22, 12)) });
  record(core, [post('1', 960)], 'inbox');
  await core.clock.advance(24 * 60 * 60_000);
  record(core, [post('2', 300)], 'inbox');
  // 300 in twelve hours and 240 in six make 360 until midnight, beside the tenth that stays the inbox’s.
  expect(core.ledger.forColumns(account)).toBeCloseTo(2000 - 200 - 300 - 150 - 360, 0);
});

test('columns leave the inbox its share, less what it has used already, but never all', () => {
  const core = aReadingCore({ budget: 1000 });
  const isHeld = (atMost: number) => core.ledger.guard.refusal(account, 'background', atMost) !== null;
  expect([isHeld(800), isHeld(801)]).toEqual([false, true]);
  record(core, [post('1', 50)], 'inbox');
  expect([isHeld(800), isHeld(801)]).toEqual([false, true]);
  record(core, [post('2', 350)], 'inbox');
  expect([isHeld(500), isHeld(501)]).toEqual([false, true]);
});

test('what the answer costs is on disk together with the answer, or neither is', async () => {
  const core = aReadingCore();
  const purpose = { endpoint: 'search', payer: 'hand', atMost: 150 } as const;
  const call = core.callX(
    core.callerOf(),
    purpose,
    async () => ({
      ok: true as const,
      value: null,
      receipt: { endpoint: 'search', at: core.clock.now(), status: 200, charges: [post('1')], rateLimit: null },
    }),
    () => {
      throw new Error('the disk is full');
    },
  );
  await expect(call).rejects.toThrow('the disk is full');
  expect(core.ledger.spend(account).today).toBe(0);
  expect(core.ledger.guard.room(account, 'background', 1600)).toBe(null);
});

test('the windows hear once that the network is gone and once that it is back', async () => {
  const core = aReadingCore();
  const purpose = { endpoint: 'search', payer: 'hand', atMost: 0 } as const;
  const call = () =>
    core.callX(core.callerOf(), purpose, () => core.xApi.search(core.callerOf(), 'x', { maxResults: 10 }));
  const told = () =>
    core.events.flatMap((event) => (event.type === 'reachability.changed' ? [event.reachability.reachable] : []));
  await core.callX(core.callerOf(), purpose, async () => ({
    ok: false,
    error: { code: 'signed-out', message: '', next: '', accountId: account },
    maybeDone: false,
    receipt: {
      endpoint: 'GET /2/tweets/search/recent',
      at: core.clock.now(),
      status: null,
      charges: [],
      rateLimit: null,
    },
  }));
  // Nothing had left, so nothing is known of the network.
  expect(told()).toEqual([]);
  core.xApi.failing = { code: 'offline', message: '', next: '' };
  await call();
  await call();
  core.xApi.failing = null;
  await call();
  await call();
  expect(told()).toEqual([false, true]);
});
