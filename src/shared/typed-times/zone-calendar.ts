import { addDays, type PlainDate } from './plain-date.ts';

/** What a clock on the wall shows. */
export type WallClock = PlainDate & { readonly hour: number; readonly minute: number };

const minutesOfDay = 1440;
const millisecondsOfMinute = 60_000;
const millisecondsOfDay = minutesOfDay * millisecondsOfMinute;

// Making a formatter costs far more than using it.
const formatsByZone = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone (IANA name) show at an instant, in milliseconds since 1970. */
export function wallClockAt(at: number, zone: string): WallClock {
  const shown = new Date(at + offsetAt(at, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/**
 * The instant at which a zone's clocks show so many minutes after the midnight that begins a day; 1440 is the midnight that ends it.
 * Where clocks go back and show it twice, the first; where they go forward past it, as much later as they were moved.
 */
export function instantOf(date: PlainDate, minutes: number, zone: string): number {
  const day = addDays(date, Math.floor(minutes / minutesOfDay));
  const shown = Date.UTC(day.year, day.month - 1, day.day, 0, minutes % minutesOfDay);
  const before = offsetAt(shown - millisecondsOfDay, zone);
  const after = offsetAt(shown + millisecondsOfDay, zone);
  const fitting = [shown - before, shown - after].filter((at) => at + offsetAt(at, zone) === shown);
  return fitting.length > 0 ? Math.min(...fitting) : shown - before;
}

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatFor(zone).formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formatsByZone.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatsByZone.set(zone, made);
  return made;
}
