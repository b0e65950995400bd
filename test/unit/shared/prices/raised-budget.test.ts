import { expect, test } from 'vitest';
import { raisedBudget } from '../../../../src/shared/prices/raised-budget.ts';

test('half as much again, in whole dollars', () => {
  expect(raisedBudget({ budget: 2000, today: 1600 })).toBe(3000);
  expect(raisedBudget({ budget: 20_000, today: 16_000 })).toBe(30_000);
});

test('enough for reading to go on, also where reading by hand has passed the budget by far', () => {
  const to = raisedBudget({ budget: 2000, today: 9000 });
  expect(to * 0.8).toBeGreaterThanOrEqual(9500);
});

test('from nothing to a dollar', () => {
  expect(raisedBudget({ budget: 0, today: 0 })).toBe(1000);
});
