import type { EntryOf } from '../journal/entries.ts';
import type { Journal } from '../journal/journal.ts';
import type { PricedItem } from './prices.ts';

/** A call to be billed; `route` is the endpoint's pattern, e.g. `/2/users/:id/mentions`. */
export type BilledCall = {
  readonly at: number;
  readonly method: string;
  readonly route: string;
  readonly account: string;
  readonly status: number;
  readonly items: readonly PricedItem[];
};

/** What X charges: one row per call, kept in the journal. */
export type Ledger = {
  readonly charge: (call: BilledCall) => void;
  readonly rows: () => readonly EntryOf<'charge'>[];
};

/** The ledger as the journal left it. */
export function createLedger(journal: Journal): Ledger {
  const rows: EntryOf<'charge'>[] = [];
  let day = '';
  let paidToday = new Set<string>();

  const openDay = (at: number) => {
    const today = new Date(at).toISOString().slice(0, 10);
    if (today !== day) paidToday = new Set();
    day = today;
  };
  const keyOf = (account: string, item: PricedItem) => `${account} ${item.kind} ${item.id}`;
  const apply = (row: EntryOf<'charge'>) => {
    openDay(row.at);
    rows.push(row);
    for (const item of row.items) if (item.kind !== 'request') paidToday.add(keyOf(row.account, item));
  };

  for (const entry of journal.entries) if (entry.kind === 'charge') apply(entry);

  return {
    charge(call) {
      openDay(call.at);
      const items = call.items.map((item) => ({
        ...item,
        free: item.kind !== 'request' && paidToday.has(keyOf(call.account, item)),
      }));
      const cost = items.reduce((sum, item) => sum + (item.free ? 0 : item.price), 0);
      const row: EntryOf<'charge'> = { kind: 'charge', ...call, items, cost };
      journal.append(row);
      apply(row);
    },
    rows: () => rows,
  };
}
