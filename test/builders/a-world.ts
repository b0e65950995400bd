import { idAt } from '../../src/simulator/ids.ts';
import type {
  AnswerContext,
  World,
  WorldMessage,
  WorldOptions,
  WorldPerson,
  WorldPost,
} from '../../src/simulator/world/types.ts';

const minute = 60_000;
let serial = 0;

/** A person of the simulated world; the handle alone is enough. */
function aWorldPerson(handle: string, overrides: Partial<WorldPerson> = {}): WorldPerson {
  const number =
    Array.from(handle).reduce((sum, letter) => sum * 31n + BigInt(letter.codePointAt(0) ?? 0), 7n) % 10n ** 12n;
  return {
    id: String(10n ** 12n + number),
    handle,
    name: handle.replaceAll('_', ' '),
    bio: `Bio of ${handle}`,
    location: '',
    url: null,
    avatar: 'faces/001.webp',
    banner: 'banners/sea-sunset.webp',
    verified: 'none',
    protected: false,
    createdAt: Date.UTC(2015, 0, 1),
    followers: 100,
    following: 50,
    posts: 1000,
    ...overrides,
  };
}

/** The people of `aWorld`: four personas, two friends of the shop, a newsroom, a stranger, a protected friend. */
export const worldPeople = {
  loftpaper: aWorldPerson('loftpaper', { verified: 'business' }),
  ninaokafor: aWorldPerson('ninaokafor'),
  tomasreyes_: aWorldPerson('tomasreyes_', { verified: 'blue' }),
  hannah_lind: aWorldPerson('hannah_lind'),
  mara: aWorldPerson('mara'),
  ferry: aWorldPerson('ferry'),
  newsroom: aWorldPerson('newsroom'),
  stranger: aWorldPerson('stranger'),
  private_pia: aWorldPerson('private_pia', { protected: true }),
} as const satisfies Record<string, WorldPerson>;

/** Somebody of `aWorld`, by handle. */
export type WorldHandle = keyof typeof worldPeople;

/** A post made at `createdAt`; its id follows from the time, so two at the same time differ. */
export function aWorldPost(by: WorldHandle, createdAt: number, overrides: Partial<WorldPost> = {}): WorldPost {
  serial += 1;
  const id = idAt(createdAt, serial);
  return {
    id,
    authorId: worldPeople[by].id,
    createdAt,
    text: `Post ${serial} of ${by}`,
    lang: 'en',
    conversationId: id,
    replyTo: null,
    quoteOf: null,
    repostOf: null,
    pictures: [],
    link: null,
    poll: null,
    sensitive: false,
    editOf: null,
    withheldIn: [],
    deletedAt: null,
    likes: 0,
    reposts: 0,
    replies: 0,
    quotes: 0,
    ...overrides,
  };
}

/** What the world does; times are up to the caller. */
export type WorldParts = {
  readonly posts?: (epoch: number) => readonly WorldPost[];
  readonly messages?: (epoch: number) => readonly WorldMessage[];
  readonly answer?: (context: AnswerContext) => string | null;
};

/** A small world that satisfies the simulator: fixed people, the given posts, and an answer for everybody. */
export function aWorld(parts: WorldParts = {}): (options: WorldOptions) => World {
  return ({ epoch }) => {
    const posts = [...(parts.posts?.(epoch) ?? [])].sort((left, right) => left.createdAt - right.createdAt);
    const messages = [...(parts.messages?.(epoch) ?? [])].sort((left, right) => left.createdAt - right.createdAt);
    return {
      people: Object.values(worldPeople),
      personas: [
        {
          handle: 'loftpaper',
          role: 'A paper-goods shop',
          pitch: 'Complaints and praise.',
          follows: ['mara', 'ferry', 'newsroom', 'private_pia'],
          followedBy: ['mara', 'ferry'],
        },
        { handle: 'ninaokafor', role: 'A job seeker', pitch: 'Recruiters.', follows: ['mara'], followedBy: [] },
        { handle: 'tomasreyes_', role: 'A professional', pitch: 'Energy.', follows: ['newsroom'], followedBy: [] },
        { handle: 'hannah_lind', role: 'A private person', pitch: 'Friends.', follows: ['mara'], followedBy: ['mara'] },
      ],
      posts: (from, to) => posts.filter((post) => post.createdAt > from && post.createdAt <= to),
      messages: (from, to) => messages.filter((message) => message.createdAt > from && message.createdAt <= to),
      answer: parts.answer ?? (({ round }) => (round < 2 ? `Answer ${round + 1}` : null)),
    };
  };
}

/** `count` posts of one person, a minute apart, the last a minute before `until`. */
export function aWorldTimeline(by: WorldHandle, count: number, until: number): readonly WorldPost[] {
  return Array.from({ length: count }, (_, index) => aWorldPost(by, until - (count - index) * minute));
}
