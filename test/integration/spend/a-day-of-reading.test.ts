import { expect, test } from 'vitest';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';

const minute = 60_000;
const step = 45 * minute;
const day = 24 * 60 * minute;
const budget = 2000;

test('on a third of what four packs would cost a day, all of them are read until midnight, and X charges no more', async () => {
  const stoa = await aRunningStoa({ preferences: { sandboxBudget: budget } });
  const accountId = await stoa.signIn('hannah_lind');
  const { packs } = await stoa.call('decks.packs', { accountId, sectors: null });
  await stoa.call('decks.build', {
    accountId,
    packs: packs
      .filter(({ preselected }) => preselected)
      .map(({ key, handles, terms }) => ({ key, handles: [...handles], terms: [...terms] })),
  });
  // The first day also pays for first pages and what the inbox has missed.
  const midnight = Math.ceil(stoa.clock.now() / day) * day;
  await stoa.advance(midnight - stoa.clock.now() - minute);
  const before = await stoa.chargedBySimulator();
  expect(before).toBeLessThanOrEqual(budget);
  await stoa.advance(2 * minute);
  while (stoa.clock.now() < midnight + day - step) {
    await stoa.advance(step);
    for (const { error, lastCheckedAt } of (await stoa.call('session.open', {})).statuses) {
      expect(error).toBe(null);
      expect(stoa.clock.now() - (lastCheckedAt ?? 0)).toBeLessThan(4 * 60 * minute);
    }
  }
  const { spend } = await stoa.call('session.open', {});
  expect(spend?.today).toBe((await stoa.chargedBySimulator()) - before);
  expect(spend?.today).toBeGreaterThan(budget * 0.6);
  expect(spend?.today).toBeLessThanOrEqual(budget);
  await stoa.close();
}, 120_000);
