import type { Pack } from './pack.ts';
import { sandboxMembers } from './sandbox-members.ts';

/** Well-known newsrooms; unverified until X confirms that the handles are still theirs. */
const onX = [
  'Reuters',
  'AP',
  'BBCWorld',
  'guardian',
  'FT',
  'TheEconomist',
  'NPR',
  'dwnews',
  'AJEnglish',
  'France24_en',
  'ScienceNews',
  'NewScientist',
];

/** Newsrooms. */
export const news = {
  key: 'news',
  title: 'News',
  about: 'Newsrooms: world, business, science, sport, culture.',
  colour: 'news',
  preselected: true,
  postsPerMemberPerDay: 12,
  members: (network) => (network === 'sandbox' ? sandboxMembers.news : onX),
  terms: () => [],
} as const satisfies Pack;
