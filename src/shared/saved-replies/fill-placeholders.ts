import type { Person } from '../model/index.ts';
import { cleanName } from '../text/clean-name.ts';
import { monthNames, weekdayNames } from '../typed-times/calendar-names.ts';
import { weekdayOf } from '../typed-times/plain-date.ts';
import { wallClockAt } from '../typed-times/zone-calendar.ts';
import { firstName } from './first-name.ts';

/** What placeholders stand for: who is answered (null for nobody in particular), who answers, `now` in milliseconds since 1970 and an IANA zone. */
export type PlaceholderContext = {
  readonly them: Pick<Person, 'name' | 'handle' | 'verified'> | null;
  readonly me: Pick<Person, 'name' | 'handle'>;
  readonly now: number;
  readonly zone: string;
};

/** A saved reply made ready: `caret` is the UTF-16 offset where {cursor} stood, null without one; `unknown` the placeholders left as they were, without braces. */
export type FilledReply = { readonly text: string; readonly caret: number | null; readonly unknown: readonly string[] };

/** Every placeholder, for the editor's help. */
export const placeholders = ['name', 'handle', 'me', 'date', 'weekday', 'cursor'] as const;
type Placeholder = (typeof placeholders)[number];

const placeholder = /\{([\p{L}\p{N}_-]+)\}/gu;
// Without a name, "Thank you, {name}!" and "{name}, we are sorry." are better without the address than with a "there".
const addressAtEnd = /,[^\S\n]*\{name\}(?=[^\S\n]*(?:[.!?…]|$))/gimu;
const addressAtBeginning = /(^|[.!?…][^\S\n]+)\{name\}[,:!][^\S\n]*(\p{L})/gimu;
const afterDear = /\bdear[^\S\n]\{name\}/giu;
const afterThanks = /(\b(?:thanks|thank you|sorry|welcome))[^\S\n]\{name\}/giu;

/**
 * Puts what they stand for into a saved reply's placeholders, in one pass, so that a name holding "{me}" stays one.
 * {name} is the first name, or "there" when there is none to greet by; the second and later {cursor} vanish.
 */
export function fillPlaceholders(text: string, context: PlaceholderContext): FilledReply {
  const name = nameOf(context);
  const today = wallClockAt(context.now, context.zone);
  const values: Readonly<Record<Placeholder, string>> = {
    name: name ?? 'there',
    handle: context.them === null ? 'there' : `@${context.them.handle}`,
    me: cleanName(context.me.name.replace(/\p{Extended_Pictographic}\uFE0F?/gu, ''), context.me.handle),
    date: `${today.day} ${monthNames[today.month - 1]}`,
    weekday: weekdayNames[weekdayOf(today) - 1] ?? '',
    cursor: '',
  };
  const template = name === null ? withoutAddress(text) : text;
  const unknown = new Set<string>();
  let caret: number | null = null;
  let filled = '';
  let position = 0;
  for (const { 0: written, 1: key = '', index } of template.matchAll(placeholder)) {
    filled += template.slice(position, index);
    position = index + written.length;
    const known = placeholders.find((candidate) => candidate === key.toLowerCase());
    if (known === undefined) unknown.add(key);
    if (known === 'cursor') caret ??= filled.length;
    filled += known === undefined ? written : values[known];
  }
  return { text: filled + template.slice(position), caret, unknown: [...unknown] };
}

function nameOf({ them }: PlaceholderContext): string | null {
  if (them === null || them.verified === 'business' || them.verified === 'government') return null;
  return firstName(them.name);
}

function withoutAddress(text: string): string {
  return text
    .replace(addressAtEnd, '')
    .replace(addressAtBeginning, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`)
    .replace(afterThanks, '$1')
    .replace(afterDear, 'Hello');
}
