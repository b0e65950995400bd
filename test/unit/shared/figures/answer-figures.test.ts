import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAnswers, type Said } from '../../../../src/shared/figures/answer-figures.ts';
import { figuresAsCsv } from '../../../../src/shared/figures/figures-csv.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-11-23T12:00:00Z');

function report(said: readonly Said[], zone = 'UTC', at = now, length = 3) {
  const count = countAnswers({ now: at, zone, length });
  for (const one of said.toSorted((left, right) => left.at - right.at)) count.take(one);
  return count.report();
}
const them = (at: number, conversation = 'a'): Said => ({ conversation, from: 'them', at });
const me = (at: number, conversation = 'a'): Said => ({ conversation, from: 'me', at });

test('a question counts for the day it began, with the time to its first answer', () => {
  const yesterday = now - day;
  const { days, total } = report([
    them(yesterday),
    them(yesterday + hour),
    me(yesterday + 2 * hour),
    me(yesterday + 3 * hour),
    them(now, 'b'),
  ]);
  expect(days).toEqual([
    { day: '2026-11-21', asked: 0, answered: 0, median: null },
    { day: '2026-11-22', asked: 1, answered: 1, median: 2 * hour },
    { day: '2026-11-23', asked: 1, answered: 0, median: null },
  ]);
  expect(total).toEqual({ day: '2026-11-21', asked: 2, answered: 1, median: 2 * hour });
});

test('an answer the next day counts for the day they wrote', () => {
  const { days } = report([them(now - day), me(now)]);
  expect(days.map(({ answered }) => answered)).toEqual([0, 1, 0]);
});

test('going on with a conversation is no new question; writing after a week of silence is', () => {
  const week = 7 * day;
  const { total } = report([them(now - 9 * day), me(now - 8 * day), them(now - day), them(now - hour)], 'UTC', now, 3);
  expect(total.asked).toBe(1);
  expect(report([me(now - week + 1), them(now)]).total.asked).toBe(0);
});

test('the median of an even number of answers lies between the middle two', () => {
  const said = [1, 2, 10, 30].flatMap((after, index) => [
    them(now - hour, String(index)),
    me(now - hour + after * minute, String(index)),
  ]);
  expect(report(said).total.median).toBe(6 * minute);
});

test('days are those of the reader’s zone, also the one of 25 hours on which clocks go back', () => {
  // In Lisbon 25 October 2026 begins at 23:00 UTC and ends 25 hours later.
  const at = Date.parse('2026-10-26T12:00:00Z');
  const said = ['2026-10-24T22:59Z', '2026-10-24T23:00Z', '2026-10-25T23:59Z', '2026-10-26T00:00Z'].map((time, index) =>
    them(Date.parse(time), String(index)),
  );
  const { days } = report(said, 'Europe/Lisbon', at);
  expect(days.map((one) => [one.day, one.asked])).toEqual([
    ['2026-10-24', 1],
    ['2026-10-25', 2],
    ['2026-10-26', 1],
  ]);
});

test('every question of the days is counted once, wherever and whenever', () => {
  const saying = fc.record({
    conversation: fc.constantFrom('a', 'b', 'c'),
    from: fc.constantFrom('them' as const, 'me' as const),
    at: fc.integer({ min: now - 40 * day, max: now }),
  });
  const zones = fc.constantFrom('UTC', 'Europe/Lisbon', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe');
  fc.assert(
    fc.property(fc.array(saying, { maxLength: 40 }), zones, fc.integer({ min: 0, max: 364 }), (given, zone, shift) => {
      const said = given.map((one) => ({ ...one, at: one.at + shift * day }));
      const { days, total } = report(said, zone, now + shift * day, 30);
      expect(days).toHaveLength(30);
      expect(new Set(days.map((one) => one.day)).size).toBe(30);
      for (const one of days) expect(one.answered).toBeLessThanOrEqual(one.asked);
      expect(total.asked).toBe(days.reduce((sum, one) => sum + one.asked, 0));
      expect(total.answered).toBe(days.reduce((sum, one) => sum + one.answered, 0));
      expect((total.median === null) === (total.answered === 0)).toBe(true);
      expect(total.median ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a file for other programs has one line a day, with empty cells where nobody wrote', () => {
  const { days, total } = report([them(now - day), me(now - day + 90 * minute), them(now - day, 'b')]);
  expect(figuresAsCsv({ days, total })).toBe(
    [
      'day,began_to_write,answered,answered_share,median_minutes_to_first_answer',
      '2026-11-21,0,0,,',
      '2026-11-22,2,1,0.500,90',
      '2026-11-23,0,0,,',
      '',
    ].join('\r\n'),
  );
});
