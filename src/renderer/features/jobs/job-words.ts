import { clockTime } from '../../../shared/text/clock-time.ts';
import { dateWords } from '../../../shared/typed-times/time-words.ts';
import { wallClockAt } from '../../../shared/typed-times/zone-calendar.ts';

/** The zone of this computer’s clock. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether a step is for today (or was for an earlier day) at the time `now`, by this computer’s calendar. */
export function dueState(dueAt: number, now: number): 'overdue' | 'today' | 'later' {
  const [due, today] = [wallClockAt(dueAt, zone), wallClockAt(now, zone)];
  const day = (of: typeof due) => Date.UTC(of.year, of.month - 1, of.day);
  if (day(due) < day(today)) return 'overdue';
  return day(due) === day(today) ? 'today' : 'later';
}

/** When a step is due, in as few words as tell it. */
export function dueWords(dueAt: number, now: number): string {
  const state = dueState(dueAt, now);
  if (state === 'today') return `Today, ${clockTime(dueAt)}`;
  const day = dateWords(wallClockAt(dueAt, zone), wallClockAt(now, zone).year);
  return state === 'overdue' ? `Overdue since ${day}` : day;
}
