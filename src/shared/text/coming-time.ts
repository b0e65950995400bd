import type { TimeLabel } from './relative-time.ts';

const nearDays = 6;
const day = 86_400_000;

type Formats = Readonly<
  Record<'date' | 'time' | 'weekday' | 'dayName' | 'dayAndMonth' | 'longDate' | 'year', Intl.DateTimeFormat>
>;

// Making a formatter costs far more than using it, and each row of a list has a time.
const formatsByZone = new Map<string | undefined, Formats>();

/**
 * Labels a moment to come, seen from `now` (milliseconds since 1970) in `timeZone` or the machine's own:
 * "14:30", "Tue 09:00", "1 Dec", "1 Dec 2027"; in full "Tuesday 1 December, 09:00".
 */
export function comingTime(at: number, now: number, timeZone?: string): TimeLabel {
  const formats = formatsFor(timeZone);
  const { date, time, weekday, dayName, dayAndMonth, longDate, year } = formats;
  const thisYear = year.format(at) === year.format(now);
  const full = `${dayName.format(at)} ${longDate.format(at)}${thisYear ? '' : ` ${year.format(at)}`}, ${time.format(at)}`;
  if (date.format(at) === date.format(now)) return { short: time.format(at), full };
  if (at - now < nearDays * day) return { short: `${weekday.format(at)} ${time.format(at)}`, full };
  return { short: `${dayAndMonth.format(at)}${thisYear ? '' : ` ${year.format(at)}`}`, full };
}

/** A past moment after "since": "09:30" today, "Tue" within six days, then "3 Nov". */
export function sinceWhen(at: number, now: number, timeZone?: string): string {
  const { date, time, weekday, dayAndMonth } = formatsFor(timeZone);
  if (date.format(at) === date.format(now)) return time.format(at);
  return now - at < nearDays * day ? weekday.format(at) : dayAndMonth.format(at);
}

function formatsFor(timeZone: string | undefined): Formats {
  const known = formatsByZone.get(timeZone);
  if (known !== undefined) return known;
  const zone = timeZone === undefined ? {} : { timeZone };
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, ...zone });
  const formats = {
    date: make({ dateStyle: 'short' }),
    time: make({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    weekday: make({ weekday: 'short' }),
    dayName: make({ weekday: 'long' }),
    dayAndMonth: make({ day: 'numeric', month: 'short' }),
    longDate: make({ day: 'numeric', month: 'long' }),
    year: make({ year: 'numeric' }),
  };
  formatsByZone.set(timeZone, formats);
  return formats;
}
