import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keyOf, useCommandKeys } from '../../../../../src/renderer/app/commands/keyboard.ts';
import { StoreContext } from '../../../../../src/renderer/store/use-stoa.ts';
import type { ColumnId } from '../../../../../src/shared/model/index.ts';
import { aConversation } from '../../../../builders/a-conversation.ts';
import { aWindow, ok, type TestWindow, windowAccountId } from '../../../../builders/a-window.ts';

function Page() {
  useCommandKeys();
  return (
    <>
      <input aria-label="Field" />
      <button type="button">Press</button>
      <div role="menu">
        <button type="button" role="menuitem">
          Item
        </button>
      </div>
    </>
  );
}

async function setUp(): Promise<TestWindow> {
  const window = aWindow();
  await window.settle();
  render(
    <StoreContext value={window.store}>
      <Page />
    </StoreContext>,
  );
  return window;
}

test('a letter runs its command', async () => {
  const { store } = await setUp();
  fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
  expect(store.getState().dialog).toEqual({ kind: 'help' });
});

test.each([
  ['typed into a field', () => fireEvent.keyDown(screen.getByRole('textbox'), { key: '?' })],
  ['pressed in an open menu', () => fireEvent.keyDown(screen.getByRole('menuitem'), { key: '?' })],
  ['part of an input method’s work', () => fireEvent.keyDown(document.body, { key: '?', isComposing: true })],
  ['held with Alt', () => fireEvent.keyDown(document.body, { key: '?', altKey: true })],
])('a letter %s is left alone', async (_where, press) => {
  const { store } = await setUp();
  press();
  expect(store.getState().dialog).toBeNull();
});

test('letters can be switched off; the palette’s key stays', async () => {
  const { store } = await setUp();
  store.setState({ preferences: { ...store.getState().preferences, singleKeys: false } });
  fireEvent.keyDown(document.body, { key: '?' });
  expect(store.getState().dialog).toBeNull();
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  expect(store.getState().dialog).toEqual({ kind: 'palette' });
});

test.each([
  ['a dialog is open', { dialog: { kind: 'help' } as const }],
  ['a post is being written', { composerTarget: { kind: 'post', accountId: windowAccountId } as const }],
])('while %s, letters do nothing behind it', async (_what, state) => {
  const { store } = await setUp();
  store.setState({ ...state, dialog: 'dialog' in state ? state.dialog : null });
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(store.getState().focusRequest).toBeNull();
});

test('Enter on a button presses the button and opens no thread', async () => {
  const { store } = await setUp();
  store.getState().focusRow('home' as ColumnId, '100');
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' });
  expect(store.getState().thread).toBeNull();
});

test('a key held down moves on, but marks nothing again and again', async () => {
  const { store, inputs } = await setUp();
  store.getState().focusRow('home' as ColumnId, '100');
  for (const repeat of [false, true, true]) fireEvent.keyDown(document.body, { key: 't', repeat });
  for (const repeat of [false, true, true]) fireEvent.keyDown(document.body, { key: 'j', repeat });
  expect(inputs('posts.setReposted')).toHaveLength(1);
  expect(store.getState().focusRequest?.serial).toBe(3);
});

test('done works on a conversation only while the keyboard is in the inbox', async () => {
  const { store, inputs, answer } = await setUp();
  answer('inbox.triage', () => ok([]));
  store.setState({
    conversations: { [aConversation().id]: aConversation() },
    focusedConversationId: aConversation().id,
  });
  fireEvent.keyDown(document.body, { key: 'e' });
  expect(inputs('inbox.triage')).toEqual([]);
  store.getState().setInboxFocused(true);
  fireEvent.keyDown(document.body, { key: 'e' });
  expect(inputs('inbox.triage')).toMatchObject([
    { changes: [{ conversationId: 'conversation-1', standing: { state: 'done' } }] },
  ]);
});

test.each([
  [{ key: 'K', ctrlKey: true }, false, 'mod+k'],
  [{ key: 'k', metaKey: true }, true, 'mod+k'],
  // Ctrl+K deletes to the end of a line in a Mac's fields; the Windows key is the system's.
  [{ key: 'k', ctrlKey: true }, true, null],
  [{ key: 'k', metaKey: true }, false, null],
  [{ key: 'Shift' }, false, null],
  [{ key: 'I', shiftKey: true }, false, 'shift+i'],
  // With the caps lock on.
  [{ key: 'I' }, false, 'i'],
  [{ key: '?', shiftKey: true }, false, '?'],
])('%o on a Mac (%s) is %s', (pressed, mac, key) => {
  expect(keyOf({ ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...pressed }, mac)).toBe(key);
});
