import { expect, test } from 'vitest';
import type { PostId } from '../../../../../src/shared/model/index.ts';
import { anError, aWindow } from '../../../../builders/a-window.ts';

const id = '100' as PostId;

test('a mark shows at once and can be undone', async () => {
  const { store, calls, settle } = aWindow();
  await settle();
  await store.getState().setBookmarked(id, true);
  expect(store.getState().posts[id]?.bookmarked).toBe(true);
  expect(await store.getState().undoLast()).toBe(true);
  expect([
    store.getState().posts[id]?.bookmarked,
    calls.filter(({ method }) => method === 'posts.setBookmarked').map(({ input }) => input),
  ]).toEqual([
    false,
    [
      { accountId: 'sandbox:1000', postId: id, bookmarked: true },
      { accountId: 'sandbox:1000', postId: id, bookmarked: false },
    ],
  ]);
});

test('a repost X refuses is taken back with its count, and the reason is said', async () => {
  const { store, settle } = aWindow({ 'posts.setReposted': () => ({ ok: false, error: anError }) });
  await settle();
  await store.getState().setReposted(id, true);
  const { posts, toasts } = store.getState();
  expect([posts[id]?.reposted, posts[id]?.reposts, toasts.map(({ text, tone }) => [text, tone])]).toEqual([
    false,
    0,
    [['X did not answer. Try again.', 'problem']],
  ]);
});

test('undo is there before X has answered, and a refusal of what was undone says nothing', async () => {
  const { store, hold, settle } = aWindow();
  await settle();
  const answerOldest = hold('posts.setReposted');
  const pressed = store.getState().setReposted(id, true);
  const undone = store.getState().undoLast();
  expect([store.getState().posts[id]?.reposted, store.getState().posts[id]?.reposts]).toEqual([false, 0]);
  answerOldest({ ok: false, error: anError });
  await pressed;
  expect([store.getState().posts[id]?.reposted, store.getState().toasts]).toEqual([false, []]);
  answerOldest({ ok: false, error: anError });
  await undone;
  expect([store.getState().posts[id]?.reposted, store.getState().toasts.length]).toEqual([true, 1]);
});

test('pressing again leaves one message, the newest', async () => {
  const { store, settle } = aWindow();
  await settle();
  await store.getState().setBookmarked(id, true);
  await store.getState().setBookmarked(id, false);
  expect(store.getState().toasts.map(({ text }) => text)).toEqual(['Bookmark removed']);
});

test('liking opens the page of the account’s own network and says who may be signed in there', async () => {
  const { store, opened, settle } = aWindow();
  await settle();
  store.getState().handOver(id, 'like');
  expect(opened).toEqual(['http://127.0.0.1:4999/intent/like?tweet_id=100']);
  expect(store.getState().toasts[0]?.text).toContain('someone other than @loftpaper');
});

test('a message goes by itself, and then there is nothing left to undo', async () => {
  const { store, pass, settle } = aWindow();
  await settle();
  store.getState().showToast({ text: 'Bookmarked', undo: async () => undefined });
  pass(8000);
  expect([store.getState().toasts, await store.getState().undoLast()]).toEqual([[], false]);
});
