import type { PackKey } from '../model/index.ts';

/** What the packs are called. */
export const packTitles: Readonly<Record<PackKey, string>> = {
  friends: 'Friends',
  news: 'News',
  industry: 'Industry',
  celebrities: 'Celebrities',
  jobs: 'Job search',
  brand: 'Brand desk',
};
