/** Pseudo-random numbers that depend on nothing but the words they were made from: the world must come out the same every time. */

export type Random = {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number in [from, to]. */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** Log-normal factor with median 1. */
  spread(sigma: number): number;
};

/** FNV-1a with a final mix, over the parts joined by a separator that no handle holds; 32 bits, unsigned. */
export function hashOf(...parts: readonly (string | number)[]): number {
  const text = parts.join('\u0001');
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Mulberry32 seeded by the hash of `parts`. */
export function createRandom(...parts: readonly (string | number)[]): Random {
  let state = hashOf(...parts);
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick<T>(list: readonly T[]): T {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new RangeError('Nothing to pick from: the list is empty.');
      return picked;
    },
    spread(sigma) {
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      return Math.exp(sigma * radius * Math.cos(2 * Math.PI * next()));
    },
  };
}

/** A copy of `list` in an order that depends on `parts` alone. */
export function shuffled<T>(list: readonly T[], ...parts: readonly (string | number)[]): readonly T[] {
  const random = createRandom(...parts);
  return list
    .map((item) => ({ item, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
