import type { Instant } from '../model/index.ts';

/** The UTC day of an instant as `2026-11-23`: X counts each resource once in it. */
export function utcDay(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** When a UTC day begins. */
export function beginOf(day: string): Instant {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day `days` later (or earlier, when negative). */
export function shiftDay(day: string, days: number): string {
  return utcDay(beginOf(day) + days * 86_400_000);
}

/** When the next UTC day begins. */
export function nextUtcDay(at: Instant): Instant {
  return Math.floor(at / 86_400_000) * 86_400_000 + 86_400_000;
}

/** How many days of the month are left after `day`. */
export function daysLeftInMonth(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() - date;
}
