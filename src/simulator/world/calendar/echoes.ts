import { replies } from '../content/replies/index.ts';
import type { Reply } from '../content/replies/types.ts';
import type { Group, PersonContent, Voice } from '../content/types.ts';
import { createRandom, hashOf } from '../random.ts';
import { isFilledBy, type Lists } from '../text/expand.ts';
import { createCrowd } from './crowd.ts';
import { createDrafts, createRepost, type Draft } from './draft.ts';

/** Echoes come within this many hours of their source. */
export const ECHO_HOURS = 9;
const MINUTE = 60_000;

/** Most reposts of newsrooms and stars come from the public, so that friends' own words stay the larger part of what friends post. */
const CROWD_SHARE = 0.985;

const WIDELY_HEARD: readonly Group[] = ['newsroom', 'celebrity', 'public'];

type Means = { readonly reposts: number; readonly replies: number; readonly quotes: number };

/** Mean number of echoes one post of a group finds among the simulated people (its counts are drawn apart from that). */
const MEANS: Readonly<Partial<Record<Group, Means>>> = {
  newsroom: { reposts: 2.6, replies: 0.3, quotes: 0.08 },
  celebrity: { reposts: 5, replies: 1.2, quotes: 0.3 },
  friend: { reposts: 0.19, replies: 0.42, quotes: 0.05 },
  public: { reposts: 0.3, replies: 0, quotes: 0 },
  journalist: { reposts: 0.4, replies: 0.35, quotes: 0.16 },
  thinker: { reposts: 0.45, replies: 0.4, quotes: 0.14 },
  trade: { reposts: 0.35, replies: 0.2, quotes: 0.12 },
  competitor: { reposts: 0.3, replies: 0.22, quotes: 0.04 },
  recruiter: { reposts: 0.4, replies: 0.2, quotes: 0.03 },
  firm: { reposts: 0.4, replies: 0.12, quotes: 0.03 },
  persona: { reposts: 0.5, replies: 0, quotes: 0 },
};

export type EchoWorld = {
  readonly seed: number;
  readonly people: readonly PersonContent[];
  readonly voices: ReadonlyMap<string, Voice>;
  readonly lists: Lists;
};

/** The echoes of `source`; texts in `used` are not said again, and what is said is added to it. */
export type Echoes = (source: Draft, used: Set<string>) => readonly Draft[];

/** Which reposts, replies, quotes and answers the people give to a post of somebody else; a function of that post alone. */
export function createEchoes({ seed, people, voices, lists }: EchoWorld): Echoes {
  const circles = new Map<string, readonly PersonContent[]>();
  const crowdSays = createCrowd({ seed, people, lists, longest: ECHO_HOURS * 55 * MINUTE });

  function circleOf(author: PersonContent): readonly PersonContent[] {
    // Who hears a newsroom, a star or a stranger is the same for all of them.
    const key = WIDELY_HEARD.includes(author.group) ? author.group : author.handle;
    const known = circles.get(key);
    if (known !== undefined) return known;
    const circle = people.filter((person) => hears(person, author));
    circles.set(key, circle);
    return circle;
  }

  function react(source: Draft, used: Set<string>): readonly Draft[] {
    const means = MEANS[source.author.group];
    if (
      means === undefined ||
      source.replyTo !== null ||
      source.repostOf !== null ||
      source.said.sensitive ||
      source.isReplaced
    )
      return [];
    // What is addressed to somebody is theirs to answer.
    if (source.text.includes('@')) return [];
    const circle = circleOf(source.author);
    if (circle.length === 0) return [];
    const random = createRandom(seed, source.key, 'echoes');
    const drafts: Draft[] = [...crowdSays(source, used)];
    const busy = new Set([source.author]);
    const turn = hashOf(seed, source.key);
    const crowd = circle.filter((person) => person.group === 'customer' || person.group === 'public');

    function someone(fits: (person: PersonContent) => boolean, among = circle): PersonContent | null {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const person = random.pick(among);
        if (busy.has(person) || !fits(person)) continue;
        busy.add(person);
        return person;
      }
      return null;
    }
    function later(shortest: number, typical: number): number {
      return source.at + MINUTE * Math.min(ECHO_HOURS * 55, shortest + typical * -Math.log(1 - random.next()));
    }
    function count(mean: number): number {
      return Math.floor(mean + random.next());
    }

    if (!source.author.protected) {
      for (let left = count(means.reposts); left > 0; left -= 1) {
        const author = someone(() => true, crowd.length > 0 && random.next() < CROWD_SHARE ? crowd : circle);
        const at = later(2, 70);
        if (author !== null) drafts.push(createRepost(source, { key: `${source.key}>rt${left}`, at, author }));
      }
    }
    const voice = source.topic === null ? undefined : voices.get(source.topic);
    if (voice === undefined) return drafts;
    const lang = source.author.lang ?? 'en';
    const speaks = (person: PersonContent) => (person.lang ?? 'en') === lang || person.voices.includes(voice.key);
    const words: Lists = { ...lists, ...voice.lists };
    const replyCount = count(means.replies);
    const quoteCount = source.author.protected ? 0 : count(means.quotes);
    const said = replyCount === 0 ? [] : cuedReplies(voice.key, source.text).filter(([, text]) => !used.has(text));
    const quotes =
      quoteCount === 0 ? [] : (voice.quotes ?? []).filter((text) => !used.has(text) && isFilledBy(text, source.picked));

    for (let left = Math.min(said.length, replyCount); left > 0; left -= 1) {
      const author = someone(speaks);
      const at = later(1, 45);
      const [, text, answer] = said[(turn + left) % said.length] ?? [];
      if (author === null || text === undefined || used.has(text)) continue;
      used.add(text);
      const [reply] = createDrafts(seed, {
        key: `${source.key}>re${left}`,
        at,
        author,
        said: { text, lang },
        lists: words,
        topic: voice.key,
        replyTo: source,
      });
      drafts.push(reply);
      if (answer === undefined || random.next() > 0.55) continue;
      const answered = at + random.between(2, 40) * MINUTE;
      drafts.push(
        ...createDrafts(seed, {
          key: `${reply.key}>re`,
          at: answered,
          author: source.author,
          said: { text: answer, lang },
          lists: words,
          topic: voice.key,
          replyTo: reply,
        }),
      );
    }
    for (let left = Math.min(quotes.length, quoteCount); left > 0; left -= 1) {
      const author = someone(speaks);
      const at = later(4, 80);
      const text = quotes[(turn + left) % quotes.length];
      if (author !== null && text !== undefined && !used.has(text)) {
        used.add(text);
        drafts.push(
          ...createDrafts(seed, {
            key: `${source.key}>qt${left}`,
            at,
            author,
            said: { text, lang },
            lists: words,
            topic: voice.key,
            quoteOf: source,
          }),
        );
      }
    }
    return drafts;
  }

  return react;
}

const compiled = new Map<string, readonly { readonly cue: RegExp; readonly reply: Reply }[]>();

function cuedReplies(voice: string, text: string): readonly Reply[] {
  const known =
    compiled.get(voice) ?? (replies[voice] ?? []).map((reply) => ({ cue: new RegExp(reply[0], 'i'), reply }));
  compiled.set(voice, known);
  return known.filter(({ cue }) => cue.test(text)).map(({ reply }) => reply);
}

/** Whether `person` would come across what `author` posts. */
function hears(person: PersonContent, author: PersonContent): boolean {
  const { group } = person;
  if (group === 'persona' || group === 'nuisance' || group === 'celebrity') return false;
  const sameSector = person.sector !== undefined && person.sector === author.sector;
  if (author.group === 'friend' || author.group === 'persona') {
    const circles = author.group === 'persona' ? [author.handle] : (author.friendsOf ?? []);
    return group === 'friend' && (person.friendsOf ?? []).some((circle) => circles.includes(circle));
  }
  if (author.group === 'newsroom') {
    const writes = (group === 'journalist' || group === 'thinker') && !person.face.startsWith('mark');
    return group === 'friend' || group === 'customer' || group === 'public' || writes;
  }
  if (author.group === 'celebrity') return group === 'friend' || group === 'customer' || group === 'public';
  if (author.group === 'public') return group === 'customer' || (group === 'public' && person.pace > 0);
  return (
    sameSector &&
    (group === 'journalist' || group === 'thinker' || group === 'trade' || group === 'recruiter' || group === 'friend')
  );
}
