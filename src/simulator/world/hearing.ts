import type { Manner, Mood } from './content/answers/moods.ts';
import type { PersonContent } from './content/types.ts';

const ANGER =
  /\b(third (mail|parcel|time|silence)|WHERE|CANCEL|unbelievable|slowest|delightful delay|nobody rings back)\b|From YOU!/;
const COMPLAINT =
  /still (say|says|wait)|torn|twice|third (mail|parcel)|chewed|handed to neighbour|not (arrived|come|moved)|silence|refund|nothing yet|bricht|Umtausch|dobrado|trocar|charged|any sign|express|wrong|automatic mail|one fewer|sold out|not close|falling out|crooked|smells? of|wavy|page nineties|robot|arrived with|comes with|bent|missing|has come out|not valid|invoice for|never handed over|following me|where my order|plastic tape|on its way|throws an error|perforated|corner wet|you sent the/i;
const LEAD =
  /\b(prices?|print planners|custom|could you (make|print)|how many|who sends|3,000|\d{2,3} of|340|purchase|sobres a medida|swap|wholesale|quote for|terms|sell to shops|made? to order|order pads|recipe books|small cards|kioscos|prix)\b/i;
const APPLICANT =
  /\b(need anybody|for the summer|about the summer|sweep first|my stitching|my own (needle|scissors)|take people( on)?)\b/i;
const PRESS =
  /deadline|off record|on record|quote you|comment before|for the six|writing about|six o’clock|print your|journalist/i;
const HIRING =
  /\b(call this week|salary|role|notice period|CV|talk on|four days|second talk|coffee with us|steal you|we decide|head of policy|list of six|policy person|introduce you|application)\b|£\d/i;
const QUESTION =
  /[?？؟]|\b(do you|can you|could you|would you|does it|do your|is it|is there|tell me|settle something|please advise)\b/i;

/** What somebody came for, judged by who they are and what they wrote; without a text the visitor wrote first. */
export function moodOf(person: PersonContent, text: string | null): Mood {
  if (person.group === 'nuisance') return 'nuisance';
  if (text === null)
    return person.group === 'friend'
      ? 'banter'
      : person.group === 'recruiter' || person.group === 'firm'
        ? 'hiring'
        : 'question';
  if (APPLICANT.test(text)) return 'applicant';
  if (person.group === 'journalist' || PRESS.test(text)) return 'press';
  if (person.group === 'recruiter' || person.group === 'firm' || HIRING.test(text)) return 'hiring';
  if (person.group === 'friend') return 'banter';
  if (ANGER.test(text)) return 'anger';
  if (COMPLAINT.test(text)) return 'complaint';
  if (LEAD.test(text)) return 'lead';
  if (!QUESTION.test(text)) return 'praise';
  return person.sector !== undefined ? 'colleague' : 'question';
}

const WHEN =
  /\b((?:(?:by|before|until|on) )?(?:today|tonight|tomorrow(?: (?:morning|evening|before noon))?|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: at [a-z\d:.]*[a-z\d])?|the \d{1,2}(?:st|nd|rd|th)))\b/i;
const SUM = /[€£$] ?\d+(?:[.,]\d+)*k?|\b\d+(?:[.,]\d{1,2})? ?(?:€|(?:euros?|pounds?)\b)/i;
const SIGNATURE = /\^(\p{Lu}\p{Ll}{1,11})\b/u;

/** The manners by the words they are known by, in the order in which one outweighs the next. */
const MANNERS: readonly (readonly [Manner, RegExp])[] = [
  [
    'brush-off',
    /\b(faq|our (help|website|site|terms|policy)|fill in|submit|ticket|as (stated|per)|no reply|high volume|contact support)\b/i,
  ],
  [
    'decline',
    /\b(unfortunately|(we|i) (cannot|can[’']t|won[’']t|don[’']t) (offer|do|take|make|ship|sell|refund|replace|print)|not possible|no longer|not at the moment|have to decline|not looking|afraid (not|we|i))\b/i,
  ],
  ['refund', /\b(refund(ed|ing)?|money back|pa(id|y) (you )?back|reimburse|back (on|to) your (card|account))\b/i],
  ['replacement', /\b(replace(ment|d)?|new one|another one|exchange|swap)\b/i],
  [
    'price',
    new RegExp(
      `(${SUM.source}).*\\b(each|apiece|a piece|all in|per)\\b|\\b(price|costs?|quote)\\b.*(${SUM.source})`,
      'i',
    ),
  ],
  ['link', /https?:\/\/|\b[a-z-]+\.example\b/i],
  [
    'repair',
    /\b(leaves?|left|sent|sending|on its way|courier|track(ing)?|post(ed)?|ships?|shipped|\d+ ?gsm|yes|done|here (is|it))\b/i,
  ],
  ['apology', /\b(sorry|apologi[sz]e|our fault|my fault|entschuldig|lo siento|perdón|desculp)/i],
  ['question', /[?？؟]/],
  ['meeting', /\b(call|ring|meet|talk|coffee|come (by|in|over)|visit|see you|free (on|at)|diary|calendar)\b/i],
  ['date', WHEN],
  ['thanks', /\b(thank|thanks|cheers|danke|gracias|obrigad)/i],
];

/** How the visitor answered. */
export function mannerOf(text: string): Manner {
  return MANNERS.find(([, words]) => words.test(text))?.[0] ?? 'plain';
}

/** Words of the visitor’s that an answer can take up: `when`, `sum` and the `name` they signed with. */
export function wordsOf(text: string): ReadonlyMap<string, string> {
  const words: readonly (readonly [string, string | undefined])[] = [
    ['when', WHEN.exec(text)?.[1]?.replace(/^[A-Z](?!\w*day\b)|^T(?=oday)/, (letter) => letter.toLowerCase())],
    ['sum', SUM.exec(text)?.[0]],
    ['name', SIGNATURE.exec(text)?.[1]],
  ];
  return new Map(words.flatMap(([slot, word]) => (word === undefined ? [] : [[slot, word] as const])));
}

const TONGUES: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[¿¡]/, 'es'],
  [/\b(dá|uma|não|você)\b/i, 'pt'],
  [/\b(ist|nicht|gibt|ich|wir|und)\b/i, 'de'],
  [/\b(jullie|kreeg|iemand)\b/i, 'nl'],
  [/\b(voudrait|les|pour)\b/i, 'fr'],
];

/** The language somebody writes `text` in, where its words tell; else their usual one, which is English for those with another script. */
export function tongueOf(text: string, usual: string): string {
  const [, tongue] = TONGUES.find(([words]) => words.test(text)) ?? [];
  return tongue ?? (['ja', 'ar', 'hi'].includes(usual) ? 'en' : usual);
}
