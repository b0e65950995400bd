/** A moment for people: short for the margin of a post, full for its label. */
export type TimeLabel = { readonly short: string; readonly full: string };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const relativeDays = 7;

type Formats = {
  readonly dayAndMonth: Intl.DateTimeFormat;
  readonly date: Intl.DateTimeFormat;
  readonly longDate: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
  readonly year: Intl.DateTimeFormat;
};

// Making a formatter costs far more than using it, and a deck shows hundreds of times.
const formatsByZone = new Map<string | undefined, Formats>();

/** Labels the moment `then` as seen from `now` (both milliseconds since 1970), in `timeZone` or the machine's own: "now", "4m", "3h", "2d", then the date. */
export function labelTime(then: number, now: number, timeZone?: string): TimeLabel {
  const formats = formatsFor(timeZone);
  return {
    short: shortLabel(then, now, formats),
    full: `${formats.longDate.format(then)}, ${formats.time.format(then)}`,
  };
}

/** The moment within a sentence: "just now", "3h ago", "on 17 Nov". */
export function timeInWords(then: number, now: number, timeZone?: string): string {
  const { short } = labelTime(then, now, timeZone);
  if (short === 'now') return 'just now';
  return short.includes(' ') ? `on ${short}` : `${short} ago`;
}

function shortLabel(then: number, now: number, formats: Formats): string {
  const age = now - then;
  // A little in the future is a clock that differs, not a plan.
  if (Math.abs(age) < minute) return 'now';
  if (age > 0 && age < hour) return `${Math.floor(age / minute)}m`;
  if (age > 0 && age < day) return `${Math.floor(age / hour)}h`;
  if (age > 0 && age < relativeDays * day) return `${Math.floor(age / day)}d`;
  const sameYear = formats.year.format(then) === formats.year.format(now);
  return sameYear ? formats.dayAndMonth.format(then) : formats.date.format(then);
}

function formatsFor(timeZone: string | undefined): Formats {
  const known = formatsByZone.get(timeZone);
  if (known !== undefined) return known;
  const zone = timeZone === undefined ? {} : { timeZone };
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, ...zone });
  const formats = {
    dayAndMonth: make({ day: 'numeric', month: 'short' }),
    date: make({ day: 'numeric', month: 'short', year: 'numeric' }),
    longDate: make({ day: 'numeric', month: 'long', year: 'numeric' }),
    time: make({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    year: make({ year: 'numeric' }),
  };
  formatsByZone.set(timeZone, formats);
  return formats;
}
