import type { Column, ColumnStatus, StoaError } from '../../../shared/model/index.ts';
import { activeAccount } from '../../store/active-account.ts';
import { troubleWords } from '../../store/trouble-words.ts';
import { useRemedy } from '../../store/use-remedy.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { useNow } from '../../ui/use-now.ts';

type ColumnTroubleProps = {
  readonly column: Column;
  readonly status: ColumnStatus | undefined;
  readonly error: StoaError;
  /** A strip above the rows, or the page of a column without any. */
  readonly shape: 'strip' | 'page';
};

/** Why the column does not read on and what to do; below it everything stays readable. */
export function ColumnTrouble({ column, status, error, shape }: ColumnTroubleProps) {
  const now = useNow();
  const refresh = useStoa((state) => state.refreshColumn);
  const clearError = useStoa((state) => state.clearTimelineError);
  const signedOut = useStoa((state) => activeAccount(state)?.status === 'signed-out');
  const stopped = useStoa((state) => error.code === 'no-credits' && state.spend?.stopped != null);
  const { remedy, ...words } = troubleWords(error, status?.nextCheckAt ?? null, now, shape === 'strip');
  // One banner for all columns has the button already.
  const button = useRemedy(
    stopped || ((remedy === 'sign-in' || remedy === 'unlock') && signedOut) ? null : remedy,
    () => {
      clearError(column.id);
      void refresh(column.id);
    },
  );
  // One banner tells of what stopped everything.
  if (stopped && shape === 'strip') return null;
  return <Trouble {...words} button={button} shape={shape} />;
}
