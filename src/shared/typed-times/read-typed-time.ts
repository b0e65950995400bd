import { weekdayNames } from './calendar-names.ts';
import { comingWeekday, weekdayOfNextWeek } from './day-readers.ts';
import { addDays, addMonths, type PlainDate, weekdayOf } from './plain-date.ts';
import { exampleTimes, readFacts } from './read-facts.ts';
import type { DayPart, TimeFact, Today } from './time-fact.ts';
import { dateWords, timeWords } from './time-words.ts';
import { instantOf, wallClockAt } from './zone-calendar.ts';

/** Where and when a time is typed: `now` in milliseconds since 1970, `zone` an IANA name. */
export type TypedTimeContext = {
  readonly now: number;
  readonly zone: string;
  /** First day of the week after ISO 8601, for "next friday": 1 is Monday (the default), 7 Sunday. */
  readonly weekStart?: number;
  /** The hour taken for a day without a time; 9 unless told. */
  readonly dayStart?: number;
};

/** A typed time understood, with the words to show beside it; or a sentence for the person who typed. */
export type TypedTime =
  | { readonly ok: true; readonly at: number; readonly words: string }
  | { readonly ok: false; readonly problem: string };

type Fact<K extends TimeFact['kind']> = Extract<TimeFact, { kind: K }>;
type Clock = Fact<'clock'>;
type Span = Fact<'span'>;
type Resolved = { readonly instants: readonly number[] } | { readonly problem: string };
type Said = { readonly [K in TimeFact['kind']]?: Fact<K> };

const furthestYears = 5;
const halfDay = 12 * 60;
const fullDay = 24 * 60;
// "fri 3" means the afternoon: nobody wants to be reminded at three in the night without saying so.
const lastAfternoonHour = 6 * 60;
const hoursOfParts: Readonly<Record<Exclude<DayPart, 'morning'>, number>> = { afternoon: 14, evening: 18, night: 20 };

/**
 * Understands a time to come as people type it, in English: "tue 9", "in 3 h", "next month", "5 dec 8pm".
 * Days follow the zone's calendar and clocks, hours and minutes from now are exact. A day without a time begins at `dayStart`; a time without a
 * day is the next such. Throws a RangeError for a zone that does not exist.
 */
export function readTypedTime(text: string, context: TypedTimeContext): TypedTime {
  const facts = readFacts(text);
  if ('problem' in facts) return { ok: false, problem: facts.problem };
  if (facts.length === 0) return { ok: false, problem: `Type a time, such as ${exampleTimes}.` };
  const resolved = resolve(facts, context);
  if ('problem' in resolved) return { ok: false, problem: resolved.problem };
  const { now, zone } = context;
  const at = resolved.instants.find((instant) => instant > now);
  if (at === undefined) {
    const last = resolved.instants.at(-1) ?? now;
    return { ok: false, problem: `${timeWords(last, now, zone)} is past. Type a time to come.` };
  }
  const today = wallClockAt(now, zone);
  const furthest = instantOf({ ...today, year: today.year + furthestYears }, fullDay, zone);
  if (at >= furthest)
    return { ok: false, problem: `That is more than ${furthestYears} years away. Type an earlier time.` };
  return { ok: true, at, words: timeWords(at, now, zone) };
}

function resolve(facts: readonly TimeFact[], context: TypedTimeContext): Resolved {
  const said = collect(facts);
  if (said === undefined) return { problem: `That is more than one time. Try ${exampleTimes}.` };
  const wall = wallClockAt(context.now, context.zone);
  const today: Today = { date: wall, weekStart: context.weekStart ?? 1 };
  if (said.span !== undefined) return resolveSpan(said, said.span, context, wall);
  const days = daysMeant(said, today);
  if ('problem' in days) return days;
  const minutes = minutesMeant(said, context);
  return { instants: days.dates.map((date) => instantOf(date, minutes, context.zone)) };
}

/** What was said, each kind once; spans add up. Undefined when two things contend. */
function collect(facts: readonly TimeFact[]): Said | undefined {
  const said: { -readonly [K in TimeFact['kind']]?: Fact<K> } = {};
  for (const fact of facts) {
    if (fact.kind === 'span') said.span = addSpans(said.span, fact);
    else if (said[fact.kind] !== undefined) return undefined;
    else Object.assign(said, { [fact.kind]: fact });
  }
  return said;
}

function addSpans(sum: Span | undefined, span: Span): Span {
  if (sum === undefined) return span;
  return {
    kind: 'span',
    months: sum.months + span.months,
    days: sum.days + span.days,
    milliseconds: sum.milliseconds + span.milliseconds,
  };
}

function resolveSpan(
  said: Said,
  span: Span,
  context: TypedTimeContext,
  wall: PlainDate & { hour: number; minute: number },
): Resolved {
  const { now, zone } = context;
  const timeOfDay = said.clock ?? said.part;
  if (said.day ?? said.weekday ?? said['next-week'] ?? (span.milliseconds > 0 ? timeOfDay : undefined)) {
    return { problem: `That is both a day and a span of time. Try ${exampleTimes}.` };
  }
  if (span.months === 0 && span.days === 0) {
    return span.milliseconds > 0
      ? { instants: [now + span.milliseconds] }
      : { problem: 'That is now. Type a time to come.' };
  }
  // Counted by hand a calendar reaches further than a Date does.
  if (span.months > furthestYears * 12 || span.days > furthestYears * 366) {
    return { problem: `That is more than ${furthestYears} years away. Type an earlier time.` };
  }
  const date = addDays(addMonths(wall, span.months), span.days);
  if (span.milliseconds === 0) return { instants: [instantOf(date, minutesMeant(said, context), zone)] };
  return { instants: [instantOf(date, wall.hour * 60 + wall.minute, zone) + span.milliseconds] };
}

function daysMeant(said: Said, today: Today): { readonly dates: readonly PlainDate[] } | { readonly problem: string } {
  const { day, weekday } = said;
  if (said['next-week'] !== undefined) {
    if (day !== undefined) return { problem: `That is more than one day. Try ${exampleTimes}.` };
    return { dates: [weekdayOfNextWeek(today, weekday?.weekday ?? 1)] };
  }
  if (day === undefined) {
    if (weekday === undefined) return { dates: [today.date, addDays(today.date, 1)] };
    return {
      dates: weekday.next ? [weekdayOfNextWeek(today, weekday.weekday)] : comingWeekday(today, weekday.weekday),
    };
  }
  const dates = day.dates(today);
  const [first] = dates;
  if (weekday === undefined || first === undefined) return { dates };
  // "tue 9 dec" is a slip where that is a Wednesday, not a plan for the year in which it fits.
  const fitting = dates.filter(
    (date) => weekdayOf(date) === weekday.weekday && date.year <= Math.max(first.year, today.date.year + 1),
  );
  if (fitting.length > 0) return { dates: fitting };
  return { problem: `${dateWords(first, today.date.year)} is not a ${weekdayNames[weekday.weekday - 1]}.` };
}

function minutesMeant({ clock, part }: Said, { dayStart = 9 }: TypedTimeContext): number {
  if (clock !== undefined) return clockMinutes(clock, part?.part);
  if (part === undefined || part.part === 'morning') return dayStart * 60;
  return hoursOfParts[part.part] * 60;
}

function clockMinutes({ minutes, form }: Clock, part: DayPart | undefined): number {
  if (form === 'exact' || part === 'morning') return minutes;
  const onTheDial = minutes % halfDay;
  if (part === 'night' && (minutes >= halfDay || onTheDial < lastAfternoonHour)) return fullDay + onTheDial;
  if (part !== undefined) return halfDay + onTheDial;
  return form === 'bare' && minutes > 0 && minutes < lastAfternoonHour + 60 ? minutes + halfDay : minutes;
}
