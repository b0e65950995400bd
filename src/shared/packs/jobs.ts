import { jobsOnX } from './on-x/jobs.ts';
import type { Pack } from './pack.ts';
import { sandboxGroup, xGroups } from './pack-groups.ts';
import { packTitles } from './pack-titles.ts';
import { sandboxMembers } from './sandbox-members.ts';

const taken = 4;

/** Recruiters, job boards and firms that hire. */
export const jobs = {
  key: 'jobs',
  title: packTitles.jobs,
  about: 'Recruiters and firms that hire.',
  colour: 'jobs',
  preselected: false,
  postsPerMemberPerDay: { sandbox: 3, x: 3 },
  groups: (network) =>
    network === 'sandbox' ? [sandboxGroup('Recruiters and firms', sandboxMembers.jobs)] : xGroups(jobsOnX, taken),
  terms: ({ sectors }) => (sectors.includes('product-design') ? ['hiring a product designer'] : []),
} as const satisfies Pack;
