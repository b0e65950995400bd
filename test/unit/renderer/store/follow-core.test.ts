import { expect, test } from 'vitest';
import { accountId, columnId, personId } from '../../../../src/shared/model/index.ts';
import { aConversation } from '../../../builders/a-conversation.ts';
import { ok, refusal } from '../../../builders/a-scripted-client.ts';
import {
  aColumn,
  anAccount,
  aPage,
  aSeenPost,
  aSnapshot,
  aStatus,
  someEntities,
} from '../../../builders/a-snapshot.ts';
import { aWindow, listConversations } from '../../../builders/a-window.ts';
import { settle } from '../../../builders/fake-clock.ts';

const other = anAccount({ id: 'sandbox:2000' });
const home = columnId.parse('column-1');
const reached = (network: 'x' | 'sandbox', reachable: boolean) =>
  ({ type: 'reachability.changed', reachability: { network, reachable, since: 0 } }) as const;

test('events that follow the snapshot are applied in order', async () => {
  const { client, store } = await aWindow();

  client.tell(reached('x', false));
  client.tell(reached('sandbox', false));
  client.tell(reached('x', true));

  expect(store.getState()).toMatchObject({ sequence: 3, unreachable: ['sandbox'] });
  expect(client.inputs('session.open')).toHaveLength(1);
});

test('an event the snapshot already holds changes nothing', async () => {
  const { client, store } = await aWindow({ sequence: 5 });

  client.tell(reached('x', false), 5);

  expect(store.getState()).toMatchObject({ sequence: 5, unreachable: [] });
});

test('a hole in the numbers leads to a new snapshot, and what came meanwhile is applied after it', async () => {
  const { client, store } = await aWindow();
  const answer = client.hold('session.open');

  client.tell(reached('x', false), 4);
  client.tell(reached('sandbox', false), 5);
  answer(ok(aSnapshot({ sequence: 4, reachability: [{ network: 'x', reachable: false, since: 0 }] })));
  await settle();

  expect(store.getState()).toMatchObject({ sequence: 5, unreachable: ['x', 'sandbox'] });
});

test('coming back after the core was gone reads the snapshot again', async () => {
  const { client, store } = await aWindow();
  client.become('lost');
  client.answer('session.open', () => ok(aSnapshot({ version: '1.0.1' })));

  client.become('open');
  await settle();

  expect(store.getState()).toMatchObject({ connection: 'open', version: '1.0.1' });
});

test('a snapshot that cannot be read later on is said, and what is shown stays', async () => {
  const { client, store } = await aWindow({ columns: [aColumn()], pages: [aPage('column-1', [])] });
  client.answer('session.open', () => refusal());

  await store.getState().openSession();

  expect(store.getState().columns).toHaveLength(1);
  expect(store.getState().toasts.map((toast) => toast.text)).toEqual(['The disk is full. Make room.']);
});

test('an empty column shows its first posts as soon as they were read', async () => {
  const { client, store } = await aWindow({
    columns: [aColumn()],
    pages: [aPage('column-1', [])],
    statuses: [aStatus('column-1', { lastCheckedAt: null, activity: 'checking' })],
  });
  const post = aSeenPost();
  client.answer('timelines.page', () => ok(aPage('column-1', [post])));

  client.tell({ type: 'timelines.status', status: aStatus('column-1') });
  await settle();

  expect(store.getState().timelines[home]?.rows).toEqual([{ kind: 'post', postId: post.id }]);
  expect(store.getState().posts[post.id]).toEqual(post);
});

test('new posts for a column with rows wait until they are asked for', async () => {
  const { client, store } = await aWindow({
    columns: [aColumn()],
    pages: [aPage('column-1', [aSeenPost()])],
    statuses: [aStatus('column-1')],
  });

  client.tell({ type: 'timelines.status', status: aStatus('column-1', { newPosts: 3 }) });
  await settle();

  expect(client.inputs('timelines.showNew')).toEqual([]);
  expect(client.inputs('timelines.page')).toEqual([]);
  expect(store.getState().statuses[home]?.newPosts).toBe(3);
});

test('another account comes with its own snapshot: nothing of the first stays', async () => {
  const conversation = aConversation({ state: 'done' });
  const { client, store } = await aWindow({ accounts: [anAccount(), other] }, (script) =>
    listConversations(script, [conversation]),
  );
  await store.getState().loadConversations('done');
  client.answer('session.open', () =>
    ok(aSnapshot({ accounts: [anAccount(), other], activeAccountId: other.id, sequence: 1 })),
  );
  listConversations(client, []);

  client.tell({ type: 'accounts.changed', accounts: [anAccount(), other], activeAccountId: other.id });
  expect(store.getState().activeAccountId).toBe(anAccount().id);
  await settle();

  expect(store.getState()).toMatchObject({ activeAccountId: other.id, conversations: {} });
  expect(store.getState().conversationLists.done).toBeUndefined();
});

test('what belongs to an account that is not shown changes nothing', async () => {
  const { client, store } = await aWindow();
  const post = aSeenPost();
  const elsewhere = accountId.parse('sandbox:2000');

  client.tell({ type: 'entities.changed', entities: someEntities({ accountId: elsewhere, posts: [post] }) });
  client.tell({
    type: 'inbox.changed',
    accountId: elsewhere,
    conversations: [aConversation({ accountId: elsewhere })],
    entities: someEntities({ accountId: elsewhere }),
    counts: { open: 9, waiting: 0, snoozed: 0, done: 0 },
  });
  await settle();

  expect(store.getState()).toMatchObject({ posts: {}, conversations: {}, inboxCounts: { open: 0 } });
});

test('posts that are gone leave every column and the window’s memory', async () => {
  const kept = aSeenPost({ id: '2' });
  const gone = aSeenPost({ id: '1' });
  const { client, store } = await aWindow({
    columns: [aColumn(), aColumn({ id: 'column-2' })],
    pages: [aPage('column-1', [kept, gone]), aPage('column-2', [gone])],
    statuses: [aStatus('column-1'), aStatus('column-2')],
  });
  client.answer('timelines.page', () => ok(aPage('column-2', [])));

  client.tell({ type: 'posts.gone', accountId: anAccount().id, postIds: [gone.id] });

  const { timelines, posts } = store.getState();
  expect(Object.values(timelines).map((timeline) => timeline.rows.length)).toEqual([1, 0]);
  expect(Object.keys(posts)).toEqual([kept.id]);
});

test('a notice that was dismissed does not come back with the next snapshot', async () => {
  const { store } = await aWindow({ notices: [{ id: 'n', message: 'A file was set aside.', next: '' }] });

  store.getState().dismissNotice('n');
  await store.getState().openSession();

  expect(store.getState().notices).toEqual([]);
});

test('people known from before stay known when the same account’s snapshot is read again', async () => {
  const { client, store } = await aWindow();
  const post = aSeenPost({ authorId: '7' });
  client.tell({ type: 'entities.changed', entities: someEntities({ posts: [post] }) });

  await store.getState().openSession();

  expect(store.getState().posts[post.id]?.authorId).toBe(personId.parse('7'));
});
