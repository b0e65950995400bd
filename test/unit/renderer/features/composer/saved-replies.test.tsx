import { createEvent, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Composer } from '../../../../../src/renderer/features/composer/composer.tsx';
import { type ComposeTarget, conversationId, type PostId } from '../../../../../src/shared/model/index.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPage, aShownPost, aSnapshot, ok, windowAccountId } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const target: ComposeTarget = {
  kind: 'reply',
  accountId: windowAccountId,
  postId: '77' as PostId,
  conversationId: conversationId.parse('conversation-1'),
};
const savedReplies = [
  { id: 'a', shortcut: 'thanks', text: 'Thank you, {name}! {cursor} Yours' },
  { id: 'b', shortcut: 'thai', text: 'For {firm}' },
  { id: 'c', shortcut: 'hours', text: 'We open at nine.' },
];
const dana = aPerson({ id: '500', handle: 'dana', name: 'Dana Reyes' });
const page = aPage([aShownPost({ id: '77' as PostId, authorId: dana.id })]);
const snapshot = aSnapshot({
  savedReplies,
  pages: [{ ...page, entities: { ...page.entities, people: [dana] } }],
});

function open() {
  const view = (
    <Composer target={target} label="Reply" placeholder="Answer" eligibility={null} replyTo={null} focusRequest={1} />
  );
  return inWindow(view, { 'session.open': () => ok(snapshot) });
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply' });
const options = () => screen.queryAllByRole('option').map((option) => option.querySelector('b')?.textContent);
const chosen = () => screen.getByRole('option', { selected: true }).id;

function type(value: string) {
  fireEvent.change(field(), { target: { value } });
}

test('a shortcut at the beginning of a word lists what it may be, and Enter puts it there, filled in', async () => {
  await open();
  type('Hello ;tha');
  expect(options()).toEqual([';thai', ';thanks']);
  expect(field().getAttribute('aria-activedescendant')).toBe(chosen());
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  expect(field().getAttribute('aria-activedescendant')).toBe(chosen());
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(field().value).toBe('Hello Thank you, Dana!  Yours');
  expect(field().selectionStart).toBe('Hello Thank you, Dana! '.length);
  expect(options()).toEqual([]);
});

test('a semicolon within a word lists nothing', async () => {
  await open();
  type('a;tha');
  expect(options()).toEqual([]);
});

test('Tab chooses too, and a placeholder that stands for nothing is named until it is gone', async () => {
  await open();
  type(';thai');
  fireEvent.keyDown(field(), { key: 'Tab' });
  expect(field().value).toBe('For {firm}');
  expect(screen.getByText(/\{firm\} stands for nothing here/)).toBeDefined();
  type('For Stoa');
  expect(screen.queryByText(/stands for nothing/)).toBeNull();
});

test('Esc closes the list and leaves the text, also while the word goes on', async () => {
  await open();
  type(';th');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect([options(), field().value]).toEqual([[], ';th']);
  type(';tha');
  expect(options()).toEqual([]);
  type(';tha ;ho');
  expect(options()).toEqual([';hours']);
});

test('while an input method composes, its Enter chooses nothing', async () => {
  await open();
  type(';ho');
  const composing = createEvent.keyDown(field(), { key: 'Enter' });
  Object.defineProperty(composing, 'isComposing', { value: true });
  fireEvent(field(), composing);
  expect(field().value).toBe(';ho');
});

test('the button lists all of them, found by their words, and puts the chosen one at the caret', async () => {
  await open();
  type('Hello  and bye');
  field().setSelectionRange(6, 6);
  fireEvent.click(screen.getByRole('button', { name: 'Saved replies' }));
  const search = screen.getByRole('combobox', { name: 'Search saved replies' });
  expect(options()).toHaveLength(3);
  fireEvent.change(search, { target: { value: 'nine' } });
  expect(options()).toEqual([';hours']);
  fireEvent.keyDown(search, { key: 'Enter' });
  expect(field().value).toBe('Hello We open at nine. and bye');
  expect(screen.queryByRole('combobox')).toBeNull();
});
