import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Composer } from '../../../../../src/renderer/features/composer/composer.tsx';
import { targetKey } from '../../../../../src/renderer/store/target-key.ts';
import type { ComposeTarget } from '../../../../../src/shared/model/index.ts';
import { anOutboxItem } from '../../../../builders/a-conversation.ts';
import { aSnapshot, ok, type TestWindow, windowAccountId } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';
import { written } from '../../../../builders/written.ts';

const target: ComposeTarget = { kind: 'post', accountId: windowAccountId };

/** A composer in which these posts are being written. */
function open(...texts: readonly string[]): Promise<TestWindow> {
  const view = (
    <Composer target={target} label="New post" placeholder="…" eligibility={null} replyTo={null} focusRequest={0} />
  );
  return inWindow(view, {
    'session.open': () => ok(aSnapshot({ drafts: [{ target, ...written(...texts), updatedAt: 1, refusal: null }] })),
    'compose.send': () => ok([anOutboxItem({ target })]),
  });
}

const fields = () => screen.getAllByRole<HTMLTextAreaElement>('textbox');
const texts = () => fields().map((field) => field.value);
const draft = ({ store }: TestWindow) => store.getState().drafts[targetKey(target)]?.parts.map((part) => part.text);

function press(index: number, key: string, modifiers: object = {}): void {
  const field = fields()[index];
  if (field === undefined) throw new Error(`There is no part ${index}.`);
  act(() => field.focus());
  fireEvent.keyDown(field, { key, ...modifiers });
}

test('a post is added below the one being written and takes the focus', async () => {
  await open('one', 'two');
  press(0, 'Enter', { ctrlKey: true, shiftKey: true });
  expect(texts()).toEqual(['one', '', 'two']);
  expect(document.activeElement).toBe(fields()[1]);
});

test('a part moves by keys and keeps the focus', async () => {
  await open('one', 'two', 'three');
  press(2, 'ArrowUp', { altKey: true });
  expect(texts()).toEqual(['one', 'three', 'two']);
  expect(document.activeElement).toBe(fields()[1]);
});

test('a part that was removed can be had back in its place', async () => {
  const window = await open('one', 'two', 'three');
  fireEvent.click(screen.getByRole('button', { name: 'Remove part 2' }));
  expect(draft(window)).toEqual(['one', 'three']);
  await act(() => window.store.getState().undoLast());
  expect(draft(window)).toEqual(['one', 'two', 'three']);
});

test('parts without words are not sent, and the price is that of the others', async () => {
  const window = await open('one', ' ', 'two');
  expect(screen.getByRole('button', { name: /^Send thread/ }).textContent).toContain('$0.03');
  await act(async () => press(0, 'Enter', { ctrlKey: true }));
  await act(window.settle);
  expect(window.inputs('compose.send')).toMatchObject([{ writing: written('one', 'two') }]);
});

test('a text that is too long becomes a thread, and one again when that is undone', async () => {
  const long = `${'A sentence that is quite long, as these go. '.repeat(10)}`.trim();
  const window = await open(long);
  fireEvent.click(screen.getByRole('button', { name: 'Split into a thread' }));
  expect(texts().length).toBe(2);
  expect(texts().join(' ')).toBe(long);
  await act(() => window.store.getState().undoLast());
  expect(texts()).toEqual([long]);
});

test('Ctrl+Z in an empty text takes back what was just done, and in a text that has words is left to the field', async () => {
  const window = await open('Hello');
  const undone: string[] = [];
  window.store.getState().showToast({ text: 'Goes out', undo: async () => void undone.push('the send') });
  press(0, 'z', { ctrlKey: true });
  expect(undone).toEqual([]);

  fireEvent.change(fields()[0] as HTMLTextAreaElement, { target: { value: '' } });
  await act(async () => press(0, 'z', { ctrlKey: true }));
  expect(undone).toEqual(['the send']);
});
