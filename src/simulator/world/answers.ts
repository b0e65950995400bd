import { FIRST, IN_LANGUAGE, LATER, type Manner, type Mood } from './content/answers/moods.ts';
import { PARTICULAR } from './content/answers/particular.ts';
import type { PersonContent } from './content/types.ts';
import { createRandom } from './random.ts';
import type { AnswerContext, Id } from './types.ts';

/** A talk ends after this many answers, however much the visitor goes on. */
const LAST_ROUND = 3;

const COMPLAINT =
  /still (say|says|wait)|torn|twice|third (mail|parcel)|chewed|handed to neighbour|not (arrived|come)|silence|refund|nothing yet|bricht|Umtausch|dobrado|trocar|charged|any sign/i;
const LEAD =
  /\b(price|print planners|custom|could you make|how many|who sends|3,000|340|purchase|sobres a medida|swap)\b/i;
const PRESS = /deadline|off record|on record|column|quote|comment|writing about|six o’clock|print your/i;
const HIRING =
  /\b(call this week|salary|role|notice period|CV|talk on|four days|second talk|coffee with us|steal you|we decide)\b|£\d/i;

const QUESTION = /[?？؟]|\b(do you|can you|could you|would you|is there|does it)\b/i;

/** Replies that turn a complaint into a form, a page or a wait. */
const BRUSH_OFF =
  /\b(faq|our (help|website|site|terms|policy)|fill in|submit|ticket|as (stated|per)|unfortunately we (cannot|can’t|can't)|not possible|no reply|high volume|contact support)\b/i;
const REPAIR =
  /\b(leaves? today|sent|on its way|replace|replacement|refund(ed)?|courier|new one|today|tomorrow|track(ing)?|\d+ ?gsm|yes|done|here (is|it))\b/i;
const APOLOGY = /\b(sorry|apologi[sz]e|our fault|my fault|entschuldig|lo siento|perdón|desculp)/i;
const MEETING =
  /\b(call|meet|talk|thursday|friday|monday|tuesday|wednesday|coffee|o’clock|free on|diary|saturday|sunday)\b/i;
const THANKS = /\b(thank|thanks|cheers|danke|gracias|obrigad)/i;

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
    const written =
      theirText === null || manner === 'brush-off' || (mood === 'complaint' && manner === 'question')
        ? undefined
        : PARTICULAR[person.handle]?.[round];
    if (written !== undefined) return written;
    const speaks = theirText === null ? (person.lang ?? 'en') : scriptOf(theirText, person.lang ?? 'en');
    const own = IN_LANGUAGE[speaks];
    if (own !== undefined) return random.pick(own);
    // A second "when?" is in place when the visitor has still not said it.
    if (round > 0 && !(mood === 'complaint' && manner === 'brush-off')) return random.pick(LATER[mood]);
    return random.pick(FIRST[mood][manner] ?? FIRST[mood].plain);
  };
}

function likelihood(person: PersonContent, mood: Mood, round: number, wroteFirst: boolean): number {
  if (person.group === 'newsroom' || person.group === 'celebrity') return round === 0 ? 0.12 : 0;
  const came =
    mood === 'complaint' ||
    mood === 'question' ||
    mood === 'lead' ||
    mood === 'hiring' ||
    mood === 'press' ||
    mood === 'colleague';
  if (round === 0) return wroteFirst && came ? 0.97 : mood === 'nuisance' ? 0.6 : 0.85;
  return round === 1 ? 0.6 : 0.3;
}

function moodOf(person: PersonContent, text: string | null): Mood {
  if (person.group === 'nuisance') return 'nuisance';
  if (text === null)
    return person.group === 'friend'
      ? 'banter'
      : person.group === 'recruiter' || person.group === 'firm'
        ? 'hiring'
        : 'question';
  if (person.group === 'journalist' || PRESS.test(text)) return 'press';
  if (person.group === 'recruiter' || person.group === 'firm' || HIRING.test(text)) return 'hiring';
  if (person.group === 'friend') return 'banter';
  if (COMPLAINT.test(text)) return 'complaint';
  if (LEAD.test(text)) return 'lead';
  if (!QUESTION.test(text)) return 'praise';
  return person.sector !== undefined ? 'colleague' : 'question';
}

function mannerOf(text: string): Manner {
  if (BRUSH_OFF.test(text)) return 'brush-off';
  if (REPAIR.test(text)) return 'repair';
  if (APOLOGY.test(text)) return 'apology';
  if (/[?？؟]/.test(text)) return 'question';
  if (MEETING.test(text)) return 'meeting';
  return THANKS.test(text) ? 'thanks' : 'plain';
}

function scriptOf(text: string, usual: string): string {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\u0600-\u06ff]/.test(text)) return 'ar';
  if (/[\u0900-\u097f]/.test(text)) return 'hi';
  return ['ja', 'ar', 'hi'].includes(usual) ? 'en' : usual;
}
