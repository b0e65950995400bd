import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ColumnHeader } from '../../../../../src/renderer/features/deck/column-header.tsx';
import { aColumn, aSnapshot, aStatus, someSpend } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

async function openMenu(pacedEvery: number | null) {
  const column = aColumn();
  const window = await inWindow(<ColumnHeader column={column} status={aStatus({ pacedEvery })} />, {
    'session.open': () => ({ ok: true, value: aSnapshot({ columns: [column], spend: someSpend }) }),
  });
  fireEvent.click(screen.getByRole('button', { name: 'Column Home' }));
  await screen.findByRole('menuitem', { name: 'Ask X now' });
  return window;
}

test('a column that is read less often says how often and why, and its menu leads to the budget', async () => {
  const window = await openMenu(40 * 60_000);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Read about every 40 min, so that $2.00 lasts the day…' }));
  expect(window.store.getState().dialog).toEqual({ kind: 'preferences', section: 'preferences-spending' });
  expect(screen.getByTitle(/so that \$2\.00 lasts the day\.$/)).toBeDefined();
});

test('a column at its own pace says nothing of it', async () => {
  await openMenu(null);
  expect(screen.queryByText(/lasts the day/)).toBe(null);
});
