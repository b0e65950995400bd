import type { Simulation } from '../state/simulation.ts';
import type { WorldPerson, WorldPicture } from '../world/types.ts';
import { segmentsOf } from './post-text.ts';
import type { RequestFields } from './request-fields.ts';
import { writeSegments } from './segments.ts';

/** Where pictures are served; `size` is X's suffix for avatars, e.g. `_normal`. */
export function mediaUrl(base: string, file: string, size = ''): string {
  return `${base}/media/${file.replace(/(\.\w+)$/, `${size}$1`)}`;
}

/** Whether a person takes direct messages from the viewer: they follow them, wrote before, or are a business. */
export function takesMessages(person: WorldPerson, viewer: WorldPerson, simulation: Simulation): boolean {
  return (
    person.verified === 'business' ||
    simulation.people.follows(person.id, viewer.id) ||
    simulation.messages.between(person.id, viewer.id).length > 0
  );
}

/** A person as X sends them: id, name and username, plus the fields asked for. */
export function userObject(
  person: WorldPerson,
  viewer: WorldPerson,
  simulation: Simulation,
  fields: RequestFields,
  base: string,
): Readonly<Record<string, unknown>> {
  const { people } = simulation;
  const picture = (file: WorldPicture) => mediaUrl(base, file.file);
  const optional: Readonly<Record<string, () => unknown>> = {
    created_at: () => new Date(person.createdAt).toISOString(),
    description: () => person.bio,
    location: () => (person.location === '' ? undefined : person.location),
    url: () => (person.url === null ? undefined : writeSegments(segmentsOf(person.url, people), picture).text),
    entities: () => {
      const description = writeSegments(segmentsOf(person.bio, people), picture).entities;
      const url = person.url === null ? null : writeSegments(segmentsOf(person.url, people), picture).entities;
      const entities = { ...(url === null ? {} : { url }), ...(description === null ? {} : { description }) };
      return Object.keys(entities).length === 0 ? undefined : entities;
    },
    profile_image_url: () => mediaUrl(base, person.avatar, '_normal'),
    profile_banner_url: () => (person.banner === null ? undefined : mediaUrl(base, person.banner)),
    protected: () => person.protected,
    verified: () => person.verified !== 'none',
    verified_type: () => person.verified,
    subscription_type: () => (person.verified === 'blue' ? 'Premium' : 'None'),
    receives_your_dm: () => takesMessages(person, viewer, simulation),
    connection_status: () => {
      const following = people.follows(viewer.id, person.id) ? ['following'] : [];
      return people.follows(person.id, viewer.id) ? [...following, 'followed_by'] : following;
    },
    public_metrics: () => ({
      followers_count: person.followers,
      following_count: person.following,
      [fields.dialect === 'post' ? 'post_count' : 'tweet_count']:
        person.posts + simulation.posts.byAuthor(person.id).length,
      listed_count: Math.floor(person.followers / 90),
      like_count: person.posts * 3,
    }),
  };
  return { id: person.id, name: person.name, username: person.handle, ...pick(optional, fields.user) };
}

/** The asked fields that have a value. */
export function pick(
  optional: Readonly<Record<string, () => unknown>>,
  asked: Iterable<string>,
): Readonly<Record<string, unknown>> {
  const picked: Record<string, unknown> = {};
  for (const name of asked) {
    const value = Object.hasOwn(optional, name) ? optional[name]?.() : undefined;
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}
