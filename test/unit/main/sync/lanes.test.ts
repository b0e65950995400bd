import { expect, test } from 'vitest';
import { createLanes } from '../../../../src/main/sync/lanes.ts';
import type { RateLimit } from '../../../../src/main/workspace/ports.ts';
import type { StoaError } from '../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../builders/a-database.ts';
import { fakeClock } from '../../../builders/fake-clock.ts';

const offline: StoaError = { code: 'offline', message: '', next: '' };

function setUp(restored: RateLimit | null = null) {
  const clock = fakeClock();
  const lanes = createLanes({ clock, random: () => 0.5, restored: () => restored });
  const limit = (remaining: number): RateLimit => ({
    endpoint: 'search',
    limit: 300,
    remaining,
    resetAt: clock.now() + 60_000,
  });
  return { clock, lanes, limit };
}

test('a used-up rate limit holds every call until its reset, by hand too', async () => {
  const { clock, lanes, limit } = setUp();
  lanes.begin(account, 'search');
  lanes.end(account, 'search', limit(0), null);
  expect(lanes.refusal(account, 'search', true)).toMatchObject({ code: 'rate-limited', resetAt: clock.now() + 60_000 });
  expect(lanes.refusal(account, 'home', false)).toBe(null);
  await clock.advance(60_000);
  expect(lanes.refusal(account, 'search', true)).toBe(null);
});

test('calls under way count against what remains', () => {
  const { lanes, limit } = setUp();
  lanes.begin(account, 'search');
  lanes.end(account, 'search', limit(1), null);
  expect(lanes.refusal(account, 'search', false)).toBe(null);
  lanes.begin(account, 'search');
  expect(lanes.refusal(account, 'search', false)?.code).toBe('rate-limited');
});

test('a rate limit kept from the last run is obeyed before the first call', () => {
  const { clock } = setUp();
  const { lanes } = setUp({ endpoint: 'search', limit: 300, remaining: 0, resetAt: clock.now() + 1000 });
  expect(lanes.refusal(account, 'search', false)?.code).toBe('rate-limited');
});

test('failures in a row wait 1, 2, 4 … 60 seconds; by hand it is tried at once', async () => {
  const { clock, lanes } = setUp();
  const waits: number[] = [];
  for (let failure = 0; failure < 8; failure += 1) {
    lanes.begin(account, 'search');
    lanes.end(account, 'search', null, offline);
    waits.push((lanes.freeAt(account, 'search') - clock.now()) / 1000);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  expect(lanes.refusal(account, 'search', false)).toBe(offline);
  expect(lanes.refusal(account, 'search', true)).toBe(null);
  lanes.end(account, 'search', null, null);
  expect(lanes.refusal(account, 'search', false)).toBe(null);
});

test('an answer to a call that had left before X asked for a pause does not end the pause', async () => {
  const { clock, lanes } = setUp();
  lanes.begin(account, 'search');
  lanes.begin(account, 'search');
  lanes.end(account, 'search', null, { code: 'rate-limited', message: '', next: '', resetAt: clock.now() + 60_000 });
  lanes.end(account, 'search', null, null);
  expect(lanes.refusal(account, 'search', true)?.code).toBe('rate-limited');
  await clock.advance(65_000);
  expect(lanes.refusal(account, 'search', true)).toBe(null);
});

test('a rate limit kept by a clock that was ahead is not obeyed', () => {
  const { clock } = setUp();
  const { lanes } = setUp({ endpoint: 'search', limit: 300, remaining: 0, resetAt: clock.now() + 20 * 60_000 });
  expect(lanes.refusal(account, 'search', false)).toBe(null);
});

test('a clock that is set back ends what was learned by it', async () => {
  const { clock, lanes, limit } = setUp();
  lanes.end(account, 'search', limit(0), offline);
  clock.setBack(24 * 3_600_000);
  expect(lanes.refusal(account, 'search', false)).toBe(null);
});

test('when the network is back every lane is free at once, but for the pause that X asked for', () => {
  const { clock, lanes } = setUp();
  lanes.end(account, 'home', null, offline);
  lanes.end(account, 'search', null, { code: 'rate-limited', message: '', next: '', resetAt: clock.now() + 60_000 });
  lanes.forgive();
  expect(lanes.refusal(account, 'home', false)).toBe(null);
  expect(lanes.refusal(account, 'search', false)?.code).toBe('rate-limited');
});
