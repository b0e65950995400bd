import { expect, test } from 'vitest';
import { type Conversation, conversationId } from '../../../../../src/shared/model/index.ts';
import { aConversation, aDetail } from '../../../../builders/a-conversation.ts';
import { aWindow, listing, ok, someEntities, windowAccountId } from '../../../../builders/a-window.ts';

const id = (name: string) => conversationId.parse(name);
const unread = (overrides: Parameters<typeof aConversation>[0]) => aConversation({ unread: true, ...overrides });

/** A window whose Open lists `a` to `c`, in this order of need. */
async function setUp() {
  const window = aWindow({
    'inbox.list': listing(['a', 'b', 'c'].map((name) => aConversation({ id: name }))),
    'inbox.conversation': () => ok({ ...aDetail(aConversation({ id: 'far' })), entities: someEntities() }),
  });
  await window.settle();
  await window.store.getState().loadConversations('open');
  const since = window.store.getState().openedAt;
  const told = async (...conversations: readonly Conversation[]) => {
    window.emit({
      type: 'inbox.changed',
      accountId: windowAccountId,
      conversations,
      entities: someEntities(),
      counts: { open: 3, waiting: 0, snoozed: 0, done: 0, splits: {} },
    });
    await window.settle();
  };
  return { told, since, settle: window.settle, store: () => window.store.getState() };
}

test('who writes while the window is open is new; what was said before, and what is read or moved, is not', async () => {
  const { told, since, store } = await setUp();
  await told(
    unread({ id: 'c', lastAt: since + 1 }),
    unread({ id: 'far', lastAt: since + 1 }),
    unread({ id: 'a', lastAt: since - 1 }),
    unread({ id: 'b', lastAt: since + 1, unread: false }),
  );
  expect(store().newConversations).toEqual(['c', 'far']);
  await told(unread({ id: 'c', lastAt: since + 1, unread: false }));
  await told(unread({ id: 'far', lastAt: since + 1, state: 'done' }));
  expect(store().newConversations).toEqual([]);
});

test('the keyboard goes to the new ones by need, then to those that are not listed yet', async () => {
  const { told, since, settle, store } = await setUp();
  await told(...['far', 'c', 'b'].map((name) => unread({ id: name, lastAt: since + 1 })));
  store().goToNew();
  expect([store().focusedConversationId, store().newConversations]).toEqual(['b', ['far', 'c']]);
  store().goToNew();
  store().goToNew();
  await settle();
  expect([store().openConversationId, store().newConversations]).toEqual([id('far'), []]);
});
