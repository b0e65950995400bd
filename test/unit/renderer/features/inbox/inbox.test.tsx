import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { disconnected } from '../../../../../src/renderer/client/client.ts';
import { InboxPane } from '../../../../../src/renderer/features/inbox/inbox-pane.tsx';
import { preferences } from '../../../../../src/shared/model/index.ts';
import { aConversation, aDetail } from '../../../../builders/a-conversation.ts';
import { anError, aSnapshot, listing, ok, rowsOf, someEntities } from '../../../../builders/a-window.ts';
import { dana, omar, people, rows, showInbox, standsBeside } from '../../../../builders/an-inbox-pane.tsx';
import { inWindow } from '../../../../builders/in-window.tsx';

const anEmptyList = {
  ids: [],
  ...rowsOf([]),
  counts: { open: 2, waiting: 0, snoozed: 0, done: 0, splits: {} },
  hasMore: false,
};

const focusIsOn = (element: HTMLElement) => expect(document.activeElement).toBe(element);

test('who speaks, how, and what they said, is one row each', async () => {
  await showInbox({ 'inbox.list': listing([dana, omar]) });
  expect(rows().map((row) => row.textContent?.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^D?Dana@danaWhere is my order\?.*unread$/),
    expect.stringMatching(/^P?Person 501@omarYou: Thanks!/),
  ]);
});

test('a row does not show the reader’s own handle at the begin of what was said, and still reads it out', async () => {
  const texts = ['@LoftPaper Where is it?', 'Where is it, @loftpaper?', '@loftpaper'];
  const said = texts.map((snippet, index) => aConversation({ ...dana, id: `said ${index}`, snippet }));
  await showInbox({ 'inbox.list': listing(said) });
  const snippets = rows().map((row) => row.querySelector('.conversation-snippet'));
  expect(snippets.map((one) => one?.textContent)).toEqual(texts);
  expect(snippets.map((one) => one?.querySelector('.hidden-label')?.textContent)).toEqual([
    '@LoftPaper ',
    undefined,
    undefined,
  ]);
});

test('a row that comes into view can take the keyboard before its words are there, and keeps it when they come', async () => {
  const window = await showInbox({ 'inbox.list': () => ok({ ...anEmptyList, ids: [dana.id, omar.id] }) });
  const [button] = screen.getAllByRole('button', { name: 'Reading this conversation' });
  act(() => button?.focus());

  window.answer('inbox.rows', () => ok(rowsOf([dana, omar])));
  act(() => window.store.getState().showRows([dana.id, omar.id]));
  await act(window.settle);

  expect(rows().map((row) => row.textContent)).toEqual([expect.stringMatching('Dana'), expect.stringMatching('omar')]);
  expect(document.activeElement).toBe(button);
});

test('while X is asked by a press, the keyboard stays in the inbox', async () => {
  const window = await showInbox({ 'inbox.list': listing([dana]) });
  const answer = window.hold('inbox.refresh');
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Ask X now' });
  fireEvent.click(button);
  // A disabled button would drop the focus.
  expect([button.getAttribute('aria-disabled'), button.disabled]).toEqual(['true', false]);
  answer(ok(null));
  await act(window.settle);
  expect(button.getAttribute('aria-disabled')).toBe('false');
});

test('a row names what the conversation is about, unless that is nothing in particular', async () => {
  await showInbox({ 'inbox.list': listing([aConversation({ ...dana, label: 'complaint' }), omar]) });
  expect(rows().map((row) => row.querySelector('[data-label]')?.textContent ?? null)).toEqual(['Complaint', null]);
});

test('an opened conversation says on request by which words its label was told', async () => {
  const late = aConversation({ ...dana, label: 'complaint', because: '“still waiting”' });
  const window = await showInbox({
    'inbox.list': listing([late]),
    'inbox.conversation': () => ok({ ...aDetail(late), entities: someEntities({ people }) }),
  });
  await act(() => window.store.getState().openConversation(late.id));
  fireEvent.click(screen.getByRole('button', { name: 'Complaint: why?' }));
  await act(window.settle);
  expect(screen.getByRole('dialog', { name: 'Complaint' }).textContent).toContain('“still waiting”');
});

test('while it is read for the first time that is said, not that nobody is there', async () => {
  const window = await inWindow(<InboxPane />);
  window.hold('inbox.list');
  act(() => window.store.setState({ conversationLists: {}, inboxDrawer: true }));
  expect(screen.getByRole('status', { name: 'Reading the inbox' })).toBeDefined();
  expect(screen.queryByText('Nobody is waiting for you')).toBeNull();
});

test('until X was asked for the first time an empty list is still being read', async () => {
  const window = await showInbox({});
  const status = { accountId: dana.accountId, lastCheckedAt: null, error: null };
  act(() => window.emit({ type: 'inbox.status', status }));
  expect(screen.getByRole('status', { name: 'Reading the inbox' })).toBeDefined();
  expect(screen.queryByText('Nobody is waiting for you')).toBeNull();
  act(() => window.emit({ type: 'inbox.status', status: { ...status, lastCheckedAt: 1 } }));
  expect(screen.getByText('Nobody is waiting for you')).toBeDefined();
});

test('an empty inbox says so', async () => {
  await showInbox({});
  expect(screen.getByText('Nobody is waiting for you')).toBeDefined();
});

test('a list that could not be read says why and can be tried again', async () => {
  const window = await showInbox({ 'inbox.list': () => ({ ok: false, error: anError }) });
  expect(screen.getByRole('alert').textContent).toContain('X did not answer.');
  window.answer('inbox.list', listing([dana]));
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await act(window.settle);
  expect(rows()).toHaveLength(1);
});

test('a core that has stopped is announced by the window, not by the empty list again', async () => {
  await showInbox({ 'inbox.list': disconnected });
  expect(screen.getByText('Stoa’s core does not answer.')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a first reading that is lost after a later one was answered leaves the conversations without a word', async () => {
  const window = await inWindow(<InboxPane />);
  act(() => window.store.setState({ conversationLists: {}, inboxDrawer: true }));
  const lost = window.hold('inbox.list');
  const first = window.store.getState().loadConversations('open');
  window.answer('inbox.list', listing([dana]));
  await act(() => window.store.getState().rereadInbox());
  await act(async () => {
    lost(disconnected());
    await first;
  });
  expect([rows().length, screen.queryByText('Stoa’s core does not answer.')]).toEqual([1, null]);
});

test('when a later reading fails, the conversations stay under the reason', async () => {
  const window = await showInbox({ 'inbox.list': listing([dana]) });
  window.answer('inbox.list', () => ({ ok: false, error: anError }));
  await act(() => window.store.getState().rereadInbox());
  expect([screen.getByRole('alert').textContent?.includes('X did not answer.'), rows().length]).toEqual([true, 1]);
});

test('going to the inbox puts the keyboard on its first conversation', async () => {
  const window = await showInbox({ 'inbox.list': listing([dana, omar]) });
  act(() => window.store.getState().goToInbox());
  focusIsOn(screen.getByRole('button', { name: /Dana/ }));
  expect(window.store.getState().inboxFocused).toBe(true);
});

test('when the row the keyboard is on leaves by itself, the next one has the keyboard', async () => {
  const cara = aConversation({ id: 'c', personId: '500', snippet: 'And me?' });
  const window = await showInbox({ 'inbox.list': listing([dana, omar, cara]) });
  act(() => window.store.getState().goToInbox());
  act(() => window.store.getState().focusConversation(omar.id));
  act(() => screen.getByRole('button', { name: /Person 501/ }).focus());
  window.answer('inbox.list', listing([dana, cara]));
  await act(() => window.store.getState().rereadInbox());
  focusIsOn(screen.getByRole('button', { name: /And me/ }));
  expect(window.store.getState().focusedConversationId).toBe(cara.id);
});

test('folded, it does not keep the keys that move between conversations', async () => {
  const window = await showInbox({ 'inbox.list': listing([dana, omar]) });
  act(() => window.store.getState().goToInbox());
  act(() => window.store.getState().setInboxDrawer(false));
  expect(window.store.getState().inboxFocused).toBe(false);
});

test('going to an inbox that is still being read, the keyboard is on its tab and then on the first row', async () => {
  const window = await inWindow(<InboxPane />);
  const answer = window.hold('inbox.list');
  act(() => window.store.setState({ conversationLists: {}, inboxDrawer: true }));
  act(() => window.store.getState().goToInbox());
  focusIsOn(screen.getByRole('tab', { name: /^Open/ }));
  answer(listing([dana])({ state: 'open', offset: 0, limit: 50 }));
  await act(window.settle);
  focusIsOn(within(screen.getByRole('list', { name: 'Conversations' })).getByRole('button'));
});

test('going to an empty inbox puts the keyboard on its tab, and on the first row once there is one', async () => {
  const window = await showInbox({});
  act(() => window.store.getState().goToInbox());
  focusIsOn(screen.getByRole('tab', { name: /^Open/ }));
  window.answer('inbox.list', listing([dana]));
  await act(() => window.store.getState().loadConversations('open'));
  focusIsOn(within(screen.getByRole('list', { name: 'Conversations' })).getByRole('button'));
});

test('who left the tab of an empty inbox is not taken back by the first row', async () => {
  const window = await showInbox({});
  act(() => window.store.getState().goToInbox());
  const elsewhere = screen.getByRole('button', { name: 'Ask X now' });
  act(() => elsewhere.focus());
  window.answer('inbox.list', listing([dana]));
  await act(() => window.store.getState().loadConversations('open'));
  focusIsOn(elsewhere);
});

test('going to a folded inbox unfolds it first, and then puts the keyboard into it', async () => {
  standsBeside();
  const window = await inWindow(<InboxPane />, {
    'inbox.list': listing([dana]),
    'session.open': () => ok(aSnapshot({ preferences: preferences.parse({ inboxFolded: true }) })),
  });
  const answer = window.hold('preferences.change');
  expect(screen.queryByRole('tablist')).toBeNull();
  act(() => window.store.getState().goToInbox());
  expect(document.activeElement).toBe(document.body);
  answer(ok(preferences.parse({ inboxFolded: false })));
  await act(window.settle);
  focusIsOn(within(screen.getByRole('list', { name: 'Conversations' })).getByRole('button'));
});

test('after the last conversation is done the keyboard is on the tab, not nowhere', async () => {
  const window = await showInbox({
    'inbox.list': listing([dana]),
    'inbox.triage': () => ok([{ ...dana, state: 'done' }]),
  });
  act(() => window.store.getState().goToInbox());
  window.answer('inbox.list', listing([]));
  await act(() => window.store.getState().triage([dana.id], { kind: 'done' }));
  focusIsOn(screen.getByRole('tab', { name: /^Open/ }));
});

test('of ten thousand conversations only those around the view are in the document', async () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => aConversation({ id: `c${index}`, personId: '500' }));
  const window = await showInbox({});
  act(() =>
    window.store.setState({
      conversations: Object.fromEntries(ids.map((one) => [one.id, one])),
      conversationLists: { open: { ids: ids.map((one) => one.id), hasMore: false, loading: false, error: null } },
    }),
  );
  expect(rows().length).toBeGreaterThan(5);
  expect(rows().length).toBeLessThan(100);
  expect(rows()[0]?.getAttribute('aria-setsize')).toBe('10000');
});
