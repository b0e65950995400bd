import { expect, test } from 'vitest';
import { everyWords } from '../../../../src/shared/text/pace-words.ts';

test.each([
  [70_000, 'every 5 min'],
  [39 * 60_000, 'every 40 min'],
  [58 * 60_000, 'every hour'],
  [80 * 60_000, 'every hour'],
  [170 * 60_000, 'every 3 h'],
])('%i milliseconds are “%s”', (every, words) => {
  expect(everyWords(every)).toBe(words);
});
