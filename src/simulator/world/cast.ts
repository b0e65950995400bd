import type { PersonContent } from './content/types.ts';
import { avatarsFor, bannerOf } from './pictures-of.ts';
import { createRandom } from './random.ts';
import { snowflake } from './snowflake.ts';
import type { WorldPerson } from './types.ts';

/** Accounts were opened between these days, the large ones rather early. */
const FIRST_ACCOUNT = Date.UTC(2011, 2, 1);
const LAST_ACCOUNT = Date.UTC(2025, 8, 1);

/** The people as X shows them; ids depend on the seed and the handle alone, so they stay when the content grows. */
export function createPeople(seed: number, cast: readonly PersonContent[]): readonly WorldPerson[] {
  const choosers = cast.filter(({ face }) => !face.startsWith('as '));
  const avatars = avatarsFor(
    seed,
    choosers.map(({ face }) => face),
  );
  const chosen = new Map(choosers.map(({ handle }, index) => [handle, avatars[index]]));

  /** Who pretends to be somebody else ("as loftpaper") has their picture. */
  function avatarOf({ handle, face }: PersonContent): string {
    const file = chosen.get(face.startsWith('as ') ? face.slice(3) : handle);
    if (file === undefined) throw new RangeError(`@${handle} has the face of nobody: ${face}.`);
    return file;
  }

  return cast.map((person) => {
    const random = createRandom(seed, person.handle, 'account');
    const early = person.reach > 100_000 ? 0.35 : 1;
    const createdAt = Math.floor(FIRST_ACCOUNT + random.next() * early * (LAST_ACCOUNT - FIRST_ACCOUNT));
    const days = (LAST_ACCOUNT - createdAt) / 86_400_000;
    return {
      id: snowflake(createdAt, random.between(0, 0x3fffff)),
      handle: person.handle,
      name: person.name,
      bio: person.bio,
      location: person.home,
      url: person.site === undefined ? null : `https://${person.site}`,
      avatar: avatarOf(person),
      banner: bannerOf(person),
      verified: person.verified ?? 'none',
      protected: person.protected ?? false,
      createdAt,
      followers: Math.round(person.reach * (0.94 + 0.12 * random.next())),
      following: Math.round(Math.min(4900, 90 + 2.1 * Math.min(person.reach, 40_000) ** 0.6 * random.spread(0.5))),
      posts: Math.round(80 + days * Math.max(0.3, person.pace) * random.spread(0.3)),
    };
  });
}
