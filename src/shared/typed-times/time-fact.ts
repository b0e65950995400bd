import type { PlainDate } from './plain-date.ts';

/** Where the reader of a typed time stands in the calendar. */
export type Today = { readonly date: PlainDate; readonly weekStart: number };

/** Parts of the day a time can be said to fall in. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** One thing a stretch of a typed time says. */
export type TimeFact =
  /** Days meant, the nearest first: the first whose time is not past is taken. */
  | { readonly kind: 'day'; dates(today: Today): readonly PlainDate[] }
  /** A day of the week; beside a date it only confirms it. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly next: boolean }
  | { readonly kind: 'next-week' }
  /**
   * Minutes after midnight. `bare` is an hour alone ("9"), `open` one that may still be of the afternoon ("3:30" in "3:30 in the afternoon"),
   * `exact` needs no guess.
   */
  | { readonly kind: 'clock'; readonly minutes: number; readonly form: 'bare' | 'open' | 'exact' }
  | { readonly kind: 'part'; readonly part: DayPart }
  /** From now on; whole days keep to the calendar, milliseconds are exact. */
  | { readonly kind: 'span'; readonly months: number; readonly days: number; readonly milliseconds: number };

/** What reading came to: facts, or a sentence that says what is wrong. */
export type Facts = readonly TimeFact[] | { readonly problem: string };

/** How one form of words is read: a pattern's source in lower case, and what its match says. */
export type FactReader = { readonly source: string; read(groups: readonly (string | undefined)[]): Facts };
