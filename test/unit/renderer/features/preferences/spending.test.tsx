import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CallLogDialog } from '../../../../../src/renderer/features/preferences/call-log-dialog.tsx';
import { SpendingSection } from '../../../../../src/renderer/features/preferences/spending-section.tsx';
import type { CallEntry, SpendReport } from '../../../../../src/shared/contract/spend.ts';
import type { ColumnId, Spend } from '../../../../../src/shared/model/index.ts';
import { aColumn, aPage, aSnapshot, ok, someSpend, windowAccountId } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const at = Date.UTC(2026, 10, 23, 9);
const news = 'news' as ColumnId;
const spend: Spend = { ...someSpend, unsure: 450 };
const row = { endpoint: 'GET /2/tweets/search/recent', calls: 2, price: 100, unsure: 0 };
const report: SpendReport = {
  accountId: windowAccountId,
  day: '2026-11-23',
  today: [
    { ...row, payer: 'background', columnId: news },
    { ...row, payer: 'background', columnId: 'gone' as ColumnId, price: 10 },
    { ...row, payer: 'inbox', columnId: null, price: 326, unsure: 450 },
    { ...row, payer: 'hand', columnId: null, endpoint: 'POST /2/users/:id/bookmarks', price: 5, calls: 1 },
  ],
  days: [{ day: '2026-11-23', price: 436, unsure: 450 }],
  forecast: { total: 12_700, daily: 300, pastDays: 5 },
  month: 4000,
  unsure: [{ at, endpoint: 'GET /2/users/:id/mentions', payer: 'inbox', price: 0, atMost: 450 }],
  accounts: [],
  balance: null,
};

async function show(ui: Parameters<typeof inWindow>[0], answers: Parameters<typeof inWindow>[1] = {}) {
  const window = await inWindow(ui, {
    'session.open': () => ok(aSnapshot({ spend, columns: [aColumn({ id: 'news', title: 'News' })] })),
    'timelines.page': () => ok(aPage([], { columnId: news })),
    'spend.report': () => ok(report),
    'spend.readBalance': () => ok({ total: 23_210, prepaid: 23_210, free: 0, readAt: at }),
    ...answers,
  });
  await act(window.settle);
  return window;
}

test('today’s money is told by column and purpose, with what lost answers may have cost and how the month is foreseen', async () => {
  await show(<SpendingSection />);
  const table = screen.getByRole('table', { name: 'Where today’s money went' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((one) => [...one.children].map((cell) => cell.textContent).join(' | '))).toEqual([
    'Inbox | 2 calls | $0.326 + up to $0.45',
    'News | 2 calls | $0.10',
    'Columns that are gone | 2 calls | $0.01',
    'Reposts and bookmarks | 1 call | $0.005',
  ]);
  expect(screen.getByText('1 call of unknown outcome: up to $0.45 more')).toBeDefined();
  expect(screen.getByText('at $0.30 a day, the mean of 5 days')).toBeDefined();
});

test('the balance is asked for when nobody knows it, and one that X does not tell stops nothing', async () => {
  const error = { code: 'not-found', message: 'Not there.', next: '' } as const;
  await show(<SpendingSection />, { 'spend.readBalance': () => ({ ok: false, error }) });
  expect(screen.getByText(/X did not tell/)).toBeDefined();
  expect(screen.queryByText(/Not there/)).toBe(null);
});

test('the call log puts the same free request in a row into one, and can be narrowed to a host', async () => {
  const call: CallEntry = {
    at,
    host: 'api.x.com',
    what: 'GET /2/tweets/search/recent',
    status: 200,
    price: 15,
    atMost: 0,
    underWay: false,
    payer: 'background',
    accountId: windowAccountId,
    columnId: news,
  };
  const picture = { ...call, host: 'pbs.twimg.com', what: 'GET a picture', price: null, payer: null, columnId: null };
  await show(<CallLogDialog />, { 'spend.calls': () => ok([call, picture, picture, picture]) });
  const rows = () =>
    within(screen.getByRole('table', { name: 'Requests, newest first' }))
      .getAllByRole('row')
      .slice(1)
      .map((one) => [...one.children].slice(1).map((cell) => cell.textContent));
  expect(rows()).toEqual([
    ['GET /2/tweets/search/recent api.x.com', 'News', '200', '$0.015'],
    ['GET a picture × 3 pbs.twimg.com', 'Pictures', '200', 'free'],
  ]);
});
