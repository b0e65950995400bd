import type { SpeedChange } from '../types.ts';

/**
 * The world lives in natural time: the same as real time up to the epoch, then running at the speed in force.
 * At speed 0 it stands still, so nothing falls due however long the visitor waits.
 */
export type NaturalTime = {
  /** Natural milliseconds at a real moment. */
  natural(real: number): number;
  /** The first whole real millisecond at which `natural` has come; Infinity when it never comes. */
  real(natural: number): number;
};

type Segment = { readonly real: number; readonly natural: number; readonly speed: number };

/** Maps between real and natural time; without a change at or before the epoch the world starts at speed 1. */
export function createNaturalTime(epoch: number, speeds: readonly SpeedChange[]): NaturalTime {
  const sorted = speeds.toSorted((a, b) => a.from - b.from);
  const first = sorted.findLast((change) => change.from <= epoch);
  const segments: Segment[] = [{ real: epoch, natural: epoch, speed: first?.speed ?? 1 }];
  for (const change of sorted) {
    const last = segments.at(-1);
    if (last === undefined || change.from <= epoch) continue;
    const natural = last.natural + (change.from - last.real) * last.speed;
    segments.push({ real: change.from, natural, speed: change.speed });
  }
  return {
    natural(real) {
      const segment = segments.findLast((candidate) => candidate.real <= real);
      return segment === undefined ? real : segment.natural + (real - segment.real) * segment.speed;
    },
    real(natural) {
      if (natural <= epoch) return Math.ceil(natural);
      // The earliest segment that reaches this far, not the last one that starts before it: a halt adds no natural time.
      for (const [index, segment] of segments.entries()) {
        const end = segments[index + 1]?.natural ?? Number.POSITIVE_INFINITY;
        if (natural <= end && segment.speed > 0)
          return Math.ceil(segment.real + (natural - segment.natural) / segment.speed);
      }
      return Number.POSITIVE_INFINITY;
    },
  };
}
