import { z } from 'zod';
import { addDays } from '../typed-times/plain-date.ts';
import { instantOf, wallClockAt } from '../typed-times/zone-calendar.ts';

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** Hours of each day without notifications, as the clock shows them (`22:00` to `07:00`); over midnight when `to` is the earlier one. */
export const quietHours = z.object({ from: clockTime, to: clockTime }).readonly();
export type QuietHours = z.infer<typeof quietHours>;

/** Whether it is quiet at an instant in a zone; hours that end when they begin are none. */
export function isQuiet(now: number, hours: QuietHours, zone: string): boolean {
  const { hour, minute } = wallClockAt(now, zone);
  const [from, to, at] = [minutesOf(hours.from), minutesOf(hours.to), hour * 60 + minute];
  return from <= to ? from <= at && at < to : at >= from || at < to;
}

/** When the clock next shows the end of the quiet hours. */
export function quietEndsAt(now: number, hours: QuietHours, zone: string): number {
  const today = wallClockAt(now, zone);
  const ends = [0, 1, 2].map((days) => instantOf(addDays(today, days), minutesOf(hours.to), zone));
  // A clock that goes back shows it twice, so that the day after next may be the first to come.
  return ends.find((end) => end > now) ?? now + 86_400_000;
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
