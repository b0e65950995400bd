import type { Pack } from './pack.ts';
import { packTitles } from './pack-titles.ts';

/** Its members are the account's own: people it follows who follow it back. */
export const friends = {
  key: 'friends',
  title: packTitles.friends,
  about: 'People you follow who follow you back.',
  colour: 'friends',
  preselected: true,
  // On X most people hardly post and a few post much: about 17 posts a month in the mean (Pew Research Center, 2019); friends a little more.
  postsPerMemberPerDay: { sandbox: 3, x: 1 },
  groups: () => [],
  terms: () => [],
} as const satisfies Pack;
