import { useEffect } from 'react';
import type { SpendReport } from '../../../shared/contract/spend.ts';
import type { Mills } from '../../../shared/model/index.ts';
import { spendingAsCsv } from '../../../shared/prices/spend-csv.ts';
import { formatEstimate, formatSum } from '../../../shared/text/money-format.ts';
import { activeAccount } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { DollarsField } from '../../ui/dollars-field.tsx';
import { download } from '../../ui/download.ts';
import { BalanceLine } from './balance-line.tsx';
import { SpendingBars } from './spending-bars.tsx';
import { SpendingTable } from './spending-table.tsx';
import { UnsureCalls } from './unsure-calls.tsx';
import './spending.css';

/** What reading and sending cost, where it went, and how much it may be. */
export function SpendingSection() {
  const report = useStoa((state) => state.spendReport);
  const read = useStoa((state) => state.readSpendReport);
  const error = useStoa((state) => state.spendReportError);
  const openDialog = useStoa((state) => state.openDialog);
  // Every change of the sums is one of the report.
  const spend = useStoa((state) => state.spend);
  const sandbox = useStoa((state) => activeAccount(state)?.network === 'sandbox');
  useEffect(() => {
    if (spend !== null) void read();
  }, [read, spend]);
  return (
    <section aria-labelledby="preferences-spending">
      <h3 id="preferences-spending">Spending</h3>
      {error === null ? null : (
        <p role="status">
          {error.message} {error.next}
        </p>
      )}
      {report === null || spend === null || report.accountId !== spend.accountId ? null : (
        <>
          <dl className="spending-sums num">
            <div>
              <dt>Today</dt>
              <dd>{formatSum(spend.today)}</dd>
              <dd>of {formatSum(spend.budget)}</dd>
            </div>
            <div>
              <dt>This month</dt>
              <dd>{formatSum(report.month)}</dd>
              <dd>since the 1st, UTC</dd>
            </div>
            <div>
              <dt>By its end</dt>
              <dd>about {formatEstimate(report.forecast.total)}</dd>
              <dd>{forecastWords(report, spend.budget)}</dd>
            </div>
            <BalanceLine balance={report.balance} />
          </dl>
          <SpendingBars day={report.day} days={report.days} budget={spend.budget} />
          <SpendingTable report={report} />
          <UnsureCalls calls={report.unsure} />
        </>
      )}
      <Budgets sandbox={sandbox} />
      <div className="spending-actions">
        <Button onClick={() => openDialog({ kind: 'call-log' })}>What Stoa asked X…</Button>
        <Button
          disabled={report === null}
          onClick={() => report !== null && download('spending.csv', 'text/csv', spendingAsCsv(report))}
        >
          Export CSV
        </Button>
      </div>
    </section>
  );
}

function Budgets({ sandbox }: { readonly sandbox: boolean }) {
  const preferences = useStoa((state) => state.preferences);
  const change = useStoa((state) => state.changePreferences);
  const several = useStoa((state) => state.accounts.filter(({ network }) => network === 'x').length > 1);
  return (
    <>
      <DollarsField
        label={sandbox ? 'Daily budget on X' : 'Daily budget'}
        hint={`Spread over the day: dear columns are read less often, and reading by itself stops before it is passed. A fifth is kept for the inbox. What you do by hand asks first. Days are UTC, as X counts them.${several ? ' Each account on X has this much, and only the one shown is read.' : ''}`}
        mills={preferences.dailyBudget}
        onChange={(dailyBudget) => void change({ dailyBudget, raisedBudget: null })}
      />
      {sandbox ? (
        <DollarsField
          label="Daily budget in the sandbox"
          hint="Play money at X’s prices; lower it to see how Stoa keeps to a budget."
          mills={preferences.sandboxBudget}
          onChange={(sandboxBudget) => void change({ sandboxBudget, raisedBudget: null })}
        />
      ) : null}
    </>
  );
}

/** How the forecast is worked out, in few words. */
function forecastWords({ forecast: { daily, pastDays } }: SpendReport, budget: Mills): string {
  if (daily === budget) return `at your budget of ${formatSum(budget)} a day`;
  if (pastDays === 0) return 'at today’s pace so far';
  return `at ${formatSum(daily)} a day, ${pastDays === 1 ? 'as yesterday’s' : `the mean of ${pastDays} days`}`;
}
