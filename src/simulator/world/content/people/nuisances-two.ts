import type { PersonContent } from '../types.ts';

const shared = { group: 'nuisance', pace: 0, voices: [], zone: 0 } as const;

/** More who should not be answered in haste; two of them wear the face of somebody known. */
export const nuisancesTwo: readonly PersonContent[] = [
  {
    ...shared,
    handle: 'loftpaperrefund',
    name: 'Loft Paper | Refunds',
    face: 'as loftpaper',
    home: 'Antwerpen',
    reach: 6,
    bio: 'Refund desk. Fast payouts, DM card details. Official',
    says: [],
  },
  {
    ...shared,
    handle: 'klaraengstr0m',
    name: 'Klara Engström',
    face: 'as klaraengstrom',
    home: 'Stockholm',
    reach: 14,
    bio: 'New account, lost the old one 😢',
    says: ['Hi all this is my new account, the old one got hacked, please add me here'],
  },
  {
    ...shared,
    handle: 'sticker_empire',
    name: 'STICKER EMPIRE ⭐ wholesale',
    face: 'object',
    home: 'Worldwide shipping',
    reach: 9_400,
    bio: 'Die cut, holographic, kraft. MOQ 5000. Whatsapp for price list 🔥',
    says: ['🔥🔥 Holographic from $0.05 🔥🔥 reply SAMPLE and we send samples (pay shipping)'],
  },
  {
    ...shared,
    handle: 'mr_actually_',
    name: 'Well, Actually',
    face: 'object',
    home: 'the replies',
    reach: 391,
    bio: 'Read the small type. I did.',
    says: ['not a fan of tone. mine is fine'],
  },
];
