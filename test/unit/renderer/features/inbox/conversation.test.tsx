import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ok, type TestWindow } from '../../../../builders/a-window.ts';
import { dana, showInbox, standsBeside, talking } from '../../../../builders/an-inbox-pane.tsx';

const focusIsOn = (element: HTMLElement) => expect(document.activeElement).toBe(element);

async function open(window: TestWindow): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: /Dana/ }));
  await act(window.settle);
}

test('an opened conversation takes the place of the list, with the keyboard and its box to answer in', async () => {
  const window = await showInbox(talking);
  await open(window);
  focusIsOn(screen.getByRole('group', { name: 'Conversation with Dana' }));
  expect(screen.getByRole('textbox', { name: 'Reply' }).getAttribute('placeholder')).toBe('Answer @dana');
  expect(screen.getByRole('button', { name: /^Send/ })).toBeDefined();
});

test.each([
  ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }))],
  ['the chosen tab', () => fireEvent.click(screen.getByRole('tab', { name: /^Open/ }))],
])('%s leads back to the row it was opened from', async (_what, back) => {
  const window = await showInbox(talking);
  await open(window);
  back();
  await act(window.settle);
  expect(screen.queryByRole('textbox', { name: 'Reply' })).toBeNull();
  focusIsOn(screen.getByRole('button', { name: /Dana/ }));
});

test('going to the inbox while a conversation covers the list puts the keyboard into the conversation', async () => {
  const window = await showInbox(talking);
  await open(window);
  screen.getByRole('tab', { name: /^Open/ }).focus();
  act(() => window.store.getState().goToInbox());
  focusIsOn(screen.getByRole('group', { name: 'Conversation with Dana' }));
});

test('done with an open conversation, the keyboard is in the next one', async () => {
  const window = await showInbox({ ...talking, 'inbox.triage': () => ok([{ ...dana, state: 'done' }]) });
  await open(window);
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  await act(window.settle);
  focusIsOn(screen.getByRole('group', { name: 'Conversation with Person 501' }));
});

test('side by side, moving in the list shows each conversation at once and the keyboard stays on the rows', async () => {
  standsBeside();
  const window = await showInbox(talking);
  act(() => window.store.getState().goToInbox());
  act(() => window.store.getState().moveInConversations(1));
  await act(window.settle);
  expect(screen.getByRole('group', { name: 'Conversation with Person 501' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Back to the list' })).toBeNull();
  focusIsOn(screen.getByRole('button', { name: /omar/ }));
});

test('side by side, Enter on a row goes into its conversation', async () => {
  standsBeside();
  const window = await showInbox(talking);
  await open(window);
  focusIsOn(screen.getByRole('group', { name: 'Conversation with Dana' }));
});
