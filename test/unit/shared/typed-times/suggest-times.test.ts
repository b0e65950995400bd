import { expect, test } from 'vitest';
import { suggestTimes } from '../../../../src/shared/typed-times/suggest-times.ts';

function suggested(at: string): readonly string[] {
  return suggestTimes(Date.parse(at), 'Europe/Berlin').map(({ label, words }) => `${label}: ${words}`);
}

test('on a Wednesday morning the whole week is open', () => {
  expect(suggested('2026-11-18T10:20+01:00')).toEqual([
    'Later today: Wednesday 18 November, 13:20',
    'This evening: Wednesday 18 November, 18:00',
    'Tomorrow: Thursday 19 November, 09:00',
    'This weekend: Saturday 21 November, 09:00',
    'Next week: Monday 23 November, 09:00',
  ]);
});

test('late on a Friday neither today nor the weekend, which is tomorrow, is offered', () => {
  expect(suggested('2026-11-20T22:00+01:00')).toEqual([
    'Tomorrow: Saturday 21 November, 09:00',
    'Next week: Monday 23 November, 09:00',
  ]);
});

test('in the night the coming morning is offered', () => {
  expect(suggested('2026-11-19T02:00+01:00')[0]).toBe('This morning: Thursday 19 November, 09:00');
});

test('on a Sunday tomorrow is next week', () => {
  expect(suggested('2026-11-22T18:30+01:00')).toEqual([
    'Later today: Sunday 22 November, 21:30',
    'Tomorrow: Monday 23 November, 09:00',
  ]);
});
