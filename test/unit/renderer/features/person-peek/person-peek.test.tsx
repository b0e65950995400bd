import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PersonPeek } from '../../../../../src/renderer/features/person-peek/person-peek.tsx';
import { StoreContext } from '../../../../../src/renderer/store/use-stoa.ts';
import { type Person, person } from '../../../../../src/shared/model/index.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPersonCard } from '../../../../builders/a-person-card.ts';
import {
  aColumn,
  anError,
  aPage,
  aShownPost,
  aSnapshot,
  aWindow,
  ok,
  type Script,
  someEntities,
} from '../../../../builders/a-window.ts';

const maya = aPerson({
  id: '7',
  handle: 'Maya',
  name: 'Maya Rios',
  bio: 'Letterpress.',
  location: 'Lisbon',
  url: 'https://www.maya.example/',
  createdAt: Date.UTC(2012, 5, 3),
  followers: 2300,
  connection: ['followed_by'],
});

async function show(shown: Person, script: Script = {}) {
  const post = aShownPost({ id: '70', authorId: shown.id, text: 'Wet paper' });
  const columns = [
    aColumn({
      id: 'friends',
      title: 'Friends',
      source: { kind: 'pack', pack: 'friends', handles: ['maya'], terms: [] },
    }),
    aColumn({ id: 'news', title: 'News', source: { kind: 'pack', pack: 'news', handles: ['wire'], terms: [] } }),
  ];
  const window = aWindow({
    'session.open': () => ok(aSnapshot({ columns, pages: columns.map(({ id }) => aPage([], { columnId: id })) })),
    'decks.addColumn': () => ok(aColumn()),
    'people.card': () => ok(aPersonCard(shown, { postIds: [post.id], entities: someEntities({ posts: [post] }) })),
    ...script,
  });
  await window.settle();
  render(
    <StoreContext value={window.store}>
      <PersonPeek layer="workspace" />
    </StoreContext>,
  );
  const place = { x: 10, y: 10, width: 80, height: 20 };
  await window.store.getState().openPeek({ personId: shown.id, handle: shown.handle }, 'key', place);
  // The card's script comes when it is asked for, which takes long where much else runs.
  await screen.findByRole('dialog', {}, { timeout: 10_000 });
  return window;
}

test('the card says who they are, how one stands to them, where they are read, and what they wrote', async () => {
  await show(maya);
  const words = screen.getByRole('dialog', { name: 'About @Maya' }).textContent ?? '';
  for (const expected of ['Follows you', 'Letterpress.', 'Lisbon', 'maya.example', 'Joined June 2012', 'Wet paper'])
    expect(words).toContain(expected);
  expect(screen.getByRole('link', { name: 'Open on X' }).getAttribute('href')).toBe('http://127.0.0.1:4999/Maya');
  expect(screen.getByRole('button', { name: 'Friends' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'News' })).toBeNull();
});

test('a column of theirs is added once asked for, under their name', async () => {
  const { inputs, settle } = await show(maya);
  screen.getByRole('button', { name: 'Add a column' }).click();
  await settle();
  expect(inputs('decks.addColumn')).toMatchObject([
    { source: { kind: 'person', personId: '7', handle: 'Maya' }, title: 'Maya Rios' },
  ]);
});

test('nothing is said of a relation that was never asked for', async () => {
  await show(person.parse({ ...maya, connection: null }));
  expect(screen.getByRole('dialog').textContent).not.toMatch(/follows? you|you follow/i);
});

test('of somebody never seen it says so, with the way to X', async () => {
  await show(maya, { 'people.card': () => ({ ok: false, error: { ...anError, code: 'not-found' } }) });
  expect(screen.getByText('Nothing of theirs is on this computer yet.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open on X' })).toBeTruthy();
});
