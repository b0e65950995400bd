/** A day of the calendar, in no zone; `month` counts from 1. */
export type PlainDate = { readonly year: number; readonly month: number; readonly day: number };

const millisecondsOfDay = 86_400_000;
const daysOfWeek = 7;

/** The day so many days later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = new Date(dayNumber(date) * millisecondsOfDay + days * millisecondsOfDay);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The same day so many months later; the month's last day where it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month } = addDays({ year: date.year, month: date.month + months, day: 1 }, 0);
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Day of the week after ISO 8601: Monday is 1, Sunday 7. */
export function weekdayOf(date: PlainDate): number {
  const mondayFirst = (((dayNumber(date) + 3) % daysOfWeek) + daysOfWeek) % daysOfWeek;
  return mondayFirst + 1;
}

function dayNumber(date: PlainDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / millisecondsOfDay;
}
