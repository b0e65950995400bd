import type { Pack } from './pack.ts';

/** Its members are the account's own: people it follows who follow it back. */
export const friends = {
  key: 'friends',
  title: 'Friends',
  about: 'People you follow who follow you back.',
  colour: 'friends',
  preselected: true,
  postsPerMemberPerDay: 3,
  members: () => [],
  terms: () => [],
} as const satisfies Pack;
