import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useCommandKeys } from '../../../../src/renderer/app/commands/keyboard.ts';
import { StoreContext } from '../../../../src/renderer/store/use-stoa.ts';
import { aWindow, type TestWindow } from '../../../builders/a-window.ts';

function Page() {
  useCommandKeys();
  return (
    <>
      <input aria-label="Field" />
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
