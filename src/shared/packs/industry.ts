import type { Network, Sector } from '../model/index.ts';
import { sectorsOnX } from './on-x/sectors.ts';
import type { Pack, PackGroup } from './pack.ts';
import { sandboxGroup, xGroup } from './pack-groups.ts';
import { packTitles } from './pack-titles.ts';
import { sandboxMembers } from './sandbox-members.ts';
import { sectorTitles } from './sectors.ts';

/** The four groups, and how many of each a pack for X begins with. */
const kinds = [
  { key: 'journalists', title: 'Journalists', taken: 3 },
  { key: 'competitors', title: 'Firms', taken: 3 },
  { key: 'tradeGroups', title: 'Trade groups', taken: 3 },
  { key: 'thoughtLeaders', title: 'Thought leaders', taken: 3 },
] as const;

function groupsOf(network: Network, sector: Sector): readonly PackGroup[] {
  if (network === 'x') {
    const { noted, ...members } = sectorsOnX[sector];
    return kinds.map(({ key, title, taken }) => xGroup(title, noted, members[key], taken));
  }
  const members = Object.entries(sandboxMembers.industry).find(([key]) => key === sector)?.[1];
  return members === undefined ? [] : kinds.map(({ key, title }) => sandboxGroup(title, members[key]));
}

/** The four groups of each field; of several fields each group says whose it is. */
export const industry = {
  key: 'industry',
  title: packTitles.industry,
  about: 'Journalists, competitors, trade groups and thought leaders of your field.',
  colour: 'industry',
  preselected: true,
  postsPerMemberPerDay: { sandbox: 3, x: 3 },
  groups: (network, sectors) =>
    sectors.flatMap((sector) =>
      groupsOf(network, sector).map((group) => ({
        ...group,
        title: sectors.length > 1 ? `${sectorTitles[sector]}: ${group.title.toLowerCase()}` : group.title,
      })),
    ),
  terms: () => [],
} as const satisfies Pack;
