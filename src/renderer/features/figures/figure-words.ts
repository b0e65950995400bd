import type { AnswerFigures } from '../../../shared/figures/answer-figures.ts';
import { beginOf } from '../../../shared/prices/utc-day.ts';

const date = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

/** The share that was answered: “84 %”; a dash where nobody wrote. */
export function shareWords({ asked, answered }: Pick<AnswerFigures, 'asked' | 'answered'>): string {
  return asked === 0 ? '–' : `${Math.round((answered / asked) * 100)} %`;
}

/** A day (`2026-11-23`) as people write it: “Mon 23 Nov”. */
export function dayWords(day: string): string {
  return date.format(beginOf(day)).replace(',', '');
}
