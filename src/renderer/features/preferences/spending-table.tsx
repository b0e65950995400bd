import { useMemo } from 'react';
import type { SpendReport } from '../../../shared/contract/spend.ts';
import { groupSpend } from '../../../shared/prices/spend-groups.ts';
import { formatFullCount } from '../../../shared/text/count-format.ts';
import { formatPrice, formatSum } from '../../../shared/text/money-format.ts';
import { useStoa } from '../../store/use-stoa.ts';

/** What today's money went to, by column and purpose, and by account where there are several. */
export function SpendingTable({ report }: { readonly report: SpendReport }) {
  const columns = useStoa((state) => state.columns);
  const accounts = useStoa((state) => state.accounts);
  const groups = useMemo(
    () => groupSpend(report.today, (id) => columns.find((column) => column.id === id)?.title ?? null),
    [report.today, columns],
  );
  const several = report.accounts.filter(({ accountId }) => accounts.some((account) => account.id === accountId));
  return (
    <>
      <table className="spending-table num">
        <caption>Where today’s money went</caption>
        <thead className="hidden-label">
          <tr>
            <th scope="col">For</th>
            <th scope="col">Calls</th>
            <th scope="col">Cost</th>
          </tr>
        </thead>
        <tbody>
          {groups.length === 0 ? (
            <tr>
              <td colSpan={3}>Nothing was asked yet today.</td>
            </tr>
          ) : null}
          {groups.map(({ key, title, calls, price, unsure }) => (
            <tr key={key}>
              <th scope="row">{title}</th>
              <td>{calls === 1 ? '1 call' : `${formatFullCount(calls)} calls`}</td>
              <td>
                {price === 0 && unsure === 0 ? 'free' : formatPrice(price)}
                {unsure === 0 ? '' : ` + up to ${formatPrice(unsure)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {several.length < 2 ? null : (
        <table className="spending-table num">
          <caption>By account</caption>
          <thead className="hidden-label">
            <tr>
              <th scope="col">Account</th>
              <th scope="col">Today</th>
              <th scope="col">This month</th>
            </tr>
          </thead>
          <tbody>
            {several.map(({ accountId, today, month }) => {
              const account = accounts.find(({ id }) => id === accountId);
              return (
                <tr key={accountId}>
                  <th scope="row">
                    @{account?.person.handle}
                    {account?.network === 'sandbox' ? ' (sandbox)' : ''}
                  </th>
                  <td>{formatSum(today)} today</td>
                  <td>{formatSum(month)} this month</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
