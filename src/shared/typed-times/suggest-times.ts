import { weekdayOf } from './plain-date.ts';
import { readTypedTime } from './read-typed-time.ts';
import { wallClockAt } from './zone-calendar.ts';

/** A line of a menu of times: `at` in milliseconds since 1970, `words` as `readTypedTime` tells it. */
export type SuggestedTime = { readonly label: string; readonly at: number; readonly words: string };

const dawn = 6;
const lastHourForLater = 20;
const lastHourForEvening = 17;
const thursday = 4;

/** Times worth offering at this hour of this day, the nearest first. */
export function suggestTimes(now: number, zone: string): readonly SuggestedTime[] {
  const wall = wallClockAt(now, zone);
  const weekday = weekdayOf(wall);
  const offers = [
    { label: 'This morning', typed: 'this morning', sensible: wall.hour < dawn },
    { label: 'Later today', typed: 'later', sensible: wall.hour >= dawn && wall.hour < lastHourForLater },
    { label: 'This evening', typed: 'this evening', sensible: wall.hour >= dawn && wall.hour < lastHourForEvening },
    { label: 'Tomorrow', typed: 'tomorrow', sensible: true },
    { label: 'This weekend', typed: 'weekend', sensible: weekday <= thursday },
    { label: 'Next week', typed: 'next week', sensible: weekday !== 7 },
  ];
  return offers
    .filter(({ sensible }) => sensible)
    .flatMap(({ label, typed }) => {
      const read = readTypedTime(typed, { now, zone });
      return read.ok ? [{ label, at: read.at, words: read.words }] : [];
    })
    .toSorted((left, right) => left.at - right.at);
}
