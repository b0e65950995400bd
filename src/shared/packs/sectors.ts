import type { Sector } from '../model/index.ts';

export type { Sector } from '../model/index.ts';

/** What the sectors of the industry pack are called. */
export const sectorTitles: Readonly<Record<Sector, string>> = {
  'paper-and-print': 'Paper and print',
  'product-design': 'Product design',
  'renewable-energy': 'Renewable energy',
};

/** The sectors in the order in which they are offered. */
export const sectors: readonly Sector[] = Object.keys(sectorTitles).filter((key): key is Sector =>
  Object.hasOwn(sectorTitles, key),
);
