import { CircleDollarSign, Clock, KeyRound, TriangleAlert, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Column, ColumnStatus, StoaError } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { strikeWords } from './status-words.ts';

function iconOf(error: StoaError): ReactNode {
  switch (error.code) {
    case 'rate-limited':
      return <Clock aria-hidden="true" />;
    case 'offline':
    case 'timed-out':
    case 'disconnected':
      return <WifiOff aria-hidden="true" />;
    case 'budget-reached':
    case 'no-credits':
      return <CircleDollarSign aria-hidden="true" />;
    case 'signed-out':
    case 'forbidden':
      return <KeyRound aria-hidden="true" />;
    default:
      return <TriangleAlert aria-hidden="true" />;
  }
}

/** Why the column does not read on and what to do; below it everything stays readable. */
export function ColumnStrip({
  column,
  status,
  error,
}: {
  column: Column;
  status: ColumnStatus | undefined;
  error: StoaError;
}) {
  const refresh = useStoa((state) => state.refreshColumn);
  const openDialog = useStoa((state) => state.openDialog);
  const clearError = useStoa((state) => state.clearTimelineError);
  const { what, next } = strikeWords(error, status);
  const settings = error.code === 'budget-reached' || error.code === 'signed-out';
  const retries = error.code !== 'rate-limited' && error.code !== 'no-credits';
  return (
    <div className="column-strip" role="note">
      {iconOf(error)}
      <span className="num">
        <b>{what}</b> {next}
      </span>
      {settings ? (
        <button type="button" onClick={() => openDialog({ kind: 'preferences' })}>
          {error.code === 'signed-out' ? 'Sign in' : 'Change'}
        </button>
      ) : retries ? (
        <button
          type="button"
          onClick={() => {
            clearError(column.id);
            void refresh(column.id);
          }}
        >
          Try now
        </button>
      ) : null}
    </div>
  );
}
