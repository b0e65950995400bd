import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  grownRange,
  heightOf,
  pickAnchor,
  rangeAround,
  rowAt,
  standsAtTop,
  survivor,
} from '../../../../src/renderer/ui/row-window.ts';

const someHeights = fc.array(fc.integer({ min: 20, max: 900 }), { minLength: 1, maxLength: 200 });

test('the rows kept fill the room asked for on both sides, or end where the rows end', () => {
  fc.assert(
    fc.property(someHeights, fc.nat(), fc.nat(3000), fc.nat(3000), (heights, seed, above, below) => {
      const at = (index: number) => heights[index] ?? 0;
      const index = seed % heights.length;
      const { from, to } = rangeAround(at, heights.length, index, above, below);
      expect(from === 0 || heightOf(at, { from, to: index }) >= above).toBe(true);
      expect(to === heights.length || heightOf(at, { from: index, to }) >= below).toBe(true);
      expect(from <= index && index <= to).toBe(true);
    }),
  );
});

test('rows come turn by turn: what is near at once, then a few new ones on either side, until all that are wanted stand', () => {
  const rows = fc.integer({ min: 1, max: 120 });
  fc.assert(
    fc.property(
      rows,
      fc.nat(),
      fc.nat(60),
      fc.nat(10),
      fc.integer({ min: 1, max: 9 }),
      (count, seed, reach, close, more) => {
        const index = seed % count;
        const around = (by: number) => ({ from: Math.max(0, index - by), to: Math.min(count, index + by) });
        const wanted = around(reach + close);
        const near = around(close);
        const drawn = new Set<number>();
        let turns = 0;
        for (; turns <= count; turns += 1) {
          const { from, to } = grownRange(wanted, near, (row) => drawn.has(row), more);
          expect(from <= near.from && to >= near.to && from >= wanted.from && to <= wanted.to).toBe(true);
          const fresh = Array.from({ length: to - from }, (_, at) => from + at).filter((row) => !drawn.has(row));
          expect(fresh.filter((row) => row < near.from || row >= near.to).length).toBeLessThanOrEqual(2 * more);
          if (fresh.length === 0) break;
          for (const row of fresh) drawn.add(row);
        }
        expect(drawn.size).toBe(wanted.to - wanted.from);
      },
    ),
  );
});

test('the row found at a distance is the one that covers it', () => {
  fc.assert(
    fc.property(someHeights, fc.nat(20_000), (heights, distance) => {
      const at = (index: number) => heights[index] ?? 0;
      const total = heightOf(at, { from: 0, to: heights.length });
      const found = rowAt(at, heights.length, Math.min(distance, total - 1));
      expect(found.top).toBe(heightOf(at, { from: 0, to: found.index }));
      expect(found.top + at(found.index)).toBeGreaterThan(Math.min(distance, total - 1));
    }),
  );
});

test('the first row that starts inside the view is held', () => {
  const rows = [
    { key: 'a', top: -300, bottom: -10 },
    { key: 'b', top: -10, bottom: 90 },
    { key: 'c', top: 90, bottom: 300 },
  ];
  expect(pickAnchor(rows, 0, 500)).toEqual({ key: 'c', offset: 90 });
});

test('a row that starts a fraction of a pixel above the view, as zoomed pages place them, starts inside it', () => {
  const rows = [
    { key: 'a', top: -0.4, bottom: 90 },
    { key: 'b', top: 90, bottom: 300 },
  ];
  expect(pickAnchor(rows, 0, 500)).toEqual({ key: 'a', offset: -0.4 });
});

test('a row taller than the view is held while it fills it', () => {
  expect(pickAnchor([{ key: 'long', top: -400, bottom: 2000 }], 0, 500)).toEqual({ key: 'long', offset: -400 });
});

test('when the held row is gone, the next older one that is left takes over, else the last', () => {
  expect(survivor(['a', 'b', 'c', 'd'], 'b', ['new', 'a', 'd'])).toBe('d');
  expect(survivor(['a', 'b', 'c'], 'c', ['new', 'a', 'b'])).toBe('b');
});

test.each([
  ['as far down as a strip above it was high', { key: 'a', offset: 32 }, true],
  ['at the edge', { key: 'a', offset: 0 }, true],
  ['scrolled past', { key: 'a', offset: -40 }, false],
  ['not the first', { key: 'b', offset: 0 }, false],
])('a place is at the very top or not: %s', (_, anchor, top) => {
  expect(standsAtTop(anchor, ['a', 'b'])).toBe(top);
});
