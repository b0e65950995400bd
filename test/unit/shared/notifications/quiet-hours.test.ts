import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuiet, quietEndsAt } from '../../../../src/shared/notifications/quiet-hours.ts';

const night = { from: '22:00', to: '07:00' };
const lisbon = 'Europe/Lisbon';

test.each([
  ['2026-11-23T21:59Z', false],
  ['2026-11-23T22:00Z', true],
  ['2026-11-24T06:59Z', true],
  ['2026-11-24T07:00Z', false],
])('hours over midnight: %s quiet %s', (time, quiet) => {
  expect(isQuiet(Date.parse(time), night, 'UTC')).toBe(quiet);
});

test('hours that end when they begin are none', () => {
  expect(isQuiet(Date.parse('2026-11-23T09:00Z'), { from: '09:00', to: '09:00' }, 'UTC')).toBe(false);
});

test('the end is what the clock on the wall shows, also in the night it goes back', () => {
  expect(quietEndsAt(Date.parse('2026-10-24T22:00Z'), night, lisbon)).toBe(Date.parse('2026-10-25T07:00Z'));
  expect(quietEndsAt(Date.parse('2026-10-23T22:00Z'), night, lisbon)).toBe(Date.parse('2026-10-24T06:00Z'));
});

test('quiet hours always end, within a day and an hour or two, and it is not quiet then', () => {
  const clock = fc
    .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
    .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const zones = fc.constantFrom('UTC', lisbon, 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
  fc.assert(
    fc.property(instants, clock, clock, zones, (now, from, to, zone) => {
      const end = quietEndsAt(now, { from, to }, zone);
      expect(end).toBeGreaterThan(now);
      expect(end - now).toBeLessThanOrEqual(26 * 3_600_000);
      const shownThen = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(end);
      // A time that the clock leaps over comes later that day.
      if (shownThen === to) expect(isQuiet(end, { from, to }, zone)).toBe(false);
    }),
  );
});
