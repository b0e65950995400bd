import type { Pack } from './pack.ts';
import { sandboxMembers } from './sandbox-members.ts';

/** Job boards and firms that hire in the open; unverified until X confirms that the handles are still theirs. */
const onX = ['weworkremotely', 'remoteok', 'Glassdoor', 'indeed', 'LinkedIn', 'dribbble', 'Behance', 'ideo'];

/** Recruiters, job boards and firms that hire. */
export const jobs = {
  key: 'jobs',
  title: 'Job search',
  about: 'Recruiters and firms that hire.',
  colour: 'jobs',
  preselected: false,
  postsPerMemberPerDay: 3,
  members: (network) => (network === 'sandbox' ? sandboxMembers.jobs : onX),
  terms: ({ sector }) => (sector === 'product-design' ? ['hiring a product designer'] : []),
} as const satisfies Pack;
