import type { Random } from '../random.ts';

export type Lists = Readonly<Record<string, readonly string[]>>;

/** Fills templates for one post: the same slot name gives the same word in the text, the card and the thread. */
export type Expand = (template: string) => string;
/** The words that were picked from lists, by slot; an answer begins with those of what it answers. */
export type Picked = ReadonlyMap<string, string>;

const DAY = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const LIST_SLOT = /\{\^?(?:a )?([a-z][a-z-]*\d?)\}/g;
/** A list's word at the beginning of a sentence. */
const SENTENCE_START = /(^|[.!?] )\{(?=(?:a )?[a-z][a-z-]*\d?\})/g;
const INNERMOST = /\{([^{}]*)\}/g;

/**
 * Slots: `{a|b}` one of these, `{3-40}` a number (`{1.2-4.8}` with a decimal, `{#1200-4800}` with a thousands comma), `{weekday+2}`,
 * `{day-14}` ("9th"), `{month+30}` counted in days from `at`, `{city}` from a list, `{city2}` another one, `{^city}` with a capital,
 * `{a city}` with its article.
 * Throws on a slot nobody knows, so that a slip in the content is found by the first test that reads it.
 */
export function createExpand(
  lists: Lists,
  random: Random,
  at: number,
  before: Picked = new Map(),
): { readonly expand: Expand; readonly picked: Picked } {
  const picked = new Map(before);

  function fromList(slot: string): string {
    const known = picked.get(slot);
    if (known !== undefined) return known;
    const name = slot.replace(/\d$/, '');
    const list = lists[slot] ?? lists[name];
    if (list === undefined || list.length === 0) throw new RangeError(`No list for the slot {${slot}}.`);
    const taken = [...picked].filter(([key]) => key.replace(/\d$/, '') === name).map(([, word]) => word);
    const free = list.filter((word) => !taken.includes(word));
    const word = expand(random.pick(free.length > 0 ? free : list));
    picked.set(slot, word);
    return word;
  }

  function fill(slot: string): string {
    if (slot.includes('|')) return random.pick(slot.split('|'));
    const date = /^(weekday|day|month)([+-]\d+)?$/.exec(slot);
    if (date !== null) return dateWord(date[1] ?? 'weekday', at + Number(date[2] ?? 0) * DAY);
    const range = /^(#?)([\d.]+)-([\d.]+)$/.exec(slot);
    if (range !== null) return numberWord(range[1] === '#', range[2] ?? '0', range[3] ?? '0', random);
    if (slot.startsWith('a ')) {
      const noun = fill(slot.slice(2));
      return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
    }
    if (!slot.startsWith('^')) return fromList(slot);
    const word = fill(slot.slice(1));
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  function expand(template: string): string {
    if (!template.includes('{')) return template;
    let text = template.replace(SENTENCE_START, '$1{^');
    while (text.includes('{')) {
      const filled = text.replace(INNERMOST, (_, slot: string) => fill(slot));
      if (filled === text) throw new RangeError(`A brace is not closed in: ${template}`);
      text = filled;
    }
    return text;
  }

  return { expand, picked };
}

/** Whether every slot of `template` that takes its word from a list finds it in `picked`. */
export function isFilledBy(template: string, picked: Picked): boolean {
  return [...template.matchAll(LIST_SLOT)].every(
    ([, slot]) => slot === undefined || /^(weekday|day|month)$/.test(slot) || picked.has(slot),
  );
}

function dateWord(kind: string, at: number): string {
  const date = new Date(at);
  if (kind === 'weekday') return WEEKDAYS[date.getUTCDay()] ?? 'Monday';
  if (kind === 'month') return MONTHS[date.getUTCMonth()] ?? 'January';
  const day = date.getUTCDate();
  const teens = day > 10 && day < 14;
  return `${day}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}

function numberWord(commas: boolean, from: string, to: string, random: Random): string {
  if (from.includes('.')) return (Number(from) + random.next() * (Number(to) - Number(from))).toFixed(1);
  const value = random.between(Number(from), Number(to));
  return commas ? value.toLocaleString('en-GB') : String(value);
}
