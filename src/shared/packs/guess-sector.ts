import type { Sector } from '../model/index.ts';

const signs: Readonly<Record<Sector, RegExp>> = {
  'paper-and-print': /paper|print|stationer|letterpress|bookbind|notebook/iu,
  'product-design': /design|\bux\b|\bui\b|prototyp|figma/iu,
  'renewable-energy': /energy|solar|wind|grid|renewable|climate|power/iu,
};

/** The sector a person's own words speak of; paper and print when they speak of none. */
export function guessSector(bio: string): Sector {
  if (signs['renewable-energy'].test(bio)) return 'renewable-energy';
  if (signs['paper-and-print'].test(bio)) return 'paper-and-print';
  return signs['product-design'].test(bio) ? 'product-design' : 'paper-and-print';
}
