import { expect, test } from 'vitest';
import { formatCount, formatFullCount } from '../../../../src/shared/text/count-format.ts';

test('counts are short and never more than there is', () => {
  expect([0, 999, 1234, 9999, 41_000, 999_999, 3_400_000].map(formatCount)).toEqual([
    '0',
    '999',
    '1.2K',
    '9.9K',
    '41K',
    '999.9K',
    '3.4M',
  ]);
});

test('counts in full have separators', () => {
  expect(formatFullCount(41_208)).toBe('41,208');
});
