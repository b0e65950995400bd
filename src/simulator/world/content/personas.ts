import type { Persona } from '../types.ts';
import type { PersonaHandle, PersonContent, SectorKey } from './types.ts';

type Introduction = {
  readonly handle: PersonaHandle;
  readonly role: string;
  readonly pitch: string;
  readonly sector: SectorKey;
  /** How many newsrooms and celebrities they follow besides their friends. */
  readonly newsrooms: number;
  readonly celebrities: number;
};

const INTRODUCTIONS: readonly Introduction[] = [
  {
    handle: 'loftpaper',
    role: 'A paper-goods shop',
    pitch:
      'Loft Paper makes notebooks in a former piano factory. Customers ask, praise and complain, and many wait for an answer.',
    sector: 'paper-and-print',
    newsrooms: 16,
    celebrities: 8,
  },
  {
    handle: 'ninaokafor',
    role: 'A job seeker in product design',
    pitch: 'Nina was laid off in spring with her whole team. Recruiters, old colleagues and two promising talks.',
    sector: 'product-design',
    newsrooms: 14,
    celebrities: 12,
  },
  {
    handle: 'tomasreyes_',
    role: 'A policy professional in renewable energy',
    pitch: 'Tomás explains grid rules to people who write laws. Journalists ask for quotes, always by six.',
    sector: 'renewable-energy',
    newsrooms: 24,
    celebrities: 6,
  },
  {
    handle: 'hannah_lind',
    role: 'A private person',
    pitch: 'Hannah teaches chemistry, sings alto and has a cat with opinions. Friends, news and the stars she likes.',
    sector: 'renewable-energy',
    newsrooms: 18,
    celebrities: 20,
  },
];

/** The four people a visitor can be, with whom they follow and who follows them. */
export function createPersonas(people: readonly PersonContent[]): readonly Persona[] {
  return INTRODUCTIONS.map(({ handle, role, pitch, sector, newsrooms, celebrities }) => {
    const friends = people.filter((person) => person.friendsOf?.includes(handle)).map((person) => person.handle);
    const of = (fits: (person: PersonContent) => boolean) => people.filter(fits).map((person) => person.handle);
    const sectorPeople =
      handle === 'hannah_lind' ? [] : of((person) => person.sector === sector && person.group !== 'customer');
    const fans = of(
      (person) => person.group === 'customer' && (handle === 'loftpaper' || person.handle.length % 3 === 0),
    );
    const follows = [
      ...friends,
      ...sectorPeople,
      ...of((person) => person.group === 'newsroom').slice(0, newsrooms),
      ...of((person) => person.group === 'celebrity').slice(0, celebrities),
    ];
    return {
      handle,
      role,
      pitch,
      follows: [...new Set(follows)].filter((other) => other !== handle),
      followedBy: [...new Set([...friends, ...fans])],
    };
  });
}
