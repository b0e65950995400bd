import { expect, test } from 'vitest';
import { createStops } from '../../../../src/main/sync/stops.ts';
import { testAccountId as account } from '../../../builders/a-database.ts';
import { fakeClock } from '../../../builders/fake-clock.ts';

const day = 24 * 60 * 60_000;

test('a cap whose date is a year off is tried again after a month: X may have been told to forget it', () => {
  const clock = fakeClock();
  const stops = createStops({ clock, random: () => 0, kept: { read: () => null, write: () => undefined } });
  const until = clock.now() + 365 * day;
  stops.end(account, { code: 'no-credits', why: 'spending-limit', until, message: '', next: '' });
  expect(stops.until(account) - clock.now()).toBe(31 * day + 60_000);
});
