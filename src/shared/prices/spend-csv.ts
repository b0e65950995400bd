import type { CallEntry, SpendReport } from '../contract/spend.ts';
import type { ColumnId } from '../model/index.ts';
import { csvLine } from '../text/csv.ts';
import { purposeOf } from './spend-groups.ts';

/** Days as a table for other programs (RFC 4180), in dollars. */
export function spendingAsCsv({ days }: Pick<SpendReport, 'days'>): string {
  const lines = days.map(({ day, price, unsure }) => [day, dollars(price), dollars(unsure)].join(','));
  return ['day_utc,spent_usd,unknown_outcome_up_to_usd', ...lines, ''].join('\r\n');
}

/** The call log as a table for other programs, in dollars; times in UTC. */
export function callsAsCsv(entries: readonly CallEntry[], columnTitle: (id: ColumnId) => string | null): string {
  const lines = entries.map((entry) => {
    const { at, host, what, status, price, atMost, payer, columnId } = entry;
    const purpose = payer === null ? '' : purposeOf({ payer, columnId, endpoint: what }, columnTitle);
    const cost = price === null ? '' : dollars(price);
    return csvLine([
      new Date(at).toISOString(),
      host,
      what,
      String(status ?? ''),
      plain(purpose),
      cost,
      dollars(atMost),
    ]);
  });
  return ['time_utc,host,call,status,for,cost_usd,unknown_outcome_up_to_usd', ...lines, ''].join('\r\n');
}

/** A name the reader gave must not be a formula to a spreadsheet. */
function plain(text: string): string {
  return /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}

function dollars(mills: number): string {
  return (mills / 1000).toFixed(3);
}
