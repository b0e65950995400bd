/** Months in English, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days of the week in English, Monday first as in ISO 8601. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const extraSpellings = ['tues', 'weds', 'thur', 'thurs', 'sept'];

/** Source of a pattern for a month's or weekday's name in lower case, whole or cut to three letters. */
export function namePattern(names: readonly string[]): string {
  const spellings = names.flatMap((name) => [name.toLowerCase(), name.slice(0, 3).toLowerCase()]);
  const extra = extraSpellings.filter((spelling) =>
    names.some((name) => name.toLowerCase().startsWith(spelling.slice(0, 3))),
  );
  return `(?:${[...spellings, ...extra].join('|')})\\.?`;
}

/** Place of a name in its list, counted from 1. */
export function nameNumber(names: readonly string[], spelling: string): number {
  return names.findIndex((name) => name.toLowerCase().startsWith(spelling.slice(0, 3))) + 1;
}
