import type { PackOffer } from '../../src/shared/contract/decks.ts';
import { someEntities } from './a-window.ts';

/** A pack as offered: News with one newsroom, not preselected, unless told otherwise. */
export function aPackOffer(overrides: Partial<PackOffer> = {}): PackOffer {
  return {
    key: 'news',
    title: 'News',
    about: 'Newsrooms.',
    groups: [],
    handles: ['wire'],
    current: null,
    terms: [],
    preselected: false,
    sectors: null,
    postsPerDay: 12,
    pricePerMonth: 3000,
    memberPerMonth: 3000,
    priceToLoad: null,
    faces: someEntities(),
    ...overrides,
  };
}
