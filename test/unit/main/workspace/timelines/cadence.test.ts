import { expect, test } from 'vitest';
import { nextCheck } from '../../../../../src/main/workspace/timelines/cadence.ts';
import type { StoaError } from '../../../../../src/shared/model/index.ts';

const minute = 60_000;
const now = Date.UTC(2026, 10, 23, 9);
const budget = { message: '', next: '', budget: 2000, spent: 1900 };

/** Minutes until a column is read again that is read every minute at best. */
function minutesUntil(given: Partial<Parameters<typeof nextCheck>[0]>): number {
  const usual = { now, cadence: minute, visible: true, quietChecks: 0, error: null, freeAt: 0, pacedEvery: null };
  return (nextCheck({ ...usual, random: 0.5, ...given }) - now) / minute;
}

function failed(code: 'offline' | 'forbidden'): StoaError {
  return code === 'offline' ? { code, message: '', next: '' } : { code, message: '', next: '', missingScope: null };
}

test.each([
  ['as often as wanted while something is new', {}, 1],
  ['less often while nothing is, by a quarter each time', { quietChecks: 2 }, 1.5],
  ['at least every five minutes', { quietChecks: 100 }, 5],
  ['a quarter as often while nobody sees it', { visible: false }, 4],
  ['hidden and quiet, still every five minutes', { visible: false, quietChecks: 100 }, 5],
  ['as slowly as the budget has it', { pacedEvery: 20 * minute }, 20],
  ['no faster than wanted, whatever the budget has', { pacedEvery: 1 }, 1],
  ['once the lane is free after a failure', { error: failed('offline'), freeAt: now + 3 * minute }, 3],
  ['as usual after a failure that is over', { error: failed('offline') }, 1],
  ['every ten minutes after a refusal for good', { error: failed('forbidden') }, 10],
])('a column is read again %s', (_when, given, minutes) => {
  expect(minutesUntil(given)).toBeCloseTo(minutes);
});

test.each([
  { code: 'budget-reached', ...budget },
  { code: 'budget-asks', atMost: 150, ...budget },
] as const)('a column that the budget stopped ($code) is read again when the next UTC day begins', (error) => {
  expect(minutesUntil({ error, visible: false, freeAt: now + minute })).toBeCloseTo(15 * 60 + 0.5);
});
