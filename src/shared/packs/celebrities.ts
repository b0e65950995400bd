import type { Pack } from './pack.ts';
import { sandboxMembers } from './sandbox-members.ts';

/** Well-known people; unverified until X confirms that the handles are still theirs. */
const onX = [
  'rihanna',
  'ladygaga',
  'katyperry',
  'BrunoMars',
  'TheRock',
  'tomhanks',
  'StephenKing',
  'MargaretAtwood',
  'neiltyson',
  'serenawilliams',
  'rogerfederer',
  'KingJames',
];

/** Well-known people. */
export const celebrities = {
  key: 'celebrities',
  title: 'Celebrities',
  about: 'Musicians, actors, athletes and writers.',
  colour: 'celebrities',
  preselected: true,
  postsPerMemberPerDay: 1,
  members: (network) => (network === 'sandbox' ? sandboxMembers.celebrities : onX),
  terms: () => [],
} as const satisfies Pack;
