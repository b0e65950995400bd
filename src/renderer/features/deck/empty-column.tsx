import { columnKinds } from '../../../shared/column-kinds/index.ts';
import type { Column, ColumnStatus } from '../../../shared/model/index.ts';
import { clockTime } from '../../../shared/text/clock-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { ColumnIcon } from './column-icon.tsx';
import { paceWords } from './status-words.ts';
import '../../ui/nothing-here.css';

/** Why a column that was read holds nothing, and when it was read last. */
export function EmptyColumn({
  column,
  status,
}: {
  readonly column: Column;
  readonly status: ColumnStatus | undefined;
}) {
  const refresh = useStoa((state) => state.refreshColumn);
  const paced = useStoa((state) => paceWords(status, state.spend?.budget));
  const last = status?.lastCheckedAt == null ? '' : `Last check ${clockTime(status.lastCheckedAt)}`;
  const next = status?.nextCheckAt == null ? '' : `, next check ${clockTime(status.nextCheckAt)}`;
  return (
    <article className="nothing-here" aria-label="Nothing here yet">
      <ColumnIcon source={column.source} />
      <b>Nothing here yet</b>
      <p>{columnKinds[column.source.kind].emptyReason}</p>
      {last === '' ? null : <p className="num">{`${last}${next}.${paced === null ? '' : ` ${paced}.`}`}</p>}
      <Button disabled={status?.activity === 'checking'} onClick={() => void refresh(column.id)}>
        Ask X now
      </Button>
    </article>
  );
}
