import { newsOnX } from './on-x/news.ts';
import type { Pack } from './pack.ts';
import { sandboxGroup, xGroups } from './pack-groups.ts';
import { packTitles } from './pack-titles.ts';
import { sandboxMembers } from './sandbox-members.ts';

/** Newsrooms post so much that one of each sort is plenty to begin with. */
const taken = 1;

/** Newsrooms. */
export const news = {
  key: 'news',
  title: packTitles.news,
  about: 'Newsrooms: world, business, science, sport, culture.',
  colour: 'news',
  preselected: true,
  postsPerMemberPerDay: { sandbox: 12, x: 25 },
  groups: (network) =>
    network === 'sandbox' ? [sandboxGroup('Newsrooms', sandboxMembers.news)] : xGroups(newsOnX, taken),
  terms: () => [],
} as const satisfies Pack;
