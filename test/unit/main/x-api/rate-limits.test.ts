import { expect, test } from 'vitest';
import { toRateLimit } from '../../../../src/main/x-api/rate-limits.ts';

const now = Date.UTC(2026, 10, 23, 12);
const minute = 60_000;

function resetAfter(remaining: number, milliseconds: number): number | undefined {
  const headers = {
    'x-rate-limit-limit': '15',
    'x-rate-limit-remaining': String(remaining),
    'x-rate-limit-reset': String((now + milliseconds) / 1000),
  };
  const limit = toRateLimit('search', headers, now);
  return limit === null ? undefined : limit.resetAt - now;
}

test.each([
  ['a window that ends soon', 0, 5000, 5000],
  ['a used-up window that is over by a clock that is ahead', 0, -20 * minute, minute],
  ['a window that is over and not used up', 3, -20 * minute, -20 * minute],
  ['a window that is too long by a clock that is behind', 0, 40 * minute, 16 * minute],
])('%s', (_, remaining, told, expected) => {
  expect(resetAfter(remaining, told)).toBe(expected);
});

test('without headers nothing is known', () => {
  expect(toRateLimit('search', {}, now)).toBe(null);
});
