import type { Draft } from './calendar/draft.ts';
import type { SectorKey } from './content/types.ts';
import { hashOf } from './random.ts';

type Rule = readonly [about: RegExp, topics: readonly string[]];

/** What a headline speaks of, and which photos stand for it: the more particular first. */
const RULES: readonly Rule[] = [
  [/\b(telescopes?|planets?|comet|galaxy|galaxies|meteorite|asteroid|orbit)\b/i, ['telescope', 'radio-dish']],
  [/\b(flood(s|ed|ing)?|mud)\b/i, ['flood', 'fjord-rain']],
  [/\b(storms?|Ottilie|gales?)\b/i, ['storm', 'storm-damage']],
  [/\b(dam|reservoir|landslide|glacier|valley)\b/i, ['mountain']],
  [/\b(turbines?|wind farms?|grid|solar|megawatts?|heat pumps?|panels?|kilowatts?)\b/i, ['wind-turbine', 'solar']],
  [/\b(courts?|judges?|lawyers?|lawsuit|accused|a trial and)\b/i, ['court']],
  [
    /\b(hospitals?|nurses?|patients?|doctors?|wards|medicines?|vaccines?|trial with|sleep|surgeons?|midwife)\b/i,
    ['hospital'],
  ],
  [
    /\b(container|ports?|dockers?|terminals?|ships?|shipping|freight|ferry|sea|harbour pilot)\b/i,
    ['port', 'ship', 'sea'],
  ],
  [
    /\b(parliament|ministers?|vote|voted|upper house|elections?|president|delegation|mayors?|talks|treaty|memorandum|protocol|census|article \d+|decree|spokes\w+)\b/i,
    ['parliament', 'press-conference', 'vote'],
  ],
  [/\b(harvest|farmers?|wheat|crops?|barley)\b/i, ['harvest', 'green-hills']],
  [/\b(octopus(es)?|seals?|eels?|puffins?|sea otters?|plankton|whales?|reefs?|oceans?|fish)\b/i, ['sea']],
  [
    /\b(hedgehogs?|bats|reindeer|swifts|ants|storks|salamanders|crows|bumblebees|wild boar|lynx|foxes|herons|parakeets|beavers|moss|moor|peat|bog|forests?|trees)\b/i,
    ['forest', 'snow-forest', 'green-hills'],
  ],
  [/\b(riders?|cyclists?|peloton|bicycles?|bike)\b/i, ['bicycle']],
  [/\b(runners?|marathon|sprint(er)?|relay)\b/i, ['running']],
  [
    /\b(coach|league|striker|goalkeeper|cup final|semi-final|transfer|kit man|kick-off|FC|Wanderers|Town|Athletic|press with)\b/,
    ['football'],
  ],
  [/\b(baker(y|ies)?|loaves|loaf|bread|oven)\b/i, ['bread']],
  [/\b(soup|kitchens?|food|recipe|lunch(es)?|restaurants?|dairy|meals)\b/i, ['food', 'kitchen']],
  [/\b(theatre|opera|stage|premiere|prompter|cinema|seats|foyer|carpet)\b/i, ['theatre', 'stage']],
  [/\b(museums?|gallery|exhibition|paint(ing|ings|er)|sculptures?|statue)\b/i, ['museum']],
  [/\b(album|records?|single|songs?|tracks|choir|concert|music|orchestra|tour)\b/i, ['music', 'studio']],
  [/\b(podcast|radio|microphone|on air)\b/i, ['radio']],
  [/\b(printers?|printing|paper mill|bindery|bookbinders?|guillotine|labels|ink|pulp)\b/i, ['printing', 'letterpress']],
  [/\b(notebooks?|stationery|envelopes?)\b/i, ['notebook', 'paper']],
  [/\b(books?|novels?|poems?|short story|library|prize goes|page one|out of print)\b/i, ['book']],
  [/\b(train|trains|railway|rail|station|platforms?|line \d+|tram|night bus)\b/i, ['train']],
  [/\b(stalls?|market|fair|cobbler)\b/i, ['market']],
  [/\b(schools?|pupils?|classroom|teachers?|Lyceum)\b/i, ['school']],
  [
    /\b(factory|plant|workshop|supplier|sorting office|parcels?|warehouse|couriers?|delivery|part that)\b/i,
    ['warehouse', 'press'],
  ],
  [
    /\b(researcher for|designer|hiring|open posts|salaries|four-day week|Fridays|headquarters|login|screens?|software|server|passwords|insurance)\b/i,
    ['office', 'newspaper'],
  ],
  [
    /\b(merger|shares?|profit|quarter|pensions?|price|funds?|billion|million|bank|rates?|inflation|wages|money|order books?|orders)\b/i,
    ['money', 'office', 'newspaper'],
  ],
  [
    /\b(researchers?|study|labs?|samples?|scientists?|experiments?|doctoral|method|engineers)\b/i,
    ['laboratory', 'radio-dish'],
  ],
  [/\b(streets?|lane|bridge|neighbours?|bench|town|benches|weekend)\b/i, ['street', 'city']],
];

/** What a desk's news looks like when no word says more; keys are the beginnings of voices. */
const DESKS: Readonly<Record<string, readonly string[]>> = {
  'news-sport': ['football', 'running'],
  'news-culture': ['theatre', 'museum', 'book'],
  'news-science': ['laboratory', 'science'],
  'news-business': ['office', 'money', 'newspaper', 'warehouse'],
  'news-local': ['street', 'city', 'market'],
  'news-world': ['newspaper', 'city', 'parliament'],
};
const SECTORS: Readonly<Record<SectorKey, readonly string[]>> = {
  'paper-and-print': ['paper', 'printing', 'letterpress'],
  'product-design': ['ui-sketch', 'office', 'notebook'],
  'renewable-energy': ['wind-turbine', 'solar'],
};
/** Of a hundred links so many have a picture at their page. */
const PICTURED = 88;

/**
 * What the picture of a link card may show, the best guess first; each guess is a choice of topics (tags or names of photos).
 * Empty where the linked page has no picture of its own.
 */
export function topicsOfCard({ card, key, text, topic, author }: Draft): readonly (readonly string[])[] {
  if (card === null || author.group === 'nuisance' || hashOf(key, 'card') % 100 >= PICTURED) return [];
  // The headline says more plainly than the post what the page is about.
  const said = [card[0], `${text} ${card[1]}`];
  const guesses = said.flatMap((words) => RULES.filter(([about]) => about.test(words)).map(([, topics]) => topics));
  const desk = Object.keys(DESKS).find((beginning) => topic?.startsWith(beginning));
  if (desk !== undefined) guesses.push(DESKS[desk] ?? []);
  if (author.sector !== undefined) guesses.push(SECTORS[author.sector]);
  return guesses;
}

/** Every topic a card may ask for. */
export const cardTopics: readonly string[] = [
  ...RULES.flatMap(([, topics]) => topics),
  ...Object.values(DESKS).flat(),
  ...Object.values(SECTORS).flat(),
];
