import type { AnswerFigures } from '../../../shared/figures/answer-figures.ts';
import { formatDuration } from '../../../shared/text/duration-format.ts';
import { dayWords } from './figure-words.ts';

const width = 640;
const left = 0;
const counts = { top: 18, height: 72 };
const times = { top: 122, height: 48 };
const bottom = times.top + times.height;

/** Days side by side: who began to write, filled as far as answered; below it, the time to the first answer. The table says the same in figures. */
export function AnswerPlot({ days }: { readonly days: readonly AnswerFigures[] }) {
  const step = (width - 2 * left) / days.length;
  const most = Math.max(1, ...days.map((day) => day.asked));
  const longest = Math.max(1, ...days.map((day) => day.median ?? 0));
  const middle = (index: number) => left + (index + 0.5) * step;
  const timeHeight = (median: number) => bottom - (median / longest) * times.height;
  const known = days.flatMap(({ median }, index) => (median === null ? [] : [{ index, median }]));
  const bar = Math.min(14, step - 6);
  return (
    <svg className="figures-plot num" viewBox={`0 0 ${width} ${bottom + 22}`} role="img" aria-label={summary(days)}>
      <text x={left} y={10}>
        Began to write, answered filled
      </text>
      <text x={width - left} y={10} textAnchor="end">
        most {most}
      </text>
      <line x1={left} x2={width - left} y1={counts.top + counts.height} y2={counts.top + counts.height} />
      <text x={left} y={times.top - 8}>
        First answer after
      </text>
      <text x={width - left} y={times.top - 8} textAnchor="end">
        longest {formatDuration(longest)}
      </text>
      <line x1={left} x2={width - left} y1={bottom} y2={bottom} />
      <polyline points={known.map(({ index, median }) => `${middle(index)},${timeHeight(median)}`).join(' ')} />
      {days.map((day, index) => {
        const asked = (day.asked / most) * counts.height;
        const answered = (day.answered / most) * counts.height;
        const base = counts.top + counts.height;
        return (
          <g key={day.day}>
            <title>{dayTitle(day)}</title>
            <rect className="figures-hover" x={left + index * step} y={14} width={step} height={bottom - 14} />
            {day.asked === 0 ? null : (
              <>
                <rect
                  className="figures-asked"
                  x={middle(index) - bar / 2}
                  y={base - asked}
                  width={bar}
                  height={asked}
                />
                <rect
                  className="figures-answered"
                  x={middle(index) - bar / 2}
                  y={base - answered}
                  width={bar}
                  height={answered}
                />
              </>
            )}
            {day.median === null ? null : <circle cx={middle(index)} cy={timeHeight(day.median)} r={2.5} />}
          </g>
        );
      })}
      {days.map((day, index) =>
        (days.length - 1 - index) % 7 === 0 ? (
          <text
            key={day.day}
            x={index === days.length - 1 ? width - left : middle(index)}
            y={bottom + 16}
            textAnchor={index === days.length - 1 ? 'end' : 'middle'}
          >
            {index === days.length - 1 ? 'Today' : dayWords(day.day).slice(4)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

function dayTitle({ day, asked, answered, median }: AnswerFigures): string {
  const after = median === null ? '' : `, first answer after ${formatDuration(median)}`;
  return `${dayWords(day)}: ${asked} began to write, ${answered} answered${after}`;
}

function summary(days: readonly AnswerFigures[]): string {
  const busiest = days.reduce((most, day) => (day.asked > most.asked ? day : most));
  return `Plot of the last ${days.length} days. Most began to write on ${dayWords(busiest.day)}: ${busiest.asked}. The table below has every figure.`;
}
