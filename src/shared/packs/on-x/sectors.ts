import type { Sector } from '../../model/index.ts';
import { education } from './sectors/education.ts';
import { finance } from './sectors/finance.ts';
import { healthcare } from './sectors/healthcare.ts';
import { law } from './sectors/law.ts';
import { manufacturingAndLogistics } from './sectors/manufacturing-and-logistics.ts';
import { marketingAndMedia } from './sectors/marketing-and-media.ts';
import { paperAndPrint } from './sectors/paper-and-print.ts';
import { productDesign } from './sectors/product-design.ts';
import { publicSector } from './sectors/public-sector.ts';
import { renewableEnergy } from './sectors/renewable-energy.ts';
import { retailAndECommerce } from './sectors/retail-and-e-commerce.ts';
import { science } from './sectors/science.ts';
import { softwareAndAi } from './sectors/software-and-ai.ts';
import type { XSector } from './x-member.ts';

/** Who matters in each field; one that is missing does not compile. */
export const sectorsOnX: Readonly<Record<Sector, XSector>> = {
  'paper-and-print': paperAndPrint,
  'product-design': productDesign,
  'renewable-energy': renewableEnergy,
  'software-and-ai': softwareAndAi,
  finance,
  healthcare,
  law,
  'marketing-and-media': marketingAndMedia,
  'retail-and-e-commerce': retailAndECommerce,
  education,
  science,
  'manufacturing-and-logistics': manufacturingAndLogistics,
  'public-sector': publicSector,
};
