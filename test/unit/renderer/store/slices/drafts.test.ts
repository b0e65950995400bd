import { expect, test } from 'vitest';
import { disconnected } from '../../../../../src/renderer/client/client.ts';
import type { Draft } from '../../../../../src/shared/model/index.ts';
import { anError, keptAsTyped, ok } from '../../../../builders/a-window.ts';
import {
  aDraft,
  anOpenWindow,
  post,
  reply,
  rest,
  saved,
  typed,
  withDrafts,
} from '../../../../builders/a-writing-window.ts';
import { written } from '../../../../builders/written.ts';

const refused = { ok: false, error: anError } as const;

test('what is typed is told to the core once the typing rests', async () => {
  const window = await anOpenWindow();

  window.store.getState().keepDraft(post, written('H'));
  await rest(window, 200);
  window.store.getState().keepDraft(post, written('He'));
  await rest(window, 249);
  expect(saved(window)).toEqual([]);
  await rest(window, 1);

  expect(saved(window)).toEqual(['He']);
});

test('a snapshot brings drafts back, but never over a text the core has not confirmed', async () => {
  const window = await withDrafts(aDraft('old'), aDraft('theirs', reply));
  window.store.getState().keepDraft(post, written('newer'));

  await window.store.getState().openSession();

  expect(typed(window)).toBe('newer');
  expect(typed(window, reply)).toBe('theirs');
});

test('texts are saved one after the other, the newest last', async () => {
  const window = await anOpenWindow();
  const answer = window.hold('compose.saveDraft');

  window.store.getState().keepDraft(post, written('first'));
  void window.store.getState().saveDrafts();
  await window.settle();
  window.store.getState().keepDraft(post, written('second'));
  void window.store.getState().saveDrafts();
  await window.settle();
  expect(saved(window)).toEqual(['first']);
  answer(ok(aDraft('first')));
  await window.settle();

  expect(saved(window)).toEqual(['first', 'second']);
  expect(typed(window)).toBe('second');
});

test('a text typed while the core is gone is told when it is back', async () => {
  const window = await anOpenWindow();
  window.become('lost');
  window.answer('compose.saveDraft', () => disconnected());
  window.store.getState().keepDraft(post, written('kept'));
  await rest(window);

  window.answer('compose.saveDraft', keptAsTyped);
  window.become('open');
  await window.settle();

  expect(saved(window)).toEqual(['kept', 'kept']);
  expect(typed(window)).toBe('kept');
  expect(window.store.getState().unsavedDrafts).toEqual({});
});

test('a text the disk could not take stays, is said, and is told again with the next save', async () => {
  const window = await anOpenWindow();
  window.answer('compose.saveDraft', () => refused);
  window.store.getState().keepDraft(post, written('kept'));
  await rest(window);
  expect(window.store.getState().toasts).toHaveLength(1);

  window.answer('compose.saveDraft', keptAsTyped);
  await window.store.getState().openSession();
  await window.store.getState().saveDrafts();

  expect(typed(window)).toBe('kept');
  expect(window.store.getState().unsavedDrafts).toEqual({});
});

test('another post is begun beside the one that is written, and the one written last is gone on with', async () => {
  const first = { ...aDraft('The first'), updatedAt: 1 };
  const aside: Draft = { ...aDraft('The second', { ...post, slot: 'second' }), updatedAt: 2 };
  const window = await withDrafts(first, aside);
  const target = () => window.store.getState().composerTarget;
  window.store.getState().writePost();
  expect(target()).toEqual(aside.target);
  window.store.getState().writePost('another');
  expect(target()).toMatchObject({ kind: 'post', slot: expect.any(String) });
  expect([target() && typed(window, target() ?? post), typed(window), typed(window, aside.target)]).toEqual([
    undefined,
    'The first',
    'The second',
  ]);
});
