import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNaturalTime } from '../../../../../src/simulator/world/calendar/natural-time.ts';

const EPOCH = 1_800_000_000_000;

describe('natural time', () => {
  it('is real time before the epoch', () => {
    const time = createNaturalTime(EPOCH, [{ from: EPOCH, speed: 7 }]);
    expect(time.natural(EPOCH - 5000)).toBe(EPOCH - 5000);
    expect(time.real(EPOCH - 5000)).toBe(EPOCH - 5000);
  });

  it('never comes at speed 0', () => {
    expect(createNaturalTime(EPOCH, [{ from: EPOCH, speed: 0 }]).real(EPOCH + 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('says of every natural moment the first millisecond at which it has come, whatever the speeds were', () => {
    const changes = fc.array(
      fc.record({ from: fc.integer({ min: EPOCH, max: EPOCH + 1_000_000 }), speed: fc.constantFrom(0, 1, 2, 60) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(changes, fc.integer({ min: EPOCH + 1, max: EPOCH + 3_000_000 }), (speeds, natural) => {
        const time = createNaturalTime(EPOCH, speeds);
        const real = time.real(natural);
        if (!Number.isFinite(real)) return;
        expect(time.natural(real)).toBeGreaterThanOrEqual(natural - 1e-6);
        expect(time.natural(real - 1)).toBeLessThan(natural);
      }),
    );
  });
});
