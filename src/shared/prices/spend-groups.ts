import type { SpendRow } from '../contract/spend.ts';
import type { ColumnId, Mills, Payer } from '../model/index.ts';

/** What money was spent on: a column, or one of Stoa's own purposes. */
export type SpendGroup = {
  readonly key: string;
  readonly title: string;
  readonly calls: number;
  readonly price: Mills;
  readonly unsure: Mills;
};

const titles: Readonly<Record<Payer, string>> = {
  inbox: 'Inbox',
  watched: 'Watched words',
  copies: 'Checking older copies',
  hand: 'Asked by hand',
  send: 'Sending',
  background: 'Other reading',
};

/** What a call was made for, in a word; `columnTitle` answers null for a column that is gone. */
export function purposeOf(
  { payer, columnId, endpoint }: Pick<SpendRow, 'payer' | 'columnId' | 'endpoint'>,
  columnTitle: (id: ColumnId) => string | null,
): string {
  if (columnId !== null) return columnTitle(columnId) ?? 'Columns that are gone';
  if (/\/(?:retweets|bookmarks)\b/.test(endpoint) && !endpoint.startsWith('GET ')) return 'Reposts and bookmarks';
  // A later Stoa may have others.
  return new Map<string, string>(Object.entries(titles)).get(payer) ?? 'Other';
}

/** Rows added up by what they were for, the dearest first. */
export function groupSpend(
  items: readonly SpendRow[],
  columnTitle: (id: ColumnId) => string | null,
): readonly SpendGroup[] {
  const groups = new Map<string, SpendGroup>();
  for (const item of items) {
    const title = purposeOf(item, columnTitle);
    const key = item.columnId !== null && columnTitle(item.columnId) !== null ? item.columnId : title;
    const before = groups.get(key) ?? { key, title, calls: 0, price: 0, unsure: 0 };
    groups.set(key, {
      ...before,
      calls: before.calls + item.calls,
      price: before.price + item.price,
      unsure: before.unsure + item.unsure,
    });
  }
  return [...groups.values()].sort((left, right) => right.price - left.price || right.calls - left.calls);
}
