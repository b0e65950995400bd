import type { Sector } from '../model/index.ts';
import type { IndustryGroups, Pack } from './pack.ts';
import { sandboxMembers } from './sandbox-members.ts';

/** A few well-known accounts per group; unverified until X confirms that the handles are still theirs. */
const onX: Readonly<Record<Sector, IndustryGroups>> = {
  'paper-and-print': {
    journalists: ['printweek', 'PrintingImpress'],
    competitors: ['moleskine', 'Leuchtturm1917', 'FieldNotesBrand'],
    tradeGroups: ['TwoSidesUK', 'BPIFprint'],
    thoughtLeaders: ['letterpress', 'penaddict'],
  },
  'product-design': {
    journalists: ['smashingmag', 'FastCoDesign', 'alistapart'],
    competitors: ['figma', 'framer', 'sketch'],
    tradeGroups: ['AIGAdesign', 'ixda'],
    thoughtLeaders: ['lukew', 'zeldman', 'brad_frost'],
  },
  'renewable-energy': {
    journalists: ['CarbonBrief', 'CanaryMediaInc', 'rechargenews'],
    competitors: ['Orsted', 'Vattenfall', 'OctopusEnergy'],
    tradeGroups: ['WindEurope', 'SolarPowerEU', 'IRENA'],
    thoughtLeaders: ['MLiebreich', 'JesseJenkins', 'hausfath'],
  },
};

/** The four groups of a sector. */
export const industry = {
  key: 'industry',
  title: 'Industry',
  about: 'Journalists, competitors, trade groups and thought leaders of your field.',
  colour: 'industry',
  preselected: true,
  postsPerMemberPerDay: 3,
  members(network, sector) {
    const { journalists, competitors, tradeGroups, thoughtLeaders } =
      network === 'sandbox' ? sandboxMembers.industry[sector] : onX[sector];
    return [...journalists, ...competitors, ...tradeGroups, ...thoughtLeaders];
  },
  terms: () => [],
} as const satisfies Pack;
