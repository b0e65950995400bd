import { industry } from './industry.ts';
import type { Pack } from './pack.ts';
import { sandboxMembers } from './sandbox-members.ts';

/** Words of a name that say nothing on their own. */
const tooShort = 4;

/** Who speaks of the account’s name, and its competitors. */
export const brand = {
  key: 'brand',
  title: 'Brand desk',
  about: 'Who speaks of you without the @, and what your competitors say.',
  colour: 'brand',
  preselected: false,
  postsPerMemberPerDay: 3,
  members: (network, sector) =>
    network === 'sandbox' ? sandboxMembers.brandCompetitors : industry.members(network, sector).slice(0, 4),
  terms: ({ handle, name }) => {
    const plain = name
      .replaceAll(/[^\p{L}\p{N}&' ]/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .toLowerCase();
    return [...new Set([plain, `@${handle}`])].filter((term) => term.length >= tooShort);
  },
} as const satisfies Pack;
