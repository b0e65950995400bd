import { expect, test, vi } from 'vitest';
import { conversationId, type DesktopNotification, preferences } from '../../../../../src/shared/model/index.ts';
import { aConversation, aDetail } from '../../../../builders/a-conversation.ts';
import { aSnapshot, aWindow, ok, someEntities, windowAccountId } from '../../../../builders/a-window.ts';

const conversation = aConversation();
const of = (id: string | null): DesktopNotification => ({
  accountId: windowAccountId,
  conversationId: id === null ? null : conversationId.parse(id),
  title: 'Ada mentioned you',
  body: 'Hello?',
});

async function open() {
  const show = vi.fn<(notification: DesktopNotification, onPress: () => void) => void>();
  const window = aWindow(
    {
      'session.open': () => ok(aSnapshot({ badge: 2 })),
      'inbox.conversation': () => ok({ ...aDetail(conversation), entities: someEntities() }),
    },
    'open',
    { permission: () => 'granted', ask: async () => 'granted', show },
  );
  await window.settle();
  return { ...window, show };
}

test('the badge is known from the start and follows the core', async () => {
  const { store, emit } = await open();
  expect(store.getState().badge).toBe(2);
  emit({ type: 'badge.changed', count: 0 });
  expect(store.getState().badge).toBe(0);
});

test('a press on a notification closes what lies over the inbox and opens its conversation', async () => {
  const { store, emit, show, settle } = await open();
  store.getState().openDialog({ kind: 'help' });
  store.getState().showInboxTab('done');
  emit({ type: 'notification.shown', notification: of(conversation.id) });
  const press = show.mock.calls[0]?.[1];
  press?.();
  await settle();
  const { dialog, inboxTab, openConversationId } = store.getState();
  expect({ dialog, inboxTab, openConversationId }).toEqual({
    dialog: null,
    inboxTab: 'open',
    openConversationId: conversation.id,
  });
});

test('one that speaks of several leads to the list, one of another account nowhere', async () => {
  const { store, emit, settle } = await open();
  store.getState().showInboxTab('done');
  emit({ type: 'notification.opened', notification: { ...of(conversation.id), accountId: 'x:9' as never } });
  await settle();
  expect(store.getState().inboxTab).toBe('done');
  emit({ type: 'notification.opened', notification: of(null) });
  await settle();
  expect([store.getState().inboxTab, store.getState().openConversationId]).toEqual(['open', null]);
});

test('the bell on a card, with notifications off until now, has that person told and no split; undo takes it all back', async () => {
  const { store, answer } = await open();
  answer('preferences.change', (patch) => ok(preferences.parse({ ...store.getState().preferences, ...patch })));
  const ada = { id: conversation.personId, handle: 'ada' };
  await store.getState().setNotified(ada, true);
  expect(store.getState().preferences).toMatchObject({ notify: 'splits', notifySplits: [], notifyPeople: [ada] });
  await store.getState().undoLast();
  expect(store.getState().preferences).toMatchObject({ notify: 'off', notifyPeople: [] });
});
