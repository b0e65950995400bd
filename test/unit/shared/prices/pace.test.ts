import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paceFor, shareOut } from '../../../../src/shared/prices/pace.ts';

const sums = fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), { minLength: 1, maxLength: 12 });
const left = fc.double({ min: 0, max: 20_000, noNaN: true });

test('shares come to no more than is left but for the tenth that is not worth a wait, and whoever wants no more than an even part gets all of it', () => {
  fc.assert(
    fc.property(sums, left, (wanted, rest) => {
      const shares = shareOut(wanted, rest);
      const given = shares.map((share, index) => share ?? wanted[index] ?? 0);
      expect(given.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual((rest / 0.9) * 1.000001);
      for (const [index, share] of shares.entries()) {
        if (share !== null) expect(wanted[index]).toBeGreaterThanOrEqual(rest / wanted.length - 0.001);
      }
    }),
  );
});

test('nobody is left out: who gets less than they want gets as much as anybody', () => {
  fc.assert(
    fc.property(sums, left, (wanted, rest) => {
      const shares = shareOut(wanted, rest);
      const given = shares.map((share, index) => share ?? wanted[index] ?? 0);
      for (const share of shares)
        if (share !== null) expect(share).toBeGreaterThanOrEqual(Math.max(...given) * 0.9 - 0.001);
    }),
  );
});

test('enough for everything holds nothing back', () => {
  expect(shareOut([100, 200, 0], 300)).toEqual([null, null, null]);
  expect(shareOut([5000, 30, 900], 1630)).toEqual([800, null, 800]);
  expect(shareOut([5000, 30, 880], 1630)).toEqual([800, null, null]);
});

test('a pace costs what the share gives for that time, and the column is always read again', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 2000, noNaN: true }),
      fc.double({ min: 1.01, max: 100, noNaN: true }),
      fc.integer({ min: 60_000, max: 86_400_000 }),
      fc.double({ min: 5, max: 20, noNaN: true }),
      (share, times, time, pricePerPost) => {
        const { every, part } = paceFor({ share, wanted: share * times, time, pricePerPost, cadence: 60_000 });
        expect(every).toBeGreaterThanOrEqual(60_000);
        expect(every).toBeLessThanOrEqual(time);
        // All posts of the time cost `wanted`: this part of them costs the share.
        expect(part * share * times).toBeCloseTo(share);
        const isOftenEnough = every <= 60 * 60_000 || (share * every) / time <= pricePerPost * 1.000001;
        expect(isOftenEnough).toBe(true);
      },
    ),
  );
});

test('no share at all waits for the end of the time', () => {
  const given = { share: 0, wanted: 900, time: 7_200_000, pricePerPost: 10, cadence: 60_000 };
  expect(paceFor(given)).toEqual({ every: 7_200_000, part: 0 });
});
