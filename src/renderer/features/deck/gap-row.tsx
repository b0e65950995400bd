import type { ColumnId, Gap } from '../../../shared/model/index.ts';
import { clockTime } from '../../../shared/text/clock-time.ts';
import { formatCount } from '../../../shared/text/count-format.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { useStoa } from '../../store/use-stoa.ts';

type GapRowProps = {
  readonly columnId: ColumnId;
  readonly gap: Gap;
  readonly position: number;
  readonly size: number;
  readonly focusable: boolean;
};

/** A hole in what was read, with what filling it would cost; filled in place. */
export function GapRow({ columnId, gap, position, size, focusable }: GapRowProps) {
  const filling = useStoa((state) => state.timelines[columnId]?.fillingGaps.includes(gap.id) === true);
  const fillGap = useStoa((state) => state.fillGap);
  const focusRow = useStoa((state) => state.focusRow);
  const span = `${clockTime(gap.from)}–${clockTime(gap.to)}`;
  const count = gap.estimatedPosts === null ? 'Posts not read' : `About ${formatCount(gap.estimatedPosts)} not read`;
  const price = gap.price === null || gap.price === 0 ? '' : ` · ${formatSum(gap.price)}`;
  return (
    <article
      className="gap"
      aria-label={`Gap from ${span}`}
      aria-posinset={position}
      aria-setsize={size}
      tabIndex={focusable ? 0 : -1}
      onFocus={() => focusRow(columnId, `gap ${gap.id}`)}
    >
      <button type="button" className="num" disabled={filling} onClick={() => void fillGap(columnId, gap.id)}>
        {filling ? 'Reading…' : `${count}${price} · ${span}`}
      </button>
    </article>
  );
}
