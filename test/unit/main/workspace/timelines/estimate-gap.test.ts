import { expect, test } from 'vitest';
import { estimateGap } from '../../../../../src/main/workspace/timelines/estimate-gap.ts';

const minute = 60_000;
const every = (interval: number, count: number) => Array.from({ length: count }, (_, index) => index * interval);

test('a hole is estimated by the pace around it', () => {
  expect(estimateGap(every(minute, 10), every(minute, 10), 60 * minute)).toBe(60);
});

test('a burst above a quiet night does not make the night busy', () => {
  expect(estimateGap(every(100, 50), every(10 * minute, 20), 8 * 60 * minute)).toBe(48);
});

test('a burst goes on below where its page ended', () => {
  expect(estimateGap(every(1000, 201), every(10 * minute, 20), minute)).toBe(30);
});

test('a burst over a long hole is capped, and unknown paces give at least one', () => {
  expect(estimateGap(every(10, 50), [], 24 * 60 * minute)).toBe(1000);
  expect(estimateGap([5], [], 60 * minute)).toBe(1);
  expect(estimateGap([], [], 0)).toBe(1);
});
