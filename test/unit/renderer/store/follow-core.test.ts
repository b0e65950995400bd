import { expect, test } from 'vitest';
import type { ColumnId, PostId } from '../../../../src/shared/model/index.ts';
import { aPage, aShownPost, aSnapshot, aStatus, aWindow, windowAccountId } from '../../../builders/a-window.ts';

const opens = (calls: readonly { readonly method: string }[]) =>
  calls.filter(({ method }) => method === 'session.open').length;
const home = 'home' as ColumnId;

test('events that follow the snapshot are applied', async () => {
  const { store, emit, settle } = aWindow();
  await settle();
  emit({ type: 'timelines.status', status: aStatus({ newPosts: 3 }) });
  expect([store.getState().statuses[home]?.newPosts, store.getState().sequence]).toEqual([3, 11]);
});

test('an event the snapshot already holds is left out', async () => {
  const { store, emit, settle } = aWindow();
  await settle();
  emit({ type: 'timelines.status', status: aStatus({ newPosts: 3 }) }, 10);
  expect(store.getState().statuses[home]?.newPosts).toBe(0);
});

test('a hole in the numbers reads the snapshot again', async () => {
  const { calls, emit, settle } = aWindow();
  await settle();
  emit({ type: 'timelines.status', status: aStatus() }, 15);
  await settle();
  expect(opens(calls)).toBe(2);
});

test('events that come while the snapshot is read are not lost', async () => {
  const { store, emit, settle } = aWindow();
  emit({ type: 'timelines.status', status: aStatus({ newPosts: 7 }) });
  await settle();
  expect(store.getState().statuses[home]?.newPosts).toBe(7);
});

test('after a lost connection the snapshot is read again, and what was read stays meanwhile', async () => {
  const { store, calls, become, settle } = aWindow();
  await settle();
  become('lost');
  expect(store.getState().timelines[home]?.rows.length).toBe(1);
  become('open');
  await settle();
  expect(opens(calls)).toBe(2);
});

test('the first rows of an empty column are shown once they were read', async () => {
  const post = aShownPost({ id: '200' as PostId });
  const { store, emit, settle } = aWindow({
    'session.open': () => ({
      ok: true,
      value: aSnapshot({ pages: [aPage([])], statuses: [aStatus({ lastCheckedAt: null })] }),
    }),
    'timelines.page': () => ({ ok: true, value: aPage([post]) }),
  });
  await settle();
  emit({ type: 'timelines.status', status: aStatus() });
  await settle();
  expect(store.getState().timelines[home]?.rows).toEqual([{ kind: 'post', postId: '200' }]);
});

test('new posts of a column with rows wait', async () => {
  const { calls, emit, settle } = aWindow();
  await settle();
  emit({ type: 'timelines.status', status: aStatus({ newPosts: 5 }) });
  await settle();
  expect(calls.some(({ method }) => method === 'timelines.showNew' || method === 'timelines.page')).toBe(false);
});

test('posts that are gone from X leave every column', async () => {
  const { store, emit, settle } = aWindow();
  await settle();
  emit({ type: 'posts.gone', accountId: windowAccountId, postIds: ['100' as PostId] });
  expect(store.getState().timelines[home]?.rows).toEqual([]);
});

test('another account’s news do not touch what is shown', async () => {
  const { store, emit, settle } = aWindow();
  await settle();
  emit({ type: 'posts.gone', accountId: 'x:7' as typeof windowAccountId, postIds: ['100' as PostId] });
  expect(store.getState().timelines[home]?.rows.length).toBe(1);
});
