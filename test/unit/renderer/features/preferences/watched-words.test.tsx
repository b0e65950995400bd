import { act, fireEvent, screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { PreferencesDialog } from '../../../../../src/renderer/features/preferences/preferences-dialog.tsx';
import { WatchedWordsSection } from '../../../../../src/renderer/features/preferences/watched-words-section.tsx';
import type { WatchedWords, WatchRule } from '../../../../../src/shared/watched-words/watch-rule.ts';
import { ok } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const rule: WatchRule = { id: 'r', name: 'us', query: 'loftpaper', on: false, postsADay: null, refusal: null };

function words(rules: readonly WatchRule[], more: Partial<WatchedWords> = {}): WatchedWords {
  return { rules, suggestions: [], spentToday: 0, share: 500, ...more };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a suggestion is saved and looked at by one press that names the price, and the focus goes to its switch', async () => {
  const suggestion = { name: 'us', query: 'loftpaper' };
  const window = await inWindow(<WatchedWordsSection />, {
    'watch.rules': () => ok(words([], { suggestions: [suggestion] })),
    'watch.save': () => ok({ id: 'r', watched: words([rule]) }),
    'watch.look': () =>
      ok({ watched: words([{ ...rule, postsADay: 3 }]), samples: [{ id: '1', by: 'Dana', text: 'loftpaper again' }] }),
  });
  await act(window.settle);
  press('Watch for “us”…');
  press('Save and look, at most $0.15');
  await act(window.settle);
  expect(window.inputs('watch.save')).toMatchObject([{ id: null, ...suggestion }]);
  expect(screen.getByText('About 3 a day, about $0.05')).toBeDefined();
  expect(screen.getByText('loftpaper again')).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Switch on: us' }));
});

test('a query that X would refuse is not sent', async () => {
  const window = await inWindow(<WatchedWordsSection />, { 'watch.rules': () => ok(words([])) });
  await act(window.settle);
  press('Watch for words…');
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'us' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Words' }), { target: { value: '-giveaway' } });
  press('Save and look, at most $0.15');
  await act(window.settle);
  expect(screen.getByRole('alert').textContent).toContain('exclusions alone');
  expect(window.inputs('watch.save')).toEqual([]);
});

test('a rule without a known price cannot be switched on; one that X refused says why', async () => {
  const refused = { ...rule, id: 's', name: 'typo', refusal: 'X did not understand the request.' };
  const window = await inWindow(<WatchedWordsSection />, { 'watch.rules': () => ok(words([rule, refused])) });
  await act(window.settle);
  expect(screen.queryByRole('button', { name: /^Switch/ })).toBeNull();
  expect(screen.getByRole('alert').textContent).toBe('X did not understand the request.');
});

test('a deleted rule comes back by undo', async () => {
  const window = await inWindow(<WatchedWordsSection />, {
    'watch.rules': () => ok(words([rule])),
    'watch.remove': () => ok(words([])),
    'watch.restore': () => ok(words([rule])),
  });
  await act(window.settle);
  press('Delete us');
  await act(window.settle);
  expect(screen.queryByText('us')).toBeNull();
  await act(() => window.store.getState().undoLast());
  expect(window.inputs('watch.restore')).toMatchObject([{ rule }]);
  expect(screen.getByText('us')).toBeDefined();
});

test('a changed rule can be had back as it was', async () => {
  const before = { ...rule, postsADay: 3 };
  const changed = { ...before, name: 'the shop' };
  const window = await inWindow(<WatchedWordsSection />, {
    'watch.rules': () => ok(words([before])),
    'watch.save': () => ok({ id: 'r', watched: words([changed]) }),
    'watch.restore': () => ok(words([before])),
  });
  await act(window.settle);
  press('Edit us');
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'the shop' } });
  press('Save');
  await act(window.settle);
  expect(screen.getByText('the shop')).toBeDefined();
  await act(() => window.store.getState().undoLast());
  expect(window.inputs('watch.restore')).toMatchObject([{ rule: before }]);
  expect(screen.getByText('us')).toBeDefined();
});

test('settings that are scrolled before a section was chosen stay whole', async () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent) => void errors.push(event.error);
  globalThis.window.addEventListener('error', note);
  onTestFinished(() => globalThis.window.removeEventListener('error', note));
  await inWindow(<PreferencesDialog />, { 'watch.rules': () => ok(words([])) });
  const page = screen.getByRole('dialog').querySelector('.dialog-body');
  if (page === null) throw new Error('there is nothing to scroll');
  fireEvent.scroll(page);
  expect(errors).toEqual([]);
});
