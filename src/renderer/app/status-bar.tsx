import { clockTime } from '../../shared/text/clock-time.ts';
import { formatEstimate, formatSum } from '../../shared/text/money-format.ts';
import { activeAccount } from '../store/active-account.ts';
import type { StoaState } from '../store/state.ts';
import { useStoa } from '../store/use-stoa.ts';
import { PendingSends } from './pending-sends.tsx';
import './status-bar.css';

/** One line at the bottom: what the columns do, what today has cost, and which network this is. */
export function StatusBar() {
  const openDialog = useStoa((state) => state.openDialog);
  const words = useStoa(activityWords);
  const spend = useStoa((state) => state.spend);
  const account = useStoa(activeAccount);
  const sandbox = account?.network === 'sandbox';
  const share = spend === null || spend.budget === 0 ? 0 : Math.min(1, spend.today / spend.budget);
  return (
    <footer className="status-bar num">
      <span className="status-words">{words}</span>
      <PendingSends />
      {spend === null ? null : (
        <button
          type="button"
          className="status-spend"
          data-reached={spend.budgetReached}
          title={sandbox ? 'What X would have charged; the sandbox itself is free' : 'What X has charged today (UTC)'}
          onClick={() => openDialog({ kind: 'preferences', section: 'preferences-spending' })}
        >
          Today {formatSum(spend.today)} of {formatSum(spend.budget)}
          {spend.unsure === 0 ? null : <> (up to {formatSum(spend.unsure)} more)</>}
          <span className="status-meter" aria-hidden="true">
            <i style={{ width: `${share * 100}%` }} />
          </span>
        </button>
      )}
      {spend === null ? null : (
        <span className="status-forecast">about {formatEstimate(spend.monthForecast)} this month</span>
      )}
      <span className="status-network">{sandbox ? 'Sandbox · simulated prices' : 'X'}</span>
    </footer>
  );
}

/** The state of reading in a few words; the worst thing first. */
function activityWords(state: StoaState): string {
  if (state.connection !== 'open') return 'Stoa’s core does not answer; trying again';
  const account = activeAccount(state);
  if (account?.status === 'signed-out') return `Signed out as @${account.person.handle}`;
  if (account !== undefined && state.unreachable.includes(account.network)) {
    return account.network === 'sandbox' ? 'Offline: the sandbox does not answer' : 'Offline: X does not answer';
  }
  if (state.deletingShare !== null) return `Deleting the account’s data, ${Math.round(state.deletingShare * 100)} %`;
  if (state.spend?.stopped != null) return 'X answers nothing for now; what is here stays readable';
  if (state.spend?.budgetReached) return 'Today’s budget is reached; reading goes on at midnight UTC';
  const statuses = state.columns.map((column) => state.statuses[column.id]);
  const troubled = statuses.filter((status) => status?.error != null).length;
  if (troubled > 0) return troubled === 1 ? '1 column is waiting' : `${troubled} columns are waiting`;
  if (statuses.some((status) => status?.activity === 'checking')) return 'Checking…';
  const paced = statuses.filter((status) => status?.pacedEvery != null).length;
  if (paced === 0 || state.spend === null) return 'All columns up to date';
  const columns = paced === 1 ? '1 column is' : `${paced} columns are`;
  if (state.spend.lastsUntil !== null) {
    return `${columns} read less often, until about ${clockTime(state.spend.lastsUntil)}: the inbox needs the rest of ${formatSum(state.spend.budget)}`;
  }
  return `${columns} read less often, so that ${formatSum(state.spend.budget)} lasts the day`;
}
