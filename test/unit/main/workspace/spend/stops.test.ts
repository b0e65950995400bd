import { expect, test } from 'vitest';
import type { StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';

const hour = 3_600_000;
const noCredits: StoaError = {
  code: 'no-credits',
  why: 'credits',
  until: null,
  message: 'Nothing left.',
  next: 'Add some.',
};

async function aDeck() {
  const core = aReadingCore();
  core.xApi.people.push(aPerson({ id: '500', handle: 'ada' }), aPerson({ id: '501', handle: 'bob' }));
  const pack = (key: 'news' | 'celebrities' | 'industry', handle: string) => ({ key, handles: [handle], terms: [] });
  await core.decks.build(account, [pack('news', 'ada'), pack('celebrities', 'bob'), pack('industry', 'ada')]);
  core.timelines.follow(account);
  await core.clock.advance(10_000);
  core.xApi.calls.length = 0;
  return core;
}

test('without credits X is asked nothing more until the next UTC day, and then one call tries', async () => {
  const core = await aDeck();
  core.xApi.failing = noCredits;
  await core.clock.advance(13 * hour);
  const beforeMidnight = core.xApi.calls.length;
  // Columns that were under way together may all have been refused.
  expect(beforeMidnight).toBeLessThanOrEqual(3);
  await core.clock.advance(4 * hour);
  expect(core.xApi.calls.length).toBe(beforeMidnight + 1);
  expect(core.ledger.spend(account).stopped).toMatchObject({ error: noCredits, until: expect.any(Number) });
});

test('the windows are told at once that X answers nothing', async () => {
  const core = await aDeck();
  core.xApi.failing = noCredits;
  const before = core.events.length;
  await core.callX(core.callerOf(), { endpoint: 'search', payer: 'hand', atMost: 0 }, () =>
    core.xApi.search(core.callerOf(), 'x', { maxResults: 10 }),
  );
  const told = core.events.slice(before).filter((event) => event.type === 'spend.changed');
  expect(told.map(({ spend }) => spend.stopped?.error)).toContain(noCredits);
});

/** The same data directory in a new process, at the time it is by now. */
async function restarted(before: Awaited<ReturnType<typeof aDeck>>) {
  before.timelines.follow(null);
  before.scheduler.stop();
  const core = aReadingCore({ db: before.db, clock: fakeClock(before.clock.now()) });
  core.xApi.people.push(aPerson({ id: '500', handle: 'ada' }), aPerson({ id: '501', handle: 'bob' }));
  core.timelines.follow(account);
  return core;
}

test('a stop outlives a restart: X is not asked only to refuse once more, and the banner stands', async () => {
  const before = await aDeck();
  before.xApi.failing = noCredits;
  await before.clock.advance(hour);
  const { until } = before.ledger.spend(account).stopped ?? {};
  const core = await restarted(before);
  expect(core.ledger.spend(account).stopped).toEqual({ error: noCredits, until });
  await core.clock.advance(13 * hour);
  expect(core.xApi.calls).toEqual([]);
  await core.clock.advance(2 * hour);
  expect([core.xApi.calls.length > 0, core.ledger.spend(account).stopped]).toEqual([true, null]);
});

test('a stop that ended stays ended over a restart', async () => {
  const before = await aDeck();
  before.xApi.failing = noCredits;
  await before.clock.advance(hour);
  before.xApi.failing = null;
  before.tryAgain(account);
  before.timelines.wake();
  await before.clock.advance(10_000);
  expect((await restarted(before)).ledger.spend(account).stopped).toBe(null);
});

test('a stop kept by a clock that was a week ahead ends with the day all the same', async () => {
  const before = await aDeck();
  const week = 7 * 24 * hour;
  await before.clock.jump(week);
  before.xApi.failing = noCredits;
  await before.clock.advance(hour);
  expect(before.ledger.spend(account).stopped).not.toBe(null);
  before.clock.setBack(week);
  const core = await restarted(before);
  await core.clock.advance(16 * hour);
  expect(core.ledger.spend(account).stopped).toBe(null);
});

test('a cap with a date is not tried before it', async () => {
  const core = await aDeck();
  const until = core.clock.now() + 50 * hour;
  core.xApi.failing = { ...noCredits, why: 'spending-limit', until };
  await core.clock.advance(hour);
  const calls = core.xApi.calls.length;
  await core.clock.advance(48 * hour);
  expect(core.xApi.calls.length).toBe(calls);
});

test('by hand it is tried at once, and when X answers everything reads on', async () => {
  const core = await aDeck();
  core.xApi.failing = noCredits;
  await core.clock.advance(hour);
  core.xApi.failing = null;
  const [column] = core.decks.columns(account);
  if (!column) throw new Error('the deck is empty');
  expect(await core.timelines.refresh(column.id, 'hand')).toBe(null);
  expect(core.ledger.spend(account).stopped).toBe(null);
  expect(core.events.findLast((event) => event.type === 'spend.changed')).toMatchObject({ spend: { stopped: null } });
});

test('what costs nothing does not count as an answer', async () => {
  const core = await aDeck();
  core.xApi.failing = noCredits;
  await core.clock.advance(hour);
  core.xApi.failing = null;
  await core.callX(core.callerOf(), { endpoint: 'credits', payer: 'hand', atMost: 0 }, () =>
    core.xApi.credits(core.callerOf()),
  );
  expect(core.ledger.spend(account).stopped).not.toBe(null);
});

test('while one call tries whether X answers again, what Stoa reads by itself waits for it', async () => {
  const core = await aDeck();
  core.xApi.failing = noCredits;
  await core.clock.advance(hour);
  core.xApi.failing = null;
  core.xApi.calls.length = 0;
  const { promise, resolve: answer } = Promise.withResolvers<void>();
  core.xApi.hold = promise;
  core.tryAgain(account);
  core.timelines.wake();
  await core.clock.advance(10_000);
  expect(core.xApi.calls).toHaveLength(1);
  answer();
  await core.clock.advance(0);
  await core.scheduler.drain();
  const errors = core.decks.columns(account).map((column) => core.timelines.status(column).error);
  expect(errors).toEqual([null, null, null]);
});
