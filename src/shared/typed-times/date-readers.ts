import { monthNames, nameNumber, namePattern } from './calendar-names.ts';
import { addDays, addMonths, daysInMonth, type PlainDate } from './plain-date.ts';
import type { FactReader, Facts, TimeFact } from './time-fact.ts';

const month = `(${namePattern(monthNames)})`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(20\\d\\d)';
// A leap day comes once in four years, or once in eight around 2100.
const yearsLookedAhead = 8;
// Every year has a Friday the 13th.
const monthsLookedAhead = 14;
const leapYear = 2028;

/** Dates: "5 dec", "dec 5th 2026", "5.12.", "2026-12-05", "25/12", "5th", "december", "end of june". */
export const dateReaders: readonly FactReader[] = [
  { source: `${year}-(\\d{1,2})-(\\d{1,2})`, read: ([y, m, d]) => dateFact(Number(d), Number(m), yearOf(y)) },
  {
    source: `(\\d{1,2})\\.(\\d{1,2})\\.(\\d\\d|20\\d\\d)?`,
    read: ([d, m, y]) => dateFact(Number(d), Number(m), yearOf(y)),
  },
  { source: `(\\d{1,2})\\.(\\d{1,2})`, read: ([left = '', right = '']) => dateOrClock(left, right) },
  {
    source: `(\\d{1,2})/(\\d{1,2})(?:/(\\d\\d|20\\d\\d))?`,
    read: ([left, right, y]) => slashedDate(Number(left), Number(right), yearOf(y)),
  },
  { source: `${day}\\.? ?(?:of )?${month}(?: ${year})?`, read: ([d, m = '', y]) => namedDate(d, m, y) },
  { source: `${month} ?${day}(?: ${year})?`, read: ([m = '', d, y]) => namedDate(d, m, y) },
  { source: `end of ${month}`, read: ([m = '']) => [monthFact(nameNumber(monthNames, m), 'last')] },
  { source: `${month} ${year}`, read: ([m = '', y]) => dateFact(1, nameNumber(monthNames, m), yearOf(y)) },
  { source: month, read: ([m = '']) => [monthFact(nameNumber(monthNames, m), 'first')] },
  { source: '(\\d{1,2})(?:st|nd|rd|th)', read: ([d]) => dayOfMonth(Number(d)) },
];

function namedDate(dayText: string | undefined, monthText: string, yearText: string | undefined): Facts {
  return dateFact(Number(dayText), nameNumber(monthNames, monthText), yearOf(yearText));
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function dateFact(dayNumber: number, monthNumber: number, yearNumber: number | null): Facts {
  const name = monthNames[monthNumber - 1];
  if (name === undefined) return { problem: `There is no month ${monthNumber}.` };
  const longest = daysInMonth(yearNumber ?? leapYear, monthNumber);
  if (dayNumber < 1) return { problem: `There is no day ${dayNumber} in ${name}.` };
  if (dayNumber > longest)
    return { problem: `${yearNumber === null ? name : `${name} ${yearNumber}`} has only ${longest} days.` };
  const inYear = (y: number): PlainDate => ({ year: y, month: monthNumber, day: dayNumber });
  if (yearNumber !== null) return [{ kind: 'day', dates: () => [inYear(yearNumber)] }];
  return [
    {
      kind: 'day',
      dates: ({ date }) =>
        Array.from({ length: yearsLookedAhead + 1 }, (_, ahead) => inYear(date.year + ahead)).filter(exists),
    },
  ];
}

function monthFact(monthNumber: number, which: 'first' | 'last'): TimeFact {
  return {
    kind: 'day',
    dates: ({ date }) =>
      [date.year, date.year + 1].map((y) => ({
        year: y,
        month: monthNumber,
        day: which === 'first' ? 1 : daysInMonth(y, monthNumber),
      })),
  };
}

function dayOfMonth(dayNumber: number): Facts {
  if (dayNumber < 1 || dayNumber > 31) return { problem: `No month has a day ${dayNumber}.` };
  return [
    {
      kind: 'day',
      dates: ({ date }) =>
        Array.from({ length: monthsLookedAhead + 1 }, (_, ahead) => ({
          ...addMonths({ ...date, day: 1 }, ahead),
          day: dayNumber,
        })).filter(exists),
    },
  ];
}

/** "8.30" is a time in Britain and "24.12" a day in Germany; "8.10" may be either. */
function dateOrClock(left: string, right: string): Facts {
  const isClock = right.length === 2 && Number(left) < 24 && Number(right) < 60;
  const isDate = Number(right) >= 1 && Number(right) <= 12;
  if (isClock && isDate) {
    return { problem: `“${left}.${right}” can be a time or a date. Type “${left}:${right}” or “${left}.${right}.”.` };
  }
  if (!isClock) return dateFact(Number(left), Number(right), null);
  return [{ kind: 'clock', minutes: Number(left) * 60 + Number(right), form: 'open' }];
}

function slashedDate(left: number, right: number, yearNumber: number | null): Facts {
  if (left === right || left > 12) return dateFact(left, right, yearNumber);
  if (right > 12) return dateFact(right, left, yearNumber);
  const [first, second] = [monthNames[right - 1], monthNames[left - 1]];
  return { problem: `“${left}/${right}” can be ${left} ${first} or ${right} ${second}. Type the month’s name.` };
}

function exists(date: PlainDate): boolean {
  return addDays(date, 0).month === date.month;
}
