import type { AnswerReport } from './answer-figures.ts';

/** The figures as a table for other programs (RFC 4180); shares from 0 to 1, times in whole minutes. */
export function figuresAsCsv({ days }: AnswerReport): string {
  const lines = days.map(({ day, asked, answered, median }) => {
    const share = asked === 0 ? '' : (answered / asked).toFixed(3);
    return [day, asked, answered, share, median === null ? '' : Math.round(median / 60_000)].join(',');
  });
  return ['day,began_to_write,answered,answered_share,median_minutes_to_first_answer', ...lines, ''].join('\r\n');
}
