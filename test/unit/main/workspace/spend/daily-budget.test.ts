import { expect, test } from 'vitest';
import { createDailyBudget, haveSameBudgets } from '../../../../../src/main/workspace/spend/daily-budget.ts';
import { accountId, type Preferences, preferences } from '../../../../../src/shared/model/index.ts';
import { testAccount } from '../../../../builders/a-reading-core.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';

const x = accountId.parse('x:1');
const sandbox = accountId.parse('sandbox:1');
const today = '2026-11-23';

function budgetWith(given: Partial<Preferences>) {
  return createDailyBudget({
    clock: fakeClock(Date.UTC(2026, 10, 23, 9)),
    preferences: () => preferences.parse({ dailyBudget: 2000, sandboxBudget: 20_000, ...given }),
    findAccount: (id) => ({ ...testAccount, id, network: id === sandbox ? 'sandbox' : 'x' }),
  });
}

test.each([
  ['X', x, 2000],
  ['the sandbox', sandbox, 20_000],
])('%s has a budget of its own', (_, id, budget) => {
  expect(budgetWith({}).of(id)).toBe(budget);
});

test('a budget raised for a day holds on that day and in that network alone, and lowers nothing', () => {
  const raised = (day: string, to: number) => budgetWith({ raisedBudget: { network: 'x', day, to } });
  expect(raised(today, 5000).of(x)).toBe(5000);
  expect(raised(today, 5000).of(sandbox)).toBe(20_000);
  expect(raised('2026-11-22', 5000).of(x)).toBe(2000);
  expect(raised(today, 1000).of(x)).toBe(2000);
});

test('X is always paced, the sandbox once its budget was lowered', () => {
  expect([budgetWith({}).isPaced(x), budgetWith({}).isPaced(sandbox)]).toEqual([true, false]);
  expect(budgetWith({ dailyBudget: 50_000 }).isPaced(x)).toBe(true);
  expect(budgetWith({ sandboxBudget: 19_999 }).isPaced(sandbox)).toBe(true);
});

test('a yes to passing the budget holds for its network and its UTC day', () => {
  const passed = budgetWith({ passedBudget: { network: 'x', day: today } });
  expect([passed.mayPass(x), passed.mayPass(sandbox)]).toEqual([true, false]);
  expect(budgetWith({ passedBudget: { network: 'x', day: '2026-11-22' } }).mayPass(x)).toBe(false);
  expect(budgetWith({}).mayPass(x)).toBe(false);
});

test('only what a day may cost makes two budgets differ', () => {
  const one = preferences.parse({ dailyBudget: 2000 });
  expect(haveSameBudgets(one, { ...one, theme: 'dark' })).toBe(true);
  expect(haveSameBudgets(one, { ...one, dailyBudget: 2001 })).toBe(false);
  expect(haveSameBudgets(one, { ...one, passedBudget: { network: 'x', day: today } })).toBe(false);
});
