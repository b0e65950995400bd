import { expect, test } from 'vitest';
import { labelTime, timeInWords } from '../../../../src/shared/text/relative-time.ts';

const now = Date.parse('2026-11-23T14:05:00Z');

test.each([
  { moment: '2026-11-23T14:04:30Z', short: 'now' },
  { moment: '2026-11-23T14:05:20Z', short: 'now' },
  { moment: '2026-11-23T14:01:00Z', short: '4m' },
  { moment: '2026-11-23T11:00:00Z', short: '3h' },
  { moment: '2026-11-21T14:00:00Z', short: '2d' },
  { moment: '2026-11-16T14:05:00Z', short: '16 Nov' },
  { moment: '2025-12-31T14:05:00Z', short: '31 Dec 2025' },
  { moment: '2026-11-24T09:00:00Z', short: '24 Nov' },
])('$moment is "$short"', ({ moment, short }) => {
  expect(labelTime(Date.parse(moment), now, 'UTC').short).toBe(short);
});

test('within a sentence an age is told as such, and a date as one', () => {
  const moments = ['2026-11-23T14:05:00Z', '2026-11-23T11:00:00Z', '2026-11-10T11:00:00Z'];
  expect(moments.map((moment) => timeInWords(Date.parse(moment), now, 'UTC'))).toEqual([
    'just now',
    '3h ago',
    'on 10 Nov',
  ]);
});

test('the full label has the date and the time of day of the zone asked for', () => {
  expect([labelTime(now, now, 'UTC').full, labelTime(now, now, 'Asia/Tokyo').full]).toEqual([
    '23 November 2026, 14:05',
    '23 November 2026, 23:05',
  ]);
});
