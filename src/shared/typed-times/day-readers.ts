import { nameNumber, namePattern, weekdayNames } from './calendar-names.ts';
import { addDays, addMonths, daysInMonth, type PlainDate, weekdayOf } from './plain-date.ts';
import type { FactReader, TimeFact, Today } from './time-fact.ts';

const daysOfWeek = 7;
const friday = 5;
const saturday = 6;

/** Days told from today: "tomorrow", "next monday", "weekend", "next month", "end of month". */
export const dayReaders: readonly FactReader[] = [
  { source: 'today', read: () => [onDay(({ date }) => date)] },
  { source: 'tomorrow|tmrw|tmr', read: () => [onDay(({ date }) => addDays(date, 1))] },
  { source: 'day after tomorrow', read: () => [onDay(({ date }) => addDays(date, 2))] },
  {
    source: `(next |this |coming )?(${namePattern(weekdayNames)})`,
    read: ([which, name = '']) => [
      { kind: 'weekday', weekday: nameNumber(weekdayNames, name), next: which === 'next ' },
    ],
  },
  { source: 'next week', read: () => [{ kind: 'next-week' }] },
  { source: 'next weekend', read: () => [onDay((today) => weekdayOfNextWeek(today, saturday))] },
  { source: '(?:this |coming )?weekend', read: () => [{ kind: 'day', dates: weekendDays }] },
  {
    source: '(?:end of|eo)(?: this)? ?w(?:eek|k)?',
    read: () => [{ kind: 'day', dates: (today) => comingWeekday(today, friday) }],
  },
  { source: 'next month', read: () => [onDay(({ date }) => addMonths({ ...date, day: 1 }, 1))] },
  {
    source: 'end of(?: this)? month|eom',
    read: () => [{ kind: 'day', dates: ({ date }) => [lastOfMonth(date), lastOfMonth(addMonths(date, 1))] }],
  },
  { source: 'end of next month', read: () => [onDay(({ date }) => lastOfMonth(addMonths(date, 1)))] },
  { source: 'next year', read: () => [onDay(({ date }) => ({ year: date.year + 1, month: 1, day: 1 }))] },
  {
    source: 'end of(?: this)? year|eoy',
    read: () => [
      { kind: 'day', dates: ({ date }) => [date.year, date.year + 1].map((year) => ({ year, month: 12, day: 31 })) },
    ],
  },
];

/** The coming days of that name, today included. */
export function comingWeekday({ date }: Today, weekday: number): readonly PlainDate[] {
  const first = addDays(date, (weekday - weekdayOf(date) + daysOfWeek) % daysOfWeek);
  return [first, addDays(first, daysOfWeek)];
}

/** The day of that name in the calendar's next week. */
export function weekdayOfNextWeek({ date, weekStart }: Today, weekday: number): PlainDate {
  const sinceStart = (weekdayOf(date) - weekStart + daysOfWeek) % daysOfWeek;
  const intoWeek = (weekday - weekStart + daysOfWeek) % daysOfWeek;
  return addDays(date, daysOfWeek - sinceStart + intoWeek);
}

function onDay(day: (today: Today) => PlainDate): TimeFact {
  return { kind: 'day', dates: (today) => [day(today)] };
}

function weekendDays({ date }: Today): readonly PlainDate[] {
  const days = Array.from({ length: daysOfWeek + 2 }, (_, ahead) => addDays(date, ahead));
  return days.filter((day) => weekdayOf(day) >= saturday);
}

function lastOfMonth(date: PlainDate): PlainDate {
  return { ...date, day: daysInMonth(date.year, date.month) };
}
