import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedTime } from '../../../../src/shared/typed-times/read-typed-time.ts';

const zone = 'Europe/Berlin';
/** A Wednesday. */
const now = Date.parse('2026-11-18T10:20:00+01:00');

function read(text: string, context: { readonly weekStart?: number; readonly at?: string } = {}): string {
  const { at, ...rest } = context;
  const time = readTypedTime(text, { now: at === undefined ? now : Date.parse(at), zone, ...rest });
  return time.ok ? time.words : time.problem;
}

describe('on a Wednesday at 10:20', () => {
  test.each([
    ['tue 9', 'Tuesday 24 November, 09:00'],
    ['Tuesday 9am', 'Tuesday 24 November, 09:00'],
    ['wed 9', 'Wednesday 25 November, 09:00'],
    ['wed 11', 'Wednesday 18 November, 11:00'],
    ['at 9 on friday', 'Friday 20 November, 09:00'],
    ['fri 3', 'Friday 20 November, 15:00'],
    ['fri 03', 'Friday 20 November, 03:00'],
    ['fri afternoon', 'Friday 20 November, 14:00'],
    ['monday', 'Monday 23 November, 09:00'],
    ['next monday', 'Monday 23 November, 09:00'],
    ['this friday', 'Friday 20 November, 09:00'],
    ['next friday', 'Friday 27 November, 09:00'],
    ['tuesday next week', 'Tuesday 24 November, 09:00'],
    ['in 3 h', 'Wednesday 18 November, 13:20'],
    ['in 20 min', 'Wednesday 18 November, 10:40'],
    ['1h30', 'Wednesday 18 November, 11:50'],
    ['an hour and a half', 'Wednesday 18 November, 11:50'],
    ['later', 'Wednesday 18 November, 13:20'],
    ['3d', 'Saturday 21 November, 09:00'],
    ['2 weeks', 'Wednesday 2 December, 09:00'],
    ['in two weeks at 14:30', 'Wednesday 2 December, 14:30'],
    ['in a fortnight', 'Wednesday 2 December, 09:00'],
    ['in a month', 'Friday 18 December, 09:00'],
    ['tomorrow', 'Thursday 19 November, 09:00'],
    ['tomorrow 14:30', 'Thursday 19 November, 14:30'],
    ['8 in the evening tomorrow', 'Thursday 19 November, 20:00'],
    ['tonight', 'Wednesday 18 November, 20:00'],
    ['tonight at 9', 'Wednesday 18 November, 21:00'],
    ['tonight at 2', 'Thursday 19 November, 02:00'],
    ['this evening', 'Wednesday 18 November, 18:00'],
    ['friday midnight', 'Saturday 21 November, 00:00'],
    ['noon', 'Wednesday 18 November, 12:00'],
    ['eod', 'Wednesday 18 November, 17:00'],
    ['9', 'Thursday 19 November, 09:00'],
    ['21:15', 'Wednesday 18 November, 21:15'],
    ['8.30', 'Thursday 19 November, 08:30'],
    ['weekend', 'Saturday 21 November, 09:00'],
    ['next weekend', 'Saturday 28 November, 09:00'],
    ['next week', 'Monday 23 November, 09:00'],
    ['next month', 'Tuesday 1 December, 09:00'],
    ['end of month', 'Monday 30 November, 09:00'],
    ['end of december', 'Thursday 31 December, 09:00'],
    ['5 dec', 'Saturday 5 December, 09:00'],
    ['dec 5 8pm', 'Saturday 5 December, 20:00'],
    ['5.12.', 'Saturday 5 December, 09:00'],
    ['24.12', 'Thursday 24 December, 09:00'],
    ['25/12', 'Friday 25 December, 09:00'],
    ['2026-12-05 08:00', 'Saturday 5 December, 08:00'],
    ['31st', 'Thursday 31 December, 09:00'],
    ['fri 13th', 'Friday 13 August 2027, 09:00'],
    ['1 nov', 'Monday 1 November 2027, 09:00'],
    ['29 feb', 'Tuesday 29 February 2028, 09:00'],
  ])('%s is %s', (typed, words) => {
    expect(read(typed)).toBe(words);
  });

  test.each([
    ['', 'Type a time, such as “tue 9”, “in 3 h” or “next month”.'],
    ['whenever', 'Stoa does not understand “whenever” here. Try “tue 9”, “in 3 h” or “next month”.'],
    ['31 feb', 'February has only 29 days.'],
    ['29 feb 2027', 'February 2027 has only 28 days.'],
    ['5.13.', 'There is no month 13.'],
    ['25:00', 'There is no time 25:00.'],
    ['13pm', 'There is no time 13:00 pm.'],
    ['8.10', '“8.10” can be a time or a date. Type “8:10” or “8.10.”.'],
    ['5/12', '“5/12” can be 5 December or 12 May. Type the month’s name.'],
    ['tue 9 dec', 'Wednesday 9 December is not a Tuesday.'],
    ['today 9', 'Wednesday 18 November, 09:00 is past. Type a time to come.'],
    ['5 dec 2025', 'Friday 5 December 2025, 09:00 is past. Type a time to come.'],
    ['3 h ago', 'That is past. Type a time to come.'],
    ['0 min', 'That is now. Type a time to come.'],
    ['6 years', 'That is more than 5 years away. Type an earlier time.'],
    ['999999 years', 'That is more than 5 years away. Type an earlier time.'],
    ['9 10', 'That is more than one time. Try “tue 9”, “in 3 h” or “next month”.'],
    ['fri in 3 h', 'That is both a day and a span of time. Try “tue 9”, “in 3 h” or “next month”.'],
  ])('%s is answered: %s', (typed, problem) => {
    expect(readTypedTime(typed, { now, zone })).toEqual({ ok: false, problem });
  });
});

test('on a Saturday the weekend goes on tomorrow', () => {
  expect(read('weekend', { at: '2026-11-21T10:00+01:00' })).toBe('Sunday 22 November, 09:00');
});

test('on a Sunday the next Friday depends on where weeks begin', () => {
  const at = '2026-11-22T12:00+01:00';
  expect([read('next friday', { at }), read('next friday', { at, weekStart: 7 })]).toEqual([
    'Friday 27 November, 09:00',
    'Friday 4 December, 09:00',
  ]);
});

test('a month later ends with a shorter month', () => {
  expect(read('in a month', { at: '2027-01-31T12:00+01:00' })).toBe('Sunday 28 February, 09:00');
});

test('the day begins when the user says', () => {
  expect(readTypedTime('tomorrow', { now, zone, dayStart: 7 })).toMatchObject({ words: 'Thursday 19 November, 07:00' });
});

describe('when the clocks change', () => {
  const evening = Date.parse('2027-03-27T21:00:00+01:00');

  test('tomorrow at nine is nine on the wall', () => {
    const time = readTypedTime('tomorrow 9', { now: evening, zone });
    expect(time).toMatchObject({ at: Date.parse('2027-03-28T09:00:00+02:00'), words: 'Sunday 28 March, 09:00' });
  });

  test('hours from now are hours that pass', () => {
    const time = readTypedTime('in 12 h', { now: evening, zone });
    expect(time).toMatchObject({ at: evening + 12 * 3_600_000, words: 'Sunday 28 March, 10:00' });
  });

  test('a time that is left out moves forward', () => {
    expect(readTypedTime('tomorrow 2:30', { now: evening, zone })).toMatchObject({ words: 'Sunday 28 March, 03:30' });
  });

  test('of a time that comes twice the first is taken', () => {
    const october = Date.parse('2027-10-30T21:00:00+02:00');
    const time = readTypedTime('tomorrow 2:30', { now: october, zone });
    expect(time).toMatchObject({ at: Date.parse('2027-10-31T02:30:00+02:00') });
  });
});

const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'UTC',
);
const minute = 60_000;
const day = 1440 * minute;
const instants = fc.integer({ min: Date.parse('2016-01-01'), max: Date.parse('2040-01-01') });

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks show as "2026-11-18 10:20", told by another way than the code's own. */
function shownAt(at: number, inZone: string): string {
  const format =
    formats.get(inZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: inZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(inZone, format);
  return format.format(at);
}

test('a typed date and time is the first instant the clocks show it, or lies behind a gap', () => {
  // Every time is a quarter of an hour, so that all instants that could show it can be looked at.
  const changes = ['2027-03-28', '2027-10-31', '2027-03-14', '2027-11-07', '2027-04-04', '2027-10-03'];
  const days = fc.oneof(
    fc
      .integer({ min: Date.parse('2027-01-02'), max: Date.parse('2031-12-01') })
      .map((at) => new Date(at).toISOString().slice(0, 10)),
    fc.constantFrom(...changes),
  );
  const times = fc.record({
    zone: zones,
    date: days,
    hour: fc.oneof(fc.integer({ min: 0, max: 23 }), fc.constantFrom(1, 2)),
    quarter: fc.integer({ min: 0, max: 3 }),
  });
  const at = Date.parse('2026-12-31T12:00Z');
  fc.assert(
    fc.property(times, ({ zone: inZone, date, hour, quarter }) => {
      const clock = `${String(hour).padStart(2, '0')}:${String(quarter * 15).padStart(2, '0')}`;
      const asUtc = Date.parse(`${date}T${clock}Z`);
      const near = Array.from({ length: 113 }, (_, index) => asUtc + (index - 56) * 15 * minute);
      const first = near.find((candidate) => shownAt(candidate, inZone) === `${date} ${clock}`);
      const time = readTypedTime(`${date} ${clock}`, { now: at, zone: inZone });
      if (!time.ok) throw new Error(time.problem);
      if (first !== undefined) expect(time.at).toBe(first);
      else {
        const shown = Date.parse(`${shownAt(time.at, inZone).replace(' ', 'T')}Z`);
        expect([30 * minute, 60 * minute]).toContain(shown - asUtc);
      }
    }),
    { numRuns: 1000 },
  );
});

const typedTimes = fc.constantFrom(
  ...['tue 9', '3d', 'tomorrow', 'tonight', 'next month', 'monday 14:30', 'next friday', '5 dec', 'dec 5 8pm', '5.12.'],
  ...[
    'end of month',
    'weekend',
    'noon',
    'in a fortnight',
    'fri afternoon',
    'eod',
    '9',
    '2:30',
    '29 feb',
    '13th',
    'in a year',
  ],
  ...['midnight', 'end of year', 'this evening', 'in 3 h', '45 min', 'later'],
);

test('what is understood lies ahead, at most five years', () => {
  fc.assert(
    fc.property(typedTimes, zones, instants, (text, inZone, at) => {
      const time = readTypedTime(text, { now: at, zone: inZone });
      if (time.ok) {
        expect(time.at).toBeGreaterThan(at);
        expect(time.at).toBeLessThan(at + 5 * 366 * day);
      } else expect(time.problem).toMatch(/is past|more than 5 years/);
    }),
    { numRuns: 1000 },
  );
});

test('the words, typed in turn, mean the same time', () => {
  fc.assert(
    fc.property(typedTimes, zones, instants, (text, inZone, at) => {
      const time = readTypedTime(text, { now: at, zone: inZone });
      if (!time.ok) return;
      const again = readTypedTime(time.words, { now: at, zone: inZone });
      const wholeMinute = time.at - (time.at % minute);
      // Of an hour that comes twice the words name the first, and an elapsed time may end in the second.
      const cameBefore = [30, 60].some(
        (ago) => shownAt(wholeMinute - ago * minute, inZone) === shownAt(wholeMinute, inZone),
      );
      if (!cameBefore && wholeMinute > at) expect(again).toEqual({ ...time, at: wholeMinute });
    }),
    { numRuns: 1000 },
  );
});

test('whatever is typed, the answer is a time to come or a sentence', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'tue',
          '9',
          'next',
          'week',
          'in',
          '3',
          'h',
          'dec',
          '5.12.',
          'end of',
          'month',
          '0',
          '99',
          'pm',
          '/',
          ':',
          'a',
          '31',
        ),
      )
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(anything, zones, instants, (text, inZone, at) => {
      const time = readTypedTime(text, { now: at, zone: inZone });
      if (time.ok) expect(time.at).toBeGreaterThan(at);
      else expect(time.problem).toMatch(/\.$/);
    }),
    { numRuns: 1000 },
  );
});
