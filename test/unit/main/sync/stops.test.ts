import { expect, test } from 'vitest';
import { createStops } from '../../../../src/main/sync/stops.ts';
import type { StoaError } from '../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../builders/a-database.ts';
import { fakeClock } from '../../../builders/fake-clock.ts';

const day = 24 * 60 * 60_000;

function stopsAt(clock: ReturnType<typeof fakeClock>, random = 0) {
  return createStops({ clock, random: () => random, kept: { read: () => null, write: () => undefined } });
}

function cappedUntil(until: number | null): StoaError {
  return { code: 'no-credits', why: 'spending-limit', until, message: '', next: '' };
}

test.each([
  ['no date', () => null],
  ['a date that has passed', (now: number) => now - 1],
])('a cap with %s is tried again in the first two minutes of the next UTC day', (_, until) => {
  const midnight = Date.UTC(2026, 10, 24);
  for (const random of [0, 1]) {
    const clock = fakeClock(midnight - 3_600_000);
    const stops = stopsAt(clock, random);
    stops.end(account, cappedUntil(until(clock.now())));
    expect(stops.until(account) - midnight).toBe((1 + random) * 60_000);
  }
});

test('a cap whose date is a year off is tried again after a month: X may have been told to forget it', () => {
  const clock = fakeClock();
  const stops = stopsAt(clock);
  stops.end(account, cappedUntil(clock.now() + 365 * day));
  expect(stops.until(account) - clock.now()).toBe(31 * day + 60_000);
});
