import type { Pack } from './pack.ts';
import { packTitles } from './pack-titles.ts';

/** Its members are the account's own: people it follows who follow it back. */
export const friends = {
  key: 'friends',
  title: packTitles.friends,
  about: 'People you follow who follow you back.',
  colour: 'friends',
  preselected: true,
  postsPerMemberPerDay: { sandbox: 3, x: 3 },
  groups: () => [],
  terms: () => [],
} as const satisfies Pack;
