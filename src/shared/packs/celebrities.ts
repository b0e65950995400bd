import { celebritiesOnX } from './on-x/celebrities.ts';
import type { Pack } from './pack.ts';
import { sandboxGroup, xGroups } from './pack-groups.ts';
import { packTitles } from './pack-titles.ts';
import { sandboxMembers } from './sandbox-members.ts';

const taken = 3;

/** Well-known people. */
export const celebrities = {
  key: 'celebrities',
  title: packTitles.celebrities,
  about: 'Musicians, actors, athletes and writers.',
  colour: 'celebrities',
  preselected: true,
  postsPerMemberPerDay: { sandbox: 1, x: 1 },
  groups: (network) =>
    network === 'sandbox'
      ? [sandboxGroup('Well-known people', sandboxMembers.celebrities)]
      : xGroups(celebritiesOnX, taken),
  terms: () => [],
} as const satisfies Pack;
