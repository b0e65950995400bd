import { expect, test } from 'vitest';
import { formatDuration } from '../../../../src/shared/text/duration-format.ts';

const minute = 60_000;

test.each([
  [0, 'under 1 min'],
  [29_999, 'under 1 min'],
  [59 * minute, '59 min'],
  [59.6 * minute, '1 h'],
  [65 * minute, '1 h 5 min'],
  [(24 * 60 - 0.4) * minute, '1 d'],
  [51 * 60 * minute, '2 d 3 h'],
])('%d ms took %s', (milliseconds, words) => {
  expect(formatDuration(milliseconds)).toBe(words);
});
