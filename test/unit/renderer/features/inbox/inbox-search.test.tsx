import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { InboxPane } from '../../../../../src/renderer/features/inbox/inbox-pane.tsx';
import { preferences } from '../../../../../src/shared/model/index.ts';
import { aConversation, aDetail } from '../../../../builders/a-conversation.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { anError, listing, ok, someEntities } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const people = [aPerson({ id: '500', name: 'Dana' }), aPerson({ id: '501', name: 'Omar' })];
const entities = someEntities({ people });
const dana = aConversation({ id: 'a', personId: '500', state: 'done', source: 'watched', watched: 'our name' });
const omar = aConversation({ id: 'b', personId: '501', state: 'waiting' });
const field = () => screen.getByRole('textbox', { name: 'Search the inbox' });
const names = () =>
  within(screen.getByRole('list', { name: 'Conversations found' }))
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('b')?.textContent);

async function searching() {
  const window = await inWindow(<InboxPane />, {
    'inbox.list': listing([]),
    'inbox.search': () => ok({ conversations: [dana, omar], entities, found: {}, hasMore: false }),
    'inbox.conversation': () => ok({ ...aDetail(dana), entities }),
  });
  act(() => window.store.getState().openInboxSearch());
  await screen.findByRole('textbox', { name: 'Search the inbox' });
  return window;
}

test('what is typed is searched for in every tab, and its answer alone is shown', async () => {
  const window = await searching();
  const answer = window.hold('inbox.search');
  fireEvent.change(field(), { target: { value: 'o' } });
  fireEvent.change(field(), { target: { value: 'order' } });
  act(() => answer(ok({ conversations: [omar], entities, found: {}, hasMore: false })));
  await act(window.settle);
  expect(screen.queryByRole('list', { name: 'Conversations found' })).toBeNull();
  act(() => answer(ok({ conversations: [dana, omar], entities, found: {}, hasMore: false })));
  await act(window.settle);
  expect(names()).toEqual(['Dana', 'Omar']);
  expect(window.inputs('inbox.search').map((input) => input.words)).toEqual(['o', 'order']);
});

test('keys go from the field through what was found, into a conversation and back, and the tab stays', async () => {
  const window = await searching();
  fireEvent.change(field(), { target: { value: 'order' } });
  await act(window.settle);
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toContain('Dana');
  act(() => window.store.getState().moveInConversations(1));
  expect(document.activeElement?.textContent).toContain('Omar');
  await act(() => window.store.getState().openConversation(dana.id));
  expect(window.store.getState().inboxTab).toBe('open');
  act(() => window.store.getState().closeConversation());
  expect(names()).toEqual(['Dana', 'Omar']);
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('nothing found and a search that failed say so', async () => {
  const window = await searching();
  window.answer('inbox.search', () => ok({ conversations: [], entities, found: {}, hasMore: false }));
  fireEvent.change(field(), { target: { value: 'teapot' } });
  await act(window.settle);
  expect(screen.getByText('Nothing found for “teapot”')).toBeDefined();
  window.answer('inbox.search', () => ({ ok: false, error: anError }));
  fireEvent.change(field(), { target: { value: 'teapots' } });
  await act(window.settle);
  expect(screen.getByRole('alert')).toBeDefined();
});

test('a conversation that was overheard says by which rule', async () => {
  const window = await searching();
  fireEvent.change(field(), { target: { value: 'order' } });
  await act(window.settle);
  expect(screen.getByLabelText('watched: our name')).toBeDefined();
  await act(() => window.store.getState().openConversation(dana.id));
  expect(screen.getByText('our name')).toBeDefined();
});

test('that encrypted chats are not here is said until it is closed, which can be undone', async () => {
  const window = await inWindow(<InboxPane />, { 'inbox.list': listing([]) });
  act(() => window.store.getState().setInboxDrawer(true));
  window.answer('preferences.change', ({ encryptedChatNote }) => ok(preferences.parse({ encryptedChatNote })));
  fireEvent.click(screen.getByRole('button', { name: 'Close this note' }));
  await act(window.settle);
  expect(screen.queryByText(/Encrypted chats cannot be read here/)).toBeNull();
  await act(() => window.store.getState().undoLast());
  expect(screen.getByText(/Encrypted chats cannot be read here/)).toBeDefined();
});
