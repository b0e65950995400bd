import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SaveListDialog } from '../../../../../src/renderer/features/packs/save-list-dialog.tsx';
import type { HandleState } from '../../../../../src/shared/contract/decks.ts';
import type { ColumnId, SavedList, SavedListId } from '../../../../../src/shared/model/index.ts';
import { aColumn, aPage, aSnapshot, ok, windowAccountId } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const columnId = 'c1' as ColumnId;
const column = aColumn({ id: columnId, title: 'Press', source: { kind: 'people', handles: ['Ada', 'ken'] } });

function known(handle: string, standing: HandleState['standing']): HandleState {
  return { handle, standing, person: null, handleNow: null, checkedAt: null, due: standing === 'unverified' };
}

const saved: SavedList = {
  id: 'l1' as SavedListId,
  accountId: windowAccountId,
  xId: '7001',
  name: 'Press',
  private: true,
  createdAt: 0,
  members: [
    { handle: 'ada', personId: null, state: 'added' },
    { handle: 'ken', personId: null, state: 'refused' },
  ],
  standing: 'done',
  error: null,
};

async function open(lists: readonly SavedList[] = []) {
  const window = await inWindow(<SaveListDialog columnId={columnId} />, {
    'session.open': () => ok(aSnapshot({ columns: [column] })),
    'timelines.page': () => ok(aPage([], { columnId })),
    'decks.handles': () => ok([known('Ada', 'here'), known('ken', 'unverified')]),
    'lists.all': () => ok(lists),
    'lists.save': () => ok(saved),
    'lists.delete': () => ok(null),
  });
  await act(window.settle);
  return window;
}

const person = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const save = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save list' });

test('nobody is ticked beforehand, nothing ticks all, and with nobody nothing can be saved', async () => {
  await open();
  expect([person(/@Ada/).checked, person(/@ken/).checked, save().disabled]).toEqual([false, false, true]);
  expect(screen.getAllByRole('checkbox').length).toBe(3);
});

test('one price counts the list, each person, and each look-up of somebody X was not asked for', async () => {
  const window = await open();
  fireEvent.click(person(/@Ada/));
  expect(screen.getByText(/\$0\.02 in all/)).toBeDefined();
  fireEvent.click(person(/@ken/));
  expect(screen.getByText(/2 people .*\$0\.04 in all/)).toBeDefined();
  fireEvent.click(save());
  await act(window.settle);
  expect(window.inputs('lists.save')).toEqual([
    { accountId: windowAccountId, name: 'Press', private: true, handles: ['ada', 'ken'] },
  ]);
});

test('a saved list tells how it went, and is deleted only after a second press', async () => {
  const window = await open([saved]);
  expect(screen.getByText(/private, 1 of 2 added, 1 X did not take/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Delete on X…' }));
  expect(window.inputs('lists.delete')).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: /for good · \$0\.005/ }));
  await act(window.settle);
  expect(window.inputs('lists.delete')).toEqual([{ listId: 'l1' }]);
});
