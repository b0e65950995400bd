import { expect, onTestFinished, test } from 'vitest';
import { checkOpened } from '../../../../src/renderer/store/check-opened.ts';
import { postId } from '../../../../src/shared/model/index.ts';
import { anError, aWindow, ok, someEntities } from '../../../builders/a-window.ts';

const opened = postId.parse('1');

function aWatchedWindow() {
  const window = aWindow();
  window.answer('posts.thread', ({ postId: asked }) =>
    ok({
      postId: postId.parse(asked),
      ancestors: [],
      replies: [],
      entities: someEntities(),
      eligibility: { kind: 'sends', reason: '', summoned: false },
      complete: true,
    }),
  );
  window.answer('copies.check', () => ok({ gone: [], unchecked: [], error: null }));
  const due: (() => void)[] = [];
  onTestFinished(
    checkOpened(window.store, (_delay, run) => {
      due.push(run);
      return () => due.splice(due.indexOf(run), 1);
    }),
  );
  return { window, rest: () => due.splice(0).forEach((run) => void run()) };
}

test('a post is looked at once it has been open for a moment, and not when it was closed before', async () => {
  const { window, rest } = aWatchedWindow();
  await window.settle();
  await window.store.getState().openThread(opened);
  expect(window.inputs('copies.check')).toEqual([]);
  rest();
  await window.settle();
  expect(window.inputs('copies.check').map((input) => input.postIds)).toEqual([['1']]);
  await window.store.getState().openThread(postId.parse('2'));
  window.store.getState().closeThread();
  rest();
  await window.settle();
  expect(window.inputs('copies.check')).toHaveLength(1);
});

test('what could not be looked at says when it was read', async () => {
  const { window, rest } = aWatchedWindow();
  window.answer('copies.check', () => ok({ gone: [], unchecked: [{ postId: opened, readAt: 5 }], error: anError }));
  await window.settle();
  await window.store.getState().openThread(opened);
  rest();
  await window.settle();
  expect(window.store.getState().copyAges).toEqual({ 1: 5 });
});
