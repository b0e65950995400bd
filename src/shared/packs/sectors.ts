import { type Network, type Sector, sector } from '../model/index.ts';

export { mostSectors, type Sector } from '../model/index.ts';

/** What the fields of the industry pack are called. */
export const sectorTitles: Readonly<Record<Sector, string>> = {
  'paper-and-print': 'Paper and print',
  'product-design': 'Product design',
  'renewable-energy': 'Energy and climate',
  'software-and-ai': 'Software and AI',
  finance: 'Finance',
  healthcare: 'Healthcare',
  law: 'Law',
  'marketing-and-media': 'Marketing and media',
  'retail-and-e-commerce': 'Retail and e-commerce',
  education: 'Education',
  science: 'Science',
  'manufacturing-and-logistics': 'Manufacturing and logistics',
  'public-sector': 'Public sector',
};

/** The fields people of the sandbox work in. */
export const sandboxSectors = ['paper-and-print', 'product-design', 'renewable-energy'] as const;

/** The fields on offer, by name. */
export function sectorsOf(network: Network): readonly Sector[] {
  const offered: readonly Sector[] = network === 'sandbox' ? sandboxSectors : sector.options;
  return offered.toSorted((left, right) => sectorTitles[left].localeCompare(sectorTitles[right], 'en'));
}
