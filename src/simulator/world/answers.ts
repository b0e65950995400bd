import { IN_LANGUAGE } from './content/answers/languages.ts';
import { FIRST, LATER, type Manner, type Mood } from './content/answers/moods.ts';
import { PARTICULAR } from './content/answers/particular.ts';
import type { PersonContent } from './content/types.ts';
import { mannerOf, moodOf, tongueOf, wordsOf } from './hearing.ts';
import { createRandom } from './random.ts';
import type { AnswerContext, Id } from './types.ts';

/** A talk ends after this many answers, however much the visitor goes on. */
const LAST_ROUND = 3;
/** How often a line is chosen that takes up a word of the visitor's, where there is one. */
const TAKES_UP = 0.7;
/** What is written for one person's matter fits help that is on its way, not these. */
const OFF_SCRIPT: readonly Manner[] = ['brush-off', 'decline', 'refund'];

/** What people answer a visitor: most who came with something do, some of the rest say nothing, nobody goes on for ever. */
export function createAnswers(
  seed: number,
  people: ReadonlyMap<Id, PersonContent>,
): (context: AnswerContext) => string | null {
  return ({ personId, visitorId, theirText, visitorText, round }) => {
    const person = people.get(personId);
    if (person === undefined || person.group === 'persona' || round >= LAST_ROUND) return null;
    const random = createRandom(seed, personId, visitorId, visitorText, round);
    const mood = moodOf(person, theirText);
    if (random.next() > likelihood(person, mood, round, theirText !== null)) return null;
    const manner = mannerOf(visitorText);
    const isGrieved = mood === 'complaint' || mood === 'anger';
    const written =
      theirText === null || OFF_SCRIPT.includes(manner) || (isGrieved && manner === 'question')
        ? undefined
        : PARTICULAR[person.handle]?.[round];
    if (written !== undefined) return written;
    const usual = person.lang ?? 'en';
    const tongue = IN_LANGUAGE[theirText === null ? usual : tongueOf(theirText, usual)];
    if (tongue !== undefined)
      return random.pick(round > 0 ? tongue.last : manner === 'question' ? tongue.asked : tongue.first);
    // A second "when?" is in place when the visitor has still not said it.
    const goesOn = isGrieved && (manner === 'brush-off' || manner === 'decline');
    const lines = round > 0 && !goesOn ? LATER[mood] : (FIRST[mood][manner] ?? FIRST[mood].plain);
    const words = wordsOf(visitorText);
    const said = lines.flatMap((line) => spoken(line, words));
    const takingUp = said.filter((line) => !lines.includes(line));
    const fitting = takingUp.length > 0 && random.next() < TAKES_UP ? takingUp : said;
    return random.pick(fitting.length > 0 ? fitting : FIRST[mood].plain.filter((line) => !line.includes('{')));
  };
}

/** `line` with the visitor's words in its slots; nothing when they said no such word. */
function spoken(line: string, words: ReadonlyMap<string, string>): readonly string[] {
  const slots = [...line.matchAll(/\{\^?([a-z]+)\}/g)].map(([, slot]) => slot ?? '');
  if (slots.some((slot) => !words.has(slot))) return [];
  const filled = line.replace(/\{(\^?)([a-z]+)\}/g, (_, capital: string, slot: string) => {
    const word = words.get(slot) ?? '';
    return capital === '' ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
  return [filled];
}

function likelihood(person: PersonContent, mood: Mood, round: number, wroteFirst: boolean): number {
  if (person.group === 'newsroom' || person.group === 'celebrity') return round === 0 ? 0.12 : 0;
  const wantsSomething = !(mood === 'praise' || mood === 'banter' || mood === 'nuisance');
  if (round === 0) return wroteFirst && wantsSomething ? 0.97 : mood === 'nuisance' ? 0.6 : 0.85;
  return round === 1 ? 0.6 : 0.3;
}
