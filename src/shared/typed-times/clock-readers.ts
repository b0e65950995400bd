import type { DayPart, FactReader, Facts, TimeFact } from './time-fact.ts';

const noon = 12 * 60;
const midnight = 24 * 60;
const endOfDay = 17 * 60;

/** Times of the day: "9", "9am", "21:15", "1430", "half past 8", "noon", "tonight", "this evening", "eod". */
export const clockReaders: readonly FactReader[] = [
  {
    source: '(\\d{1,2})(?:[:.](\\d\\d))? ?(am|pm|a\\.m\\.?|p\\.m\\.?)|(\\d{1,2})([ap])',
    read: ([hour, minute, half, shortHour, shortHalf]) =>
      clockOfHalf(Number(hour ?? shortHour), Number(minute ?? 0), (half ?? shortHalf ?? '').startsWith('p')),
  },
  { source: '(\\d{1,2}):(\\d\\d)', read: ([hour = '', minute]) => clock(hour, Number(minute), 'open') },
  { source: '(\\d\\d)(\\d\\d)', read: ([hour = '', minute]) => clock(hour, Number(minute), 'exact') },
  { source: "(\\d{1,2})(?: ?o'?clock)?", read: ([hour = '']) => clock(hour, 0, 'bare') },
  { source: 'half past (\\d{1,2})', read: ([hour = '']) => clock(hour, 30, 'bare') },
  { source: 'quarter past (\\d{1,2})', read: ([hour = '']) => clock(hour, 15, 'bare') },
  { source: 'quarter to (\\d{1,2})', read: ([hour = '']) => clock(String(Number(hour) - 1 || 12), 45, 'bare') },
  { source: 'noon|midday', read: () => [{ kind: 'clock', minutes: noon, form: 'exact' }] },
  { source: 'midnight', read: () => [{ kind: 'clock', minutes: midnight, form: 'exact' }] },
  { source: 'eod|cob|end of(?: business)? day', read: () => [{ kind: 'clock', minutes: endOfDay, form: 'exact' }] },
  {
    source: '(this )?(morning|afternoon|evening|night)',
    read: ([today, part]) => partFacts(part, today !== undefined),
  },
  { source: 'tonight', read: () => partFacts('night', true) },
];

function clock(hourText: string, minute: number, form: 'bare' | 'open' | 'exact'): Facts {
  const hour = Number(hourText);
  const minutes = hour * 60 + minute;
  if (minute > 59 || minutes > midnight) return noSuchTime(hour, minute);
  // "03" is written by people who count to 24.
  const settled = hour > 12 || hour === 0 || hourText.startsWith('0');
  return [{ kind: 'clock', minutes, form: settled ? 'exact' : form }];
}

function clockOfHalf(hour: number, minute: number, afternoon: boolean): Facts {
  if (hour < 1 || hour > 12 || minute > 59) return noSuchTime(hour, minute, afternoon ? ' pm' : ' am');
  return [{ kind: 'clock', minutes: (hour % 12) * 60 + minute + (afternoon ? noon : 0), form: 'exact' }];
}

function noSuchTime(hour: number, minute: number, half = ''): Facts {
  return { problem: `There is no time ${hour}:${String(minute).padStart(2, '0')}${half}.` };
}

function partFacts(part: string | undefined, ofToday: boolean): readonly TimeFact[] {
  const fact: TimeFact = { kind: 'part', part: dayPart(part) };
  return ofToday ? [{ kind: 'day', dates: ({ date }) => [date] }, fact] : [fact];
}

function dayPart(word: string | undefined): DayPart {
  return word === 'afternoon' || word === 'evening' || word === 'night' ? word : 'morning';
}
