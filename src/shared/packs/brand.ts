import type { Pack } from './pack.ts';
import { sandboxGroup } from './pack-groups.ts';
import { packTitles } from './pack-titles.ts';
import { sandboxMembers } from './sandbox-members.ts';

/** Words of a name that say nothing on their own. */
const tooShort = 4;

/** Who speaks of the account’s name, and its competitors. */
export const brand = {
  key: 'brand',
  title: packTitles.brand,
  about: 'Who speaks of you without the @, and what your competitors say.',
  colour: 'brand',
  preselected: false,
  postsPerMemberPerDay: { sandbox: 3, x: 3 },
  /** On X only the reader knows whom they compete with. */
  groups: (network) => (network === 'sandbox' ? [sandboxGroup('Competitors', sandboxMembers.brandCompetitors)] : []),
  terms: ({ handle, name }) => {
    const plain = name
      .replaceAll(/[^\p{L}\p{N}&' ]/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .toLowerCase();
    return [...new Set([plain, `@${handle}`])].filter((term) => term.length >= tooShort);
  },
} as const satisfies Pack;
