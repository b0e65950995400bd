import type { SpendReport } from '../../../shared/contract/spend.ts';
import { beginOf, shiftDay } from '../../../shared/prices/utc-day.ts';
import { formatSum } from '../../../shared/text/money-format.ts';

type SpendingBarsProps = {
  readonly day: string;
  readonly days: SpendReport['days'];
  readonly budget: number;
};

const shown = 30;
const width = 480;
const height = 56;
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** What each of the last thirty days cost; the line is today's budget. */
export function SpendingBars({ day, days, budget }: SpendingBarsProps) {
  const sums = new Map(days.map((one) => [one.day, one]));
  const bars = Array.from({ length: shown }, (_, index) => {
    const name = shiftDay(day, index + 1 - shown);
    const { price = 0, unsure = 0 } = sums.get(name) ?? {};
    return { name, at: beginOf(name), price, unsure };
  });
  const most = Math.max(budget, 1, ...bars.map(({ price, unsure }) => price + unsure));
  const step = width / shown;
  const tall = (mills: number) => (mills / most) * (height - 4);
  const dearest = bars.reduce((best, bar) => (bar.price > best.price ? bar : best));
  const label =
    dearest.price === 0
      ? 'Nothing was spent in the last 30 days.'
      : `The last 30 days. The dearest was ${date.format(dearest.at)}: ${formatSum(dearest.price)}.`;
  return (
    <svg className="spending-bars num" viewBox={`0 0 ${width} ${height + 16}`} role="img" aria-label={label}>
      <line x1={0} x2={width} y1={height - tall(budget)} y2={height - tall(budget)} className="spending-budget" />
      <line x1={0} x2={width} y1={height} y2={height} />
      {bars.map(({ name, at, price, unsure }, index) => (
        <g key={name}>
          <title>
            {`${date.format(at)}: ${formatSum(price)}${unsure === 0 ? '' : `, up to ${formatSum(unsure)} more`}`}
          </title>
          <rect className="spending-day" x={index * step} y={0} width={step} height={height} />
          <rect
            className="spending-unsure"
            x={index * step + 3}
            y={height - tall(price + unsure)}
            width={step - 6}
            height={tall(price + unsure)}
          />
          <rect
            className="spending-known"
            x={index * step + 3}
            y={height - tall(price)}
            width={step - 6}
            height={tall(price)}
          />
        </g>
      ))}
      <text x={0} y={height + 13}>
        {date.format(beginOf(shiftDay(day, 1 - shown)))}
      </text>
      <text x={width} y={height + 13} textAnchor="end">
        Today
      </text>
    </svg>
  );
}
