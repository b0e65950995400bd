import { createAnswers } from './answers.ts';
import { buildPost } from './build-post.ts';
import { DAY, HOUR } from './calendar/activity.ts';
import { bucketOf, createBuckets } from './calendar/buckets.ts';
import { createEchoes } from './calendar/echoes.ts';
import { createNaturalTime } from './calendar/natural-time.ts';
import { placeScripts } from './calendar/scripts.ts';
import { createStream } from './calendar/streams.ts';
import { createPeople } from './cast.ts';
import { directTalks } from './content/inbox/direct-talks.ts';
import { directTalksTwo } from './content/inbox/direct-talks-two.ts';
import { lists } from './content/lists.ts';
import { people as content } from './content/people/index.ts';
import { createPersonas } from './content/personas.ts';
import { scripts } from './content/scripts.ts';
import type { Group, PersonaHandle, PersonContent } from './content/types.ts';
import { voices } from './content/voices/index.ts';
import { createPhotos, photoNamed } from './photos.ts';
import { createRandom } from './random.ts';
import { snowflake } from './snowflake.ts';
import type { Id, World, WorldMessage, WorldOptions, WorldPost } from './types.ts';

/** The world has been going for this long when a visitor first comes. */
const PAST = 7 * DAY;

/** Voices in which the close friends of a persona speak to it. */
const TO_FRIENDS: Readonly<Record<string, PersonaHandle>> = {
  'to-ninaokafor': 'ninaokafor',
  'to-tomasreyes': 'tomasreyes_',
  'to-hannahlind': 'hannah_lind',
};

/** How often a day somebody writes to the shop by themselves: its customers, and now and then anybody. */
const TO_SHOP: Readonly<Partial<Record<Group, number>>> = { customer: 1, public: 0.26 };

/** A newsroom speaks of its own work less often than of the news. */
const DESK_WEIGHT = 0.35;

/** The simulated people and what they do; hours are built when asked for and kept, the same options always give the same world. */
export function createWorld({ seed, epoch, speeds }: WorldOptions): World {
  const people = createPeople(seed, content);
  const ids = new Map(people.map((person) => [person.handle, person.id]));
  const cast = new Map(content.map((person) => [person.handle, person]));
  const time = createNaturalTime(epoch, speeds);
  const voiceMap = new Map(voices.map((voice) => [voice.key, voice]));
  const written = placeScripts(seed, epoch, cast, scripts);
  const oldest = written.reduce((first, draft) => Math.min(first, draft.at), epoch - PAST);
  const streams = voices.flatMap((voice) => {
    const authors = content.flatMap((person) => speaksOf(person, voice.key));
    return authors.length === 0 ? [] : [createStream({ seed, voice, authors, lists, epoch })];
  });
  const echoes = createEchoes({ seed, people: content, voices: voiceMap, lists });
  const buckets = createBuckets({ origin: epoch - PAST, time, scripts: written, streams, echoes });
  const photos = createPhotos(bucketOf(epoch - PAST), buckets.inHour);
  const context = { seed, personId, placed: buckets.placed, real: time.real, photos };
  const built = new Map<number, readonly WorldPost[]>();
  const messages = createMessages();
  const answers = createAnswers(seed, new Map(content.map((person) => [personId(person.handle), person])));

  function personId(handle: string): Id {
    const id = ids.get(handle);
    if (id === undefined) throw new RangeError(`Nobody in the world is called @${handle}.`);
    return id;
  }

  function postsOf(bucket: number): readonly WorldPost[] {
    const known = built.get(bucket);
    if (known !== undefined) return known;
    const posts = buckets
      .inHour(bucket)
      .flatMap((placed) => (Number.isFinite(placed.createdAt) ? [buildPost(placed, context)] : []));
    built.set(bucket, posts);
    return posts;
  }

  function createMessages(): readonly WorldMessage[] {
    return [...directTalks, ...directTalksTwo]
      .flatMap(({ persona, person, messages: lines }) =>
        lines.map(([sender, hoursBefore, text, photo], index) => {
          const createdAt = time.real(Math.floor(epoch - hoursBefore * HOUR));
          const low = createRandom(seed, persona, person, index).between(0, 0x3fffff);
          const [from, to] = sender === 'me' ? [persona, person] : [person, persona];
          const pictures = photo === undefined ? [] : [photoNamed(photo)];
          return { low, createdAt, senderId: personId(from), recipientId: personId(to), text, pictures };
        }),
      )
      .filter((message) => Number.isFinite(message.createdAt))
      .map(({ low, ...message }) => ({ id: snowflake(message.createdAt, low), ...message }))
      .sort((a, b) => a.createdAt - b.createdAt);
  }

  return {
    people,
    personas: createPersonas(content),
    posts(from, to) {
      if (to <= from) return [];
      const posts: WorldPost[] = [];
      const last = bucketOf(time.natural(to));
      for (let bucket = bucketOf(Math.max(oldest, time.natural(from) - 1)); bucket <= last; bucket += 1) {
        for (const post of postsOf(bucket)) if (post.createdAt > from && post.createdAt <= to) posts.push(post);
      }
      return posts;
    },
    messages: (from, to) => messages.filter((message) => message.createdAt > from && message.createdAt <= to),
    answer: answers,
  };
}

/** A person as an author of the voice `key`; their pace is shared by their voices. */
function speaksOf(person: PersonContent, key: string): { readonly person: PersonContent; readonly pace: number }[] {
  if (key === 'to-loftpaper') {
    const pace = person.lang === undefined ? TO_SHOP[person.group] : undefined;
    const isSomebody = person.group === 'customer' || (person.pace > 0 && !person.face.startsWith('mark'));
    return pace === undefined || !isSomebody ? [] : [{ person, pace }];
  }
  const persona = TO_FRIENDS[key];
  if (persona !== undefined) {
    const close = person.group === 'friend' && person.lang === undefined && person.friendsOf?.[0] === persona;
    return close ? [{ person, pace: 0.2 }] : [];
  }
  if (!person.voices.includes(key)) return [];
  const weight = (voice: string) => (voice.endsWith('-desk') ? DESK_WEIGHT : 1);
  const total = person.voices.reduce((sum, voice) => sum + weight(voice), 0);
  return [{ person, pace: (person.pace * weight(key)) / total }];
}
