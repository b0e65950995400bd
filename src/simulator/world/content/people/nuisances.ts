import type { PersonContent } from '../types.ts';

const shared = { group: 'nuisance', pace: 0, voices: [] } as const;

/** Spam, trolls and an impostor: every inbox has some, and none of them should be answered in haste. */
export const nuisances: readonly PersonContent[] = [
  {
    ...shared,
    handle: 'growth_rocket88',
    name: 'Growth Rocket 🚀',
    face: 'object',
    home: 'The Internet',
    zone: 0,
    reach: 48_000,
    bio: '10x your followers in 10 days!!! DM “ROCKET”',
    says: [
      {
        text: '#growth #grow #hustle #mindset #success #winning #rise #grind #followback #f4f #l4l #money #motivation #boss #rocket #10x #viral #trending #now #today',
      },
    ],
  },
  {
    ...shared,
    handle: 'crateandbarb',
    name: 'barb wire',
    face: 'object dog',
    home: '',
    zone: -5,
    reach: 812,
    bio: 'just asking questions',
    says: ['everyone who disagrees with me is a bot. i have met some of them. very convincing'],
  },
  {
    ...shared,
    handle: 'loftpaper_help',
    name: 'Loft Paper Support',
    face: 'as loftpaper',
    home: 'Antwerp',
    zone: 1,
    reach: 11,
    bio: 'Official refunds and help. Send order number and card for quick processing',
    says: [
      {
        text: 'Did your order not arrive? Refund team here. Message us your card number and the three digits, it takes two minutes.',
        at: 31,
      },
    ],
  },
  {
    ...shared,
    handle: 'recruit_fast_hr',
    name: 'HR Fast Track Global',
    face: 'mark recruiter',
    home: 'Worldwide',
    zone: 0,
    reach: 2_300,
    bio: 'WORK FROM HOME $$$ No interview',
    says: [
      {
        text: 'URGENT hiring 500 people, no experience, $900/day, only pay the small registration fee and the cost of the uniform',
        sensitive: true,
      },
    ],
  },
  {
    ...shared,
    handle: 'windmills_hurt',
    name: 'Turbine Truth',
    face: 'object',
    home: 'Downwind',
    zone: 1,
    reach: 5_400,
    bio: 'They spin. Ask yourself why.',
    says: ['The wind has been weaker since they started using it. Do your own research'],
  },
];
