import type { Mills } from '../../../shared/model/index.ts';
import { daysLeftInMonth } from './utc-day.ts';

/** Days that the forecast looks back on. */
export const paceDays = 7;

/** What the calendar month will have cost at its end, and the daily pace that was taken for it. */
export type Forecast = { readonly total: Mills; readonly daily: Mills };

/** Goes on at the mean of the `past` days on which something was spent; on the very first day at today's own sum, up to the budget. */
export function forecast(given: {
  readonly day: string;
  readonly today: Mills;
  readonly month: Mills;
  readonly past: readonly Mills[];
  readonly budget: Mills;
}): Forecast {
  const { day, today, month, past, budget } = given;
  const daily = past.length === 0 ? Math.min(today, budget) : past.reduce((sum, one) => sum + one, 0) / past.length;
  const total = Math.round(month + Math.max(0, daily - today) + daily * daysLeftInMonth(day));
  return { total, daily: Math.round(daily) };
}
