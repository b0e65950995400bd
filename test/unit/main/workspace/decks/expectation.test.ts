import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOffers } from '../../../../../src/main/workspace/decks/create-offers.ts';
import { expectAtRate, expectFromPeople, lifelongRate } from '../../../../../src/main/workspace/decks/expectation.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aReadingCore, testAccount } from '../../../../builders/a-reading-core.ts';

const month = 30;
const day = 24 * 60 * 60_000;

test('each post is paid, each person on the days they post, and what a post brings along with its author', () => {
  // 100 posts by one person: 100 × 5 and once 10; every tenth brings a post by somebody else.
  expect(expectFromPeople([100], 0, 0.1)).toEqual({ postsPerDay: 100, pricePerMonth: (500 + 10 + 10 * 15) * month });
  // Somebody who posts every tenth day is paid for on about as many.
  expect(expectFromPeople([0.1], 0, 0).pricePerMonth / month).toBeCloseTo(1, 0);
  // Whoever says a searched word is mostly somebody new.
  expect(expectFromPeople([], 1, 0)).toEqual({ postsPerDay: 3, pricePerMonth: 3 * 15 * month });
});

test('no expectation is below the price of the posts or above that of a new person each', () => {
  const rates = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(rates, fc.nat(3), (perDay, terms) => {
      const posts = perDay.reduce((sum, one) => sum + one, 3 * terms);
      const price = expectFromPeople(perDay, terms, 0).pricePerMonth / month;
      expect(price).toBeGreaterThanOrEqual(posts * 5 - 1);
      expect(price).toBeLessThanOrEqual(posts * 15 + 1);
    }),
  );
});

test('what was measured counts people the same way', () => {
  expect(expectAtRate(100, 1, 0, 0)).toEqual({ postsPerDay: 100, pricePerMonth: 510 * month });
  expect(expectAtRate(100, 1, 1, 0).pricePerMonth).toBe(1500 * month);
});

test('on X friends count by what they have posted so far, once reading them has told', async () => {
  const core = aReadingCore();
  const now = core.clock.now();
  const friend = { connection: ['following', 'followed_by'] as const };
  core.xApi.people.push(
    aPerson({ id: '1', handle: 'busy', posts: 4000, createdAt: now - 100 * day, connection: [...friend.connection] }),
    aPerson({ id: '2', handle: 'quiet', posts: 10, createdAt: now - 1000 * day, connection: [...friend.connection] }),
  );
  const onX = { ...testAccount, network: 'x' as const, person: { ...testAccount.person, following: 300 } };
  const [before] = await createOffers(core).offers(onX, null);
  await core.friends.load(onX.id);
  const [after] = await createOffers(core).offers(onX, null);
  expect([before?.postsPerDay, after?.postsPerDay]).toEqual([100, 40]);
});

test('a lifelong rate is not known of somebody X told nothing of', () => {
  expect(lifelongRate(aPerson({ posts: null }), 0)).toBe(null);
});
