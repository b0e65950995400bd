import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitScale, fitted, kept, scaleOf, zoomed } from '../../../../../src/renderer/features/media-viewer/zoom.ts';

const picture = { width: 2000, height: 1000 };
const stage = { width: 1000, height: 800 };

test('a picture fits whole, and a small one is not blown up', () => {
  expect(fitScale(picture, stage)).toBe(0.5);
  expect(fitScale({ width: 100, height: 50 }, stage)).toBe(1);
});

test('what is under the pointer stays there while zooming', () => {
  const at = { x: 200, y: 50 };
  const view = zoomed(fitted, 1, at, picture, stage);
  // The point of the picture that was at `at`, from the picture's middle, in its own pixels.
  expect({ x: (at.x - view.x) / 1, y: (at.y - view.y) / 1 }).toEqual({ x: at.x / 0.5, y: at.y / 0.5 });
});

test('zooming out to the fitting size fits again', () => {
  const near = zoomed(fitted, 2, { x: 300, y: 0 }, picture, stage);
  expect(zoomed(near, 0.4, { x: 0, y: 0 }, picture, stage)).toEqual(fitted);
});

test('however it is moved, no side of the stage is empty while the picture goes on at the other', () => {
  const side = fc.integer({ min: 1, max: 6000 });
  const size = fc.record({ width: side, height: side });
  const offset = fc.integer({ min: -9000, max: 9000 });
  fc.assert(
    fc.property(size, size, fc.double({ min: 0.01, max: 4, noNaN: true }), offset, offset, (of, on, scale, x, y) => {
      const view = kept({ scale, x, y }, of, on);
      const shown = scaleOf(view, of, on);
      for (const [at, whole, room] of [
        [view.x, of.width * shown, on.width],
        [view.y, of.height * shown, on.height],
      ] as const) {
        const [before, after] = [at - whole / 2 + room / 2, room / 2 - at - whole / 2];
        // Both edges inside only where all of it fits; then it stands in the middle.
        if (whole <= room) expect(Math.abs(before - after)).toBeLessThan(0.001);
        else expect(Math.max(before, after)).toBeLessThan(0.001);
      }
    }),
  );
});
