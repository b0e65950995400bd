import { replies } from '../content/replies/index.ts';
import type { Group, PersonContent, Voice } from '../content/types.ts';
import { createRandom, hashOf } from '../random.ts';
import { isFilledBy, type Lists } from '../text/expand.ts';
import { createDrafts, type Draft } from './draft.ts';

/** Echoes come within this many hours of their source. */
export const ECHO_HOURS = 9;
const MINUTE = 60_000;

type Means = { readonly reposts: number; readonly replies: number; readonly quotes: number };

/** Mean number of echoes one post of a group finds among the simulated people (its counts are drawn apart from that). */
const MEANS: Readonly<Partial<Record<Group, Means>>> = {
  newsroom: { reposts: 0.16, replies: 0.14, quotes: 0.06 },
  celebrity: { reposts: 0.7, replies: 1.1, quotes: 0.16 },
  friend: { reposts: 0.22, replies: 0.42, quotes: 0.05 },
  journalist: { reposts: 0.4, replies: 0.35, quotes: 0.16 },
  thinker: { reposts: 0.45, replies: 0.4, quotes: 0.14 },
  trade: { reposts: 0.4, replies: 0.2, quotes: 0.12 },
  competitor: { reposts: 0.14, replies: 0.22, quotes: 0.04 },
  recruiter: { reposts: 0.16, replies: 0.2, quotes: 0.03 },
  firm: { reposts: 0.2, replies: 0.12, quotes: 0.03 },
  persona: { reposts: 0.5, replies: 0, quotes: 0 },
};

export type EchoWorld = {
  readonly seed: number;
  readonly people: readonly PersonContent[];
  readonly voices: ReadonlyMap<string, Voice>;
  readonly lists: Lists;
};

/** Which reposts, replies, quotes and answers the people give to a post of somebody else; a function of that post alone. */
export function createEchoes({ seed, people, voices, lists }: EchoWorld): (source: Draft) => readonly Draft[] {
  const circles = new Map<string, readonly PersonContent[]>();

  function circleOf(author: PersonContent): readonly PersonContent[] {
    const known = circles.get(author.handle);
    if (known !== undefined) return known;
    const circle = people.filter((person) => person !== author && hears(person, author));
    circles.set(author.handle, circle);
    return circle;
  }

  function react(source: Draft): readonly Draft[] {
    const means = MEANS[source.author.group];
    if (means === undefined || source.replyTo !== null || source.repostOf !== null || source.said.sensitive) return [];
    const circle = circleOf(source.author);
    if (circle.length === 0) return [];
    const random = createRandom(seed, source.key, 'echoes');
    const drafts: Draft[] = [];
    const used = new Set<PersonContent>();
    const turn = hashOf(seed, source.key);

    function someone(fits: (person: PersonContent) => boolean): PersonContent | null {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const person = random.pick(circle);
        if (used.has(person) || !fits(person)) continue;
        used.add(person);
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
        const author = someone(() => true);
        const at = later(2, 70);
        if (author !== null)
          drafts.push(
            ...createDrafts(seed, { key: `${source.key}>rt${left}`, at, author, said: { text: '' }, repostOf: source }),
          );
      }
    }
    const voice = source.topic === null ? undefined : voices.get(source.topic);
    if (voice === undefined) return drafts;
    const lang = source.author.lang ?? 'en';
    const speaks = (person: PersonContent) => (person.lang ?? 'en') === lang || person.voices.includes(voice.key);
    const fitting = (texts: readonly string[] = []) => texts.filter((text) => isFilledBy(text, source.picked));
    const quotes = fitting(voice.quotes);
    const said = (replies[voice.key] ?? []).filter(([cue]) => new RegExp(cue, 'i').test(source.text));
    const words: Lists = { ...lists, ...voice.lists };

    for (let left = said.length === 0 ? 0 : Math.min(said.length, count(means.replies)); left > 0; left -= 1) {
      const author = someone(speaks);
      const at = later(1, 45);
      const [, text, answer] = said[(turn + left) % said.length] ?? [];
      if (author === null || text === undefined) continue;
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
    for (let left = quotes.length === 0 || source.author.protected ? 0 : count(means.quotes); left > 0; left -= 1) {
      const author = someone(speaks);
      const at = later(4, 80);
      const text = quotes[(turn + left) % quotes.length];
      if (author !== null && text !== undefined) {
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

/** Whether `person` would come across what `author` posts. */
function hears(person: PersonContent, author: PersonContent): boolean {
  const { group } = person;
  if (group === 'persona' || group === 'nuisance' || group === 'celebrity') return false;
  const sameSector = person.sector !== undefined && person.sector === author.sector;
  if (author.group === 'friend' || author.group === 'persona') {
    const circles = author.group === 'persona' ? [author.handle] : (author.friendsOf ?? []);
    return group === 'friend' && (person.friendsOf ?? []).some((circle) => circles.includes(circle));
  }
  if (author.group === 'newsroom')
    return group === 'friend' || group === 'customer' || group === 'journalist' || group === 'thinker';
  if (author.group === 'celebrity') return group === 'friend' || group === 'customer';
  return (
    sameSector &&
    (group === 'journalist' || group === 'thinker' || group === 'trade' || group === 'recruiter' || group === 'friend')
  );
}
