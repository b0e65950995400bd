import { expect, test } from 'vitest';
import type { ColumnId, PostId } from '../../../../src/shared/model/index.ts';
import { aConversation } from '../../../builders/a-conversation.ts';
import { aSignIn } from '../../../builders/a-sign-in.ts';
import {
  anAccount,
  anError,
  aPage,
  aShownPost,
  aSnapshot,
  aStatus,
  aWindow,
  listing,
  ok,
  windowAccountId,
} from '../../../builders/a-window.ts';

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

test.each([
  ['sandbox', [null, ['It went wrong.'], 1]],
  ['x', ['connect', [], 0]],
] as const)('a sign-in of %s that fails behind the open workspace is told there', async (network, told) => {
  const { store, emit, calls, settle } = aWindow();
  await settle();
  const error = { code: 'sign-in-failed', reason: 'refused', message: 'It went wrong.', next: '' } as const;
  emit({ type: 'sign-in.changed', signIn: aSignIn({ network, state: 'failed', error }) });
  await settle();
  const { dialog, toasts } = store.getState();
  const dismissed = calls.filter(({ method }) => method === 'accounts.dismissSignIn').length;
  expect([dialog?.kind ?? null, toasts.map(({ text }) => text), dismissed]).toEqual(told);
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

test('posts that are gone are no longer known: threads, quotes and the inbox do not show them either', async () => {
  const { store, emit, settle } = aWindow();
  await settle();
  emit({ type: 'posts.gone', accountId: windowAccountId, postIds: ['100' as PostId] });
  expect(store.getState().posts).toEqual({});
});

test('another account comes with its own snapshot: nothing of the first one stays or is mixed in meanwhile', async () => {
  const other = anAccount({ id: 'sandbox:2000' as typeof windowAccountId });
  const { store, emit, answer, settle } = aWindow({ 'inbox.list': listing([aConversation({ state: 'done' })]) });
  await settle();
  await store.getState().loadConversations('done');
  answer('session.open', () => ok(aSnapshot({ accounts: [other], activeAccountId: other.id, sequence: 11 })));
  answer('inbox.list', listing([]));
  emit({ type: 'accounts.changed', accounts: [anAccount(), other], activeAccountId: other.id });
  expect(store.getState().activeAccountId).toBe(windowAccountId);
  await settle();
  const { activeAccountId, conversations, conversationLists } = store.getState();
  expect([activeAccountId, conversations, conversationLists.done]).toEqual([other.id, {}, undefined]);
});

test('events that come while the snapshot is read after a hole are applied on top of it', async () => {
  const { store, emit, hold, settle } = aWindow();
  await settle();
  const answer = hold('session.open');
  emit({ type: 'timelines.status', status: aStatus() }, 15);
  emit({ type: 'timelines.status', status: aStatus({ newPosts: 9 }) }, 16);
  answer(ok(aSnapshot({ sequence: 15 })));
  await settle();
  expect([store.getState().statuses[home]?.newPosts, store.getState().sequence]).toEqual([9, 16]);
});

test('a snapshot that cannot be read later on is said, and what is shown stays', async () => {
  const { store, answer, settle } = aWindow();
  await settle();
  answer('session.open', () => ({ ok: false, error: anError }));
  await store.getState().openSession();
  expect(store.getState().toasts.map(({ text }) => text)).toEqual(['X did not answer. Try again.']);
  expect(store.getState().columns).toHaveLength(1);
});

test('a notice that was dismissed does not come back with the next snapshot', async () => {
  const notices = [{ id: 'damaged', message: 'A file was set aside.', next: '' }];
  const { store, settle } = aWindow({ 'session.open': () => ok(aSnapshot({ notices })) });
  await settle();
  store.getState().dismissNotice('damaged');
  await store.getState().openSession();
  expect(store.getState().notices).toEqual([]);
});

test('of conversations only those the window has are taken from news; others come with the list', async () => {
  const known = aConversation({ id: 'a', unread: false });
  const { store, emit, settle } = aWindow({ 'inbox.list': listing([known]) });
  await settle();
  await store.getState().loadConversations('open');
  emit({
    type: 'inbox.changed',
    accountId: windowAccountId,
    conversations: [{ ...known, unread: true }, aConversation({ id: 'b' })],
    entities: { accountId: windowAccountId, posts: [], people: [] },
    counts: { open: 2, waiting: 0, snoozed: 0, done: 0, splits: {} },
  });
  const { conversations, inboxCounts } = store.getState();
  expect([Object.values(conversations).map(({ id, unread }) => [id, unread]), inboxCounts.open]).toEqual([
    [['a', true]],
    2,
  ]);
});
