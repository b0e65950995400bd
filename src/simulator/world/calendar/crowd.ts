import { newsKits } from '../content/replies/kits-news.ts';
import { chatKits, languageKits, starKits, tradeKits } from '../content/replies/kits-people.ts';
import type { Kit } from '../content/replies/types.ts';
import type { Group, PersonContent } from '../content/types.ts';
import { createRandom } from '../random.ts';
import type { Lists } from '../text/expand.ts';
import { createDrafts, type Draft } from './draft.ts';

const MINUTE = 60_000;
/** Mean number of answers the public gives to one post, by the group of who wrote it. */
const ANSWERS: Readonly<Partial<Record<Group, number>>> = {
  newsroom: 3.5,
  celebrity: 6.5,
  journalist: 0.9,
  thinker: 1,
  trade: 0.7,
  competitor: 0.6,
  recruiter: 0.5,
  firm: 0.7,
  friend: 0.22,
  public: 0.55,
};
/** Answers that are given as a quote instead. */
const QUOTED = 0.12;
/** Answers to what the post is about; the rest would fit any post of the kind. */
const TO_THE_POINT = 0.72;
const GENERAL = newsKits.filter(({ cue }) => cue === '');
const TRADES = [...tradeKits, ...GENERAL];
const KITS: Readonly<Partial<Record<Group, readonly Kit[]>>> = {
  newsroom: newsKits,
  celebrity: starKits,
  journalist: TRADES,
  thinker: TRADES,
  trade: TRADES,
  competitor: TRADES,
  recruiter: TRADES,
  firm: TRADES,
};

export type CrowdOptions = {
  readonly seed: number;
  readonly people: readonly PersonContent[];
  readonly lists: Lists;
  /** The latest an answer may come, in milliseconds after the post. */
  readonly longest: number;
};

/** What strangers answer to `source`; what is in `used` is not said again, and what is said is added to it. */
export type Crowd = (source: Draft, used: Set<string>) => readonly Draft[];

/** The public's answers: put together from two halves, the first of them about what was said. */
export function createCrowd({ seed, people, lists, longest }: CrowdOptions): Crowd {
  const strangers = people.filter(({ group, pace }) => group === 'customer' || (group === 'public' && pace > 0));
  const byLanguage = Map.groupBy(strangers, ({ lang }) => lang ?? 'en');

  return (source, used) => {
    const { author } = source;
    const mean = ANSWERS[author.group];
    const lang = source.said.lang ?? author.lang ?? 'en';
    const speakers = byLanguage.get(lang) ?? [];
    if (mean === undefined || author.protected || speakers.length === 0) return [];
    const random = createRandom(seed, source.key, 'crowd');
    const { fitting, any } = kitsFor(author, lang, source.text);
    const drafts: Draft[] = [];
    const spoken = new Set<PersonContent>([author]);
    const said = new Set<string>();

    for (let left = Math.floor(mean * random.spread(0.5) + random.next()); left > 0; left -= 1) {
      const person = random.pick(speakers);
      const text = phrase();
      const at = Math.floor(source.at + Math.min(longest, MINUTE * (1 + 40 * -Math.log(1 - random.next()))));
      const how = random.next() < QUOTED ? { quoteOf: source } : { replyTo: source };
      if (text === null || spoken.has(person)) continue;
      spoken.add(person);
      const key = `${source.key}>c${left}`;
      drafts.push(...createDrafts(seed, { key, at, author: person, said: { text, lang }, lists, ...how }));
    }
    return drafts;

    /** Two halves of which at least one is about what was said, where anything is; null when all that was tried has been said before. */
    function phrase(): string | null {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const first = random.next() < TO_THE_POINT ? fitting : any;
        const second = first === any || random.next() < TO_THE_POINT ? fitting : any;
        const start = random.pick(random.pick(first.length > 0 ? first : any).starts);
        const end = random.pick(random.pick(second.length > 0 ? second : any).ends);
        const text = lang === 'ja' ? start + end : `${start} ${end}`.trim();
        // A colon promises more.
        if (text.endsWith(':') || said.has(start) || said.has(end) || used.has(text)) continue;
        used.add(text);
        said.add(start).add(end);
        return text;
      }
      return null;
    }
  };
}

const cues = new Map<string, RegExp>();

/** The kits about what `text` says (two at most), and those that fit whatever `author` says. */
function kitsFor(
  author: PersonContent,
  lang: string,
  text: string,
): { readonly fitting: readonly Kit[]; readonly any: readonly Kit[] } {
  const own = languageKits[lang];
  if (own !== undefined) return { fitting: [], any: [own] };
  const kits = KITS[author.group] ?? chatKits;
  const fitting = kits.filter(({ cue }) => {
    if (cue === '') return false;
    const known = cues.get(cue) ?? new RegExp(`\\b(?:${cue})`, 'i');
    cues.set(cue, known);
    return known.test(text);
  });
  return { fitting: fitting.slice(0, 2), any: kits.filter(({ cue }) => cue === '') };
}
