import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SavedRepliesSection } from '../../../../../src/renderer/features/preferences/saved-replies-section.tsx';
import { aSnapshot, ok } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const savedReplies = [{ id: 'c', shortcut: 'hours', text: 'We open at nine.' }];
const snapshot = aSnapshot({ savedReplies });

test('the settings say what is wrong with a shortcut before the core is asked, and save one without its sign', async () => {
  const { inputs, settle } = await inWindow(<SavedRepliesSection />, { 'session.open': () => ok(snapshot) });
  fireEvent.click(screen.getByRole('button', { name: 'Add a saved reply' }));
  const form = within(screen.getByRole('form', { name: 'New saved reply' }));
  fireEvent.change(form.getByLabelText('Text'), { target: { value: 'Bye!' } });
  fireEvent.change(form.getByLabelText('Shortcut'), { target: { value: 'see you' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(form.getByRole('alert').textContent).toContain('may hold only letters');
  fireEvent.change(form.getByLabelText('Shortcut'), { target: { value: ';bye' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  await act(settle);
  expect(inputs('saved-replies.save')).toEqual([{ id: null, shortcut: 'bye', text: 'Bye!' }]);
});

test('a deleted one can be brought back', async () => {
  const { store, inputs, settle } = await inWindow(<SavedRepliesSection />, { 'session.open': () => ok(snapshot) });
  fireEvent.click(screen.getByRole('button', { name: 'Delete ;hours' }));
  await act(settle);
  expect(inputs('saved-replies.remove')).toEqual([{ id: 'c' }]);
  await act(async () => void (await store.getState().undoLast()));
  expect(inputs('saved-replies.save')).toEqual([{ id: null, shortcut: 'hours', text: 'We open at nine.' }]);
});

test('one that was changed can be had back as it was', async () => {
  const { store, inputs, settle } = await inWindow(<SavedRepliesSection />, { 'session.open': () => ok(snapshot) });
  fireEvent.click(screen.getByRole('button', { name: 'Edit ;hours' }));
  fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'We open at ten.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await act(settle);
  await act(async () => void (await store.getState().undoLast()));
  expect(inputs('saved-replies.save')).toEqual([
    { id: 'c', shortcut: 'hours', text: 'We open at ten.' },
    { id: 'c', shortcut: 'hours', text: 'We open at nine.' },
  ]);
});

test('an import tells what became of each line, and can be taken back', async () => {
  const taken = { added: ['d'], replaced: [] };
  const { store, inputs, settle } = await inWindow(<SavedRepliesSection />, {
    'session.open': () => ok(snapshot),
    'saved-replies.import': () =>
      ok({ added: 1, changed: 0, same: 2, problems: [{ line: 4, problem: 'It has no text.' }], taken }),
  });
  const file = new File(['shortcut,text\n'], 'replies.csv', { type: 'text/csv' });
  fireEvent.change(screen.getByLabelText('File of saved replies'), { target: { files: [file] } });
  await act(settle);
  await screen.findByText('1 added, 0 changed, 2 already here; 1 could not be used:');
  expect(screen.getByText('It has no text.').textContent).toBe('4: It has no text.');
  await act(async () => void (await store.getState().undoLast()));
  expect(inputs('saved-replies.undo-import')).toEqual([taken]);
});
