import type { AnswerFigures } from '../../../shared/figures/answer-figures.ts';
import { formatDuration } from '../../../shared/text/duration-format.ts';
import { dayWords, shareWords } from './figure-words.ts';

/** What the plot shows, as figures, newest day first; days on which nobody wrote are left out. */
export function AnswerTable({ days }: { readonly days: readonly AnswerFigures[] }) {
  const busy = days.filter((day) => day.asked > 0).toReversed();
  return (
    <table className="figures-table num">
      <caption className="hidden-label">Answers by day</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Began to write</th>
          <th scope="col">Answered</th>
          <th scope="col">First answer after</th>
        </tr>
      </thead>
      <tbody>
        {busy.map((one) => (
          <tr key={one.day}>
            <th scope="row">
              <time dateTime={one.day}>{dayWords(one.day)}</time>
            </th>
            <td>{one.asked}</td>
            <td>
              {one.answered} <small>{shareWords(one)}</small>
            </td>
            <td>{one.median === null ? '–' : formatDuration(one.median)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
