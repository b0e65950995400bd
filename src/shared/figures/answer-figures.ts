import { addDays, type PlainDate } from '../typed-times/plain-date.ts';
import { instantOf, wallClockAt } from '../typed-times/zone-calendar.ts';

/** Something said in a conversation, as the figures need it; times in milliseconds since 1970. */
export type Said = { readonly conversation: string; readonly from: 'them' | 'me'; readonly at: number };

/** How the account answered those who began to write on one day (`2026-11-23`, in the reader's zone), or on all of them. */
export type AnswerFigures = {
  readonly day: string;
  /** How many began to write. */
  readonly asked: number;
  /** How many of them have been answered since. */
  readonly answered: number;
  /** Milliseconds to the first answer, for the middle one of those answered; null while there is none. */
  readonly median: number | null;
};

/** Each day, oldest first, and all of them together (`day` is then the first one). */
export type AnswerReport = { readonly days: readonly AnswerFigures[]; readonly total: AnswerFigures };

/** Whoever writes after such a silence, in milliseconds, has begun anew. */
const silence = 7 * 86_400_000;

/** Takes what was said, oldest first, and counts. */
export type AnswerCount = {
  /** What is older than this has no part in it. */
  readonly from: number;
  take(said: Said): void;
  report(): AnswerReport;
};

type Talk = { last: number; begunAt: number; open: boolean };

/**
 * Counts over the `length` days of the zone's calendar that end with the one of `now`. A question begins with their first words in a conversation,
 * or with words of theirs after a week of silence; it is answered by the account's next words there. It counts for the day it began.
 */
export function countAnswers({ now, zone, length }: { now: number; zone: string; length: number }): AnswerCount {
  const today = wallClockAt(now, zone);
  const dates = Array.from({ length }, (_, index) => addDays(today, index + 1 - length));
  const begins = dates.map((date) => instantOf(date, 0, zone));
  const end = instantOf(addDays(today, 1), 0, zone);
  const asked = dates.map(() => 0);
  const times = dates.map((): number[] => []);
  const talks = new Map<string, Talk>();

  function dayOf(at: number): number {
    if (at >= end) return -1;
    return begins.findLastIndex((begin) => begin <= at);
  }

  return {
    from: (begins[0] ?? now) - silence,
    take({ conversation, from, at }) {
      const talk = talks.get(conversation);
      if (from === 'them') {
        const anew = talk === undefined || at - talk.last >= silence;
        if (anew) {
          const day = dayOf(at);
          if (day >= 0) asked[day] = (asked[day] ?? 0) + 1;
          talks.set(conversation, { last: at, begunAt: at, open: true });
        } else talk.last = at;
        return;
      }
      if (talk?.open) times[dayOf(talk.begunAt)]?.push(at - talk.begunAt);
      talks.set(conversation, { last: at, begunAt: talk?.begunAt ?? at, open: false });
    },
    report() {
      const days = dates.map((date, index) => figures(dayName(date), asked[index] ?? 0, times[index] ?? []));
      const all = figures(
        days[0]?.day ?? dayName(today),
        asked.reduce((sum, count) => sum + count, 0),
        times.flat(),
      );
      return { days, total: all };
    },
  };
}

function figures(day: string, asked: number, times: readonly number[]): AnswerFigures {
  return { day, asked, answered: times.length, median: medianOf(times) };
}

function medianOf(times: readonly number[]): number | null {
  const sorted = times.toSorted((left, right) => left - right);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  return high === undefined || low === undefined ? null : Math.round((low + high) / 2);
}

function dayName({ year, month, day }: PlainDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
