import type { Mills } from '../../../shared/model/index.ts';
import { daysLeftInMonth } from '../../../shared/prices/utc-day.ts';

/** Days that the forecast looks back on. */
export const paceDays = 7;

/** What the calendar month will have cost at its end, and the daily pace that was taken for it. */
export type Forecast = { readonly total: Mills; readonly daily: Mills };

/**
 * Goes on at the mean of the `past` days on which something was spent; on the very first day at today's own sum. Days to come cost at most
 * the budget, though former ones may have cost more by hand or under another budget.
 */
export function forecast(given: {
  readonly day: string;
  readonly today: Mills;
  readonly month: Mills;
  readonly past: readonly Mills[];
  readonly budget: Mills;
}): Forecast {
  const { day, today, month, past, budget } = given;
  const mean = past.length === 0 ? today : past.reduce((sum, one) => sum + one, 0) / past.length;
  const daily = Math.min(mean, budget);
  const total = Math.round(month + Math.max(0, daily - today) + daily * daysLeftInMonth(day));
  return { total, daily: Math.round(daily) };
}
