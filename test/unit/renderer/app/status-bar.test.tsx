import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StatusBar } from '../../../../src/renderer/app/status-bar.tsx';
import { StoreContext } from '../../../../src/renderer/store/use-stoa.ts';
import { anOutboxItem } from '../../../builders/a-conversation.ts';
import { anError, aSnapshot, aStatus, aWindow, someSpend } from '../../../builders/a-window.ts';

async function show(snapshot: Parameters<typeof aSnapshot>[0]) {
  const window = aWindow({ 'session.open': () => ({ ok: true, value: aSnapshot(snapshot) }) });
  await window.settle();
  render(
    <StoreContext value={window.store}>
      <StatusBar />
    </StoreContext>,
  );
  return screen.getByRole('contentinfo');
}

test('today’s sum stands there in the promised form, with the month’s forecast', async () => {
  const bar = await show({ spend: someSpend });
  expect(screen.getByText('Today $0.44 of $2.00')).toBeTruthy();
  expect(bar.textContent).toContain('about $13 this month');
});

test.each([
  ['All columns up to date', {}],
  ['Checking…', { statuses: [aStatus({ activity: 'checking' as const })] }],
  [
    '1 column is read less often, so that $2.00 lasts the day',
    { spend: someSpend, statuses: [aStatus({ pacedEvery: 2_400_000 })] },
  ],
  [
    '1 column is read less often, until about 20:15: the inbox needs the rest of $2.00',
    {
      spend: { ...someSpend, lastsUntil: new Date(2026, 10, 23, 20, 15).getTime() },
      statuses: [aStatus({ pacedEvery: 2_400_000 })],
    },
  ],
  ['1 column is waiting', { statuses: [aStatus({ error: anError })] }],
  [
    'Offline: the sandbox does not answer',
    { reachability: [{ network: 'sandbox' as const, reachable: false, since: 0 }] },
  ],
])('it says what the columns do: %s', async (words, snapshot) => {
  expect((await show(snapshot)).textContent).toContain(words);
});

test('a send of which X has not said that it arrived is counted until it is known', async () => {
  const waiting = anOutboxItem({ id: 'out-1', chain: { id: 'out-1', index: 0, count: 1 }, state: 'queued' });
  const doubted = anOutboxItem({ id: 'out-2', chain: { id: 'out-2', index: 0, count: 1 }, state: 'unknown' });
  expect((await show({ outbox: [waiting, doubted] })).textContent).toContain('1 to be sent · 1 unconfirmed');
});
