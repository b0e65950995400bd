import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '../../../../../src/main/storage/sql.ts';
import { createLedger } from '../../../../../src/main/workspace/spend/create-ledger.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';

const reading = { endpoint: 'search', payer: 'background', atMost: 150 } as const;
const sending = { endpoint: 'create-post', payer: 'send', atMost: 200, exact: true } as const;

function lost(core: ReturnType<typeof aReadingCore>) {
  const receipt = {
    endpoint: 'GET /2/x',
    at: core.clock.now(),
    status: null,
    charges: [],
    unsure: true,
    rateLimit: null,
  };
  return { ok: false as const, error: { code: 'timed-out' as const, message: '', next: '' }, maybeDone: true, receipt };
}

test('a lost answer counts against the budget with the most it may have cost, and stands beside what is known', async () => {
  const core = aReadingCore();
  await core.callX(core.callerOf(), sending, async () => lost(core));
  expect(core.ledger.spend(account)).toMatchObject({ today: 0, unsure: 200 });
  expect(core.ledger.guard.refusal(account, 'background', 1400)).toBe(null);
  expect(core.ledger.guard.refusal(account, 'background', 1401)?.code).toBe('budget-reached');
});

test('however many answers are lost, they take at most a quarter of the budget', async () => {
  const core = aReadingCore();
  for (let call = 0; call < 10; call += 1) await core.callX(core.callerOf(), sending, async () => lost(core));
  expect(core.ledger.spend(account)).toMatchObject({ today: 0, unsure: 2000 });
  expect(core.ledger.guard.refusal(account, 'background', 1100)).toBe(null);
  expect(core.ledger.guard.refusal(account, 'background', 1101)?.code).toBe('budget-reached');
});

test('a call of unknown outcome stays in the log however many come after it', async () => {
  const core = aReadingCore();
  await core.callX(core.callerOf(), sending, async () => lost(core));
  core.db.transaction(() => {
    for (let call = 0; call < 2100; call += 1) {
      const id = core.ledger.open(account, { columnId: null, payer: 'inbox' }, 'mentions', 0);
      const receipt = { endpoint: 'mentions', at: core.clock.now(), status: 200, charges: [], rateLimit: null };
      core.ledger.settle(account, id, receipt);
    }
  });
  const { unsure, known } = core.db.get(
    z.object({ unsure: z.number(), known: z.number() }),
    sql`SELECT sum(outcome = 'unsure') AS unsure, sum(outcome = 'known') AS known FROM spend_calls`,
  ) ?? { unsure: 0, known: 0 };
  expect([unsure, known]).toEqual([1, 2000]);
});

test('a page whose answer is lost may have held, for each post, the one it answers and the one it quotes', async () => {
  const core = aReadingCore();
  await core.callX(core.callerOf(), reading, async () => lost(core));
  expect(core.ledger.spend(account)).toMatchObject({ today: 0, unsure: 450 });
});

test('a call under way when Stoa was killed is in the ledger of the next run, with its upper bound', () => {
  const core = aReadingCore();
  core.ledger.open(account, { columnId: null, payer: 'inbox' }, 'mentions', 450);
  expect(core.ledger.spend(account).unsure).toBe(0);
  const next = createLedger({
    ...core,
    random: () => 0,
    budget: () => 2000,
    mayPass: () => false,
    publish: () => undefined,
  });
  expect(next.spend(account)).toMatchObject({ today: 0, unsure: 450 });
});

test('nothing leaves that cannot be written down first', async () => {
  const core = aReadingCore();
  core.db.exec('DROP TRIGGER spend_calls_written; ALTER TABLE spend_calls RENAME TO elsewhere');
  let left = 0;
  const call = core.callX(core.callerOf(), reading, async () => {
    left += 1;
    return lost(core);
  });
  await expect(call).rejects.toThrow();
  expect(left).toBe(0);
});
