import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsShown } from '../../../../../src/renderer/features/deck/columns-shown.ts';

test('whole columns fill the width, none narrower than readable unless the window itself is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 288, max: 5000 }), fc.integer({ min: 1, max: 12 }), (width, columns) => {
      const { shown, columnWidth } = columnsShown(width, columns, 0);
      expect(columnWidth * shown).toBeCloseTo(width);
      expect(columnWidth).toBeGreaterThanOrEqual(288);
    }),
  );
});

test('one column is left in the narrowest window', () => {
  expect(columnsShown(200, 4, 0)).toEqual({ shown: 1, columnWidth: 200 });
});

test('folded columns take their strips from the room', () => {
  expect(columnsShown(1000, 4, 2)).toEqual({ shown: 3, columnWidth: 304 });
});
