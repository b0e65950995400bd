import { monthNames, weekdayNames } from './calendar-names.ts';
import { type PlainDate, weekdayOf } from './plain-date.ts';
import { wallClockAt } from './zone-calendar.ts';

/**
 * An instant as a zone's calendar and clocks tell it: "Tuesday 24 November, 09:00"; the year stands there when it is not the year of `now`.
 * Both in milliseconds since 1970. `readTypedTime` reads these words back.
 */
export function timeWords(at: number, now: number, zone: string): string {
  const wall = wallClockAt(at, zone);
  const clock = [wall.hour, wall.minute].map((part) => String(part).padStart(2, '0')).join(':');
  return `${dateWords(wall, wallClockAt(now, zone).year)}, ${clock}`;
}

/** A day in words: "Tuesday 24 November", with the year when it is not `thisYear`. */
export function dateWords(date: PlainDate, thisYear: number): string {
  const day = `${weekdayNames[weekdayOf(date) - 1]} ${date.day} ${monthNames[date.month - 1]}`;
  return date.year === thisYear ? day : `${day} ${date.year}`;
}
