import { expect, test } from 'vitest';
import { conversationId } from '../../../../../src/shared/model/index.ts';
import { aConversation, aDetail } from '../../../../builders/a-conversation.ts';
import {
  aColumn,
  anAccount,
  anError,
  aSnapshot,
  listing,
  ok,
  someEntities,
  type TestWindow,
  windowAccountId,
} from '../../../../builders/a-window.ts';
import { many, named, shown, triaged, withConversations } from '../../../../builders/an-inbox-window.ts';

const id = (name: string) => conversationId.parse(name);
/** The calls of triage, each as `a done` or `a b done`. */
const moves = (window: TestWindow) =>
  window
    .inputs('inbox.triage')
    .map(({ changes }) => `${changes.map((one) => one.conversationId).join(' ')} ${changes[0]?.standing.state}`);

test('news told while the list is read again are one more look after a rest, however many, and the same order is not drawn anew', async () => {
  const window = await withConversations(['a', 'b']);
  const news = () =>
    window.emit({
      type: 'inbox.changed',
      accountId: windowAccountId,
      conversations: [],
      entities: someEntities(),
      counts: window.store.getState().inboxCounts,
    });
  const before = {
    list: window.store.getState().conversationLists.open?.ids,
    calls: window.inputs('inbox.list').length,
  };

  const answer = window.hold('inbox.list');
  news();
  await window.settle();
  for (let count = 0; count < 20; count += 1) news();
  answer(listing(named(['a', 'b']))(window.inputs('inbox.list').at(-1)));
  await window.settle();
  expect(window.inputs('inbox.list').length - before.calls).toBe(1);
  window.pass(500);
  await window.settle();
  answer(listing(named(['a', 'b']))(window.inputs('inbox.list').at(-1)));
  await window.settle();

  expect(window.inputs('inbox.list').length - before.calls).toBe(2);
  expect(window.store.getState().conversationLists.open?.ids).toBe(before.list);
});

test('many news in a row are one look at the list', async () => {
  const window = await withConversations(['a']);
  const before = window.inputs('inbox.list').length;
  for (let count = 0; count < 20; count += 1)
    window.emit({
      type: 'inbox.changed',
      accountId: windowAccountId,
      conversations: [],
      entities: someEntities(),
      counts: { open: 1, waiting: 0, snoozed: 0, done: 0, splits: {} },
    });
  await window.settle();

  expect(window.inputs('inbox.list').length - before).toBe(1);
});

test('a conversation being read stays in its place after answering has moved it on', async () => {
  const window = await withConversations(many);
  await window.store.getState().openConversation(id('c2'));
  const answered = aConversation({ id: 'c2', state: 'waiting' });
  window.answer('inbox.conversation', () => ok({ ...aDetail(answered), entities: someEntities() }));
  window.answer('inbox.list', listing([...named(many.filter((name) => name !== 'c2')), answered]));

  window.emit({
    type: 'inbox.changed',
    accountId: windowAccountId,
    conversations: [answered],
    entities: someEntities(),
    counts: { open: 119, waiting: 1, snoozed: 0, done: 0, splits: {} },
  });
  await window.settle();

  expect(shown(window)).toEqual(many);
});

test('closing the conversation lets it go to where it is now', async () => {
  const window = await withConversations(['a', 'b']);
  await window.store.getState().openConversation(id('a'));
  window.answer('inbox.list', listing(named(['b'])));

  window.store.getState().closeConversation();
  await window.settle();

  expect(shown(window)).toEqual(['b']);
});

test('done goes on to the next conversation, or at the end to the one before, and opens it when this one was open', async () => {
  const window = await withConversations(['a', 'b', 'c']);
  await window.store.getState().openConversation(id('b'));

  await window.store.getState().triage([id('b')], { kind: 'done' });
  expect(window.store.getState()).toMatchObject({ focusedConversationId: 'c', openConversationId: 'c' });
  window.store.getState().closeConversation();
  await window.store.getState().triage([id('c')], { kind: 'done' });

  expect(window.store.getState()).toMatchObject({ focusedConversationId: 'a', openConversationId: null });
  expect(moves(window)).toEqual(['b done', 'c done']);
});

test('undo pressed before the core has answered takes back this and nothing earlier', async () => {
  const window = await withConversations(['a', 'b']);
  await window.store.getState().triage([id('a')], { kind: 'done' });
  const answer = window.hold('inbox.triage');

  void window.store.getState().triage([id('b')], { kind: 'done' });
  const undone = window.store.getState().undoLast();
  answer(ok([aConversation({ id: 'b', state: 'done' })]));
  window.answer('inbox.triage', triaged);
  await undone;

  expect(moves(window)).toEqual(['a done', 'b done', 'b open']);
});

test('undo of done opens what was open again; what was only pointed at is pointed at again', async () => {
  const window = await withConversations(['a', 'b', 'c']);
  await window.store.getState().openConversation(id('a'));
  await window.store.getState().triage([id('a')], { kind: 'done' });
  window.store.getState().closeConversation();
  await window.store.getState().triage([id('b')], { kind: 'done' });

  await window.store.getState().undoLast();
  expect(window.store.getState()).toMatchObject({ focusedConversationId: 'b', openConversationId: null });
  await window.store.getState().undoLast();

  expect(window.store.getState()).toMatchObject({ focusedConversationId: 'a', openConversationId: 'a' });
  expect(moves(window)).toEqual(['a done', 'b done', 'b open', 'a open']);
});

test('a refused change brings the conversation back into the list and says why', async () => {
  const window = await withConversations(['a', 'b']);
  window.answer('inbox.triage', () => ({ ok: false, error: anError }));

  await window.store.getState().triage([id('a')], { kind: 'done' });
  await window.settle();

  expect(shown(window)).toEqual(['a', 'b']);
  expect(window.store.getState().toasts).toMatchObject([{ tone: 'problem', undo: null }]);
});

test('the keyboard asks for a place in the inbox when the row it was on goes', async () => {
  const window = await withConversations(['a']);
  window.store.setState({ inboxFocused: true });
  const before = window.store.getState().inboxFocus.serial;

  await window.store.getState().triage([id('a')], { kind: 'done' });

  expect(window.store.getState().inboxFocus.serial).toBe(before + 1);
});

test('whoever goes to the inbox while a column is still being read is not called back to it', async () => {
  const window = await withConversations(['a']);
  window.store.getState().focusColumn(aColumn().id);

  window.store.getState().goToInbox();

  expect(window.store.getState().focusRequest).toBeNull();
});

test('opening marks what was unread as read, once', async () => {
  const window = await withConversations(['a']);
  const unread = aConversation({ id: 'a', unread: true });
  window.answer('inbox.list', listing([unread]));
  window.answer('inbox.conversation', () => ok({ ...aDetail(unread), entities: someEntities() }));

  await window.store.getState().openConversation(id('a'));

  expect(window.inputs('inbox.markRead')).toEqual([{ conversationId: 'a' }]);
});

test('what the keys ran past is not marked as read', async () => {
  const window = await withConversations(['a', 'b', 'c']);
  const unread = named(['a', 'b', 'c']).map((one) => ({ ...one, unread: true }));
  window.answer('inbox.list', listing(unread));
  window.answer('inbox.conversation', ({ conversationId: asked }) =>
    ok({ ...aDetail(aConversation({ id: asked, unread: true })), entities: someEntities() }),
  );
  await window.store.getState().openConversation(id('a'));

  window.store.getState().moveInConversations(1);
  window.store.getState().moveInConversations(1);
  await window.settle();

  expect(window.inputs('inbox.markRead').map((input) => input.conversationId)).toEqual(['a', 'c']);
});

test('side by side, going to the inbox and moving in it opens each conversation; else it only points at them', async () => {
  const window = await withConversations(['a', 'b']);
  const opened = () => window.store.getState().openConversationId;

  window.store.getState().goToInbox();
  window.store.getState().moveInConversations(1);
  expect(opened()).toBeNull();
  window.store.getState().setInboxRoom('ample');
  window.store.getState().goToInbox();
  expect(opened()).toBe('b');
  window.store.getState().moveInConversations(-1);
  expect(opened()).toBe('a');
});

test('a window that gets narrow shows the inbox over the columns only to whoever is in it', async () => {
  const { store } = await withConversations(['a']);
  store.getState().goToInbox();
  for (const inboxFocused of [false, true]) {
    store.getState().setInboxRoom('beside');
    store.setState({ inboxFocused });
    store.getState().setInboxRoom('over');
    expect(store.getState().inboxDrawer).toBe(inboxFocused);
  }
});

test('a conversation that cannot be opened closes again and says why', async () => {
  const window = await withConversations(['a']);
  window.answer('inbox.conversation', () => ({ ok: false, error: anError }));

  await window.store.getState().openConversation(id('a'));

  expect(window.store.getState()).toMatchObject({ openConversationId: null, toasts: [{ tone: 'problem' }] });
});

test('a list that cannot be read again stays, with the reason beside it', async () => {
  const window = await withConversations(['a']);
  window.answer('inbox.list', () => ({ ok: false, error: anError }));

  await window.store.getState().rereadInbox();

  expect(window.store.getState().conversationLists.open).toMatchObject({ ids: ['a'], error: anError, loading: false });
});

test('another tab is read when it is first shown and nothing is open there', async () => {
  const window = await withConversations(['a']);
  await window.store.getState().openConversation(id('a'));
  window.answer('inbox.list', listing([aConversation({ id: 'w', state: 'waiting' })]));

  window.store.getState().showInboxTab('waiting');
  await window.settle();

  expect(shown(window)).toEqual(['w']);
  expect(window.store.getState()).toMatchObject({ openConversationId: null, focusedConversationId: null });
});

test('up and down stay inside the list', async () => {
  const window = await withConversations(['a', 'b']);
  const places = [1, 1, 1, -1, -1].map((step) => {
    window.store.getState().moveInConversations(step);
    return window.store.getState().focusedConversationId;
  });

  expect(places).toEqual(['a', 'b', 'b', 'a', 'a']);
});

test('an answer for an account that is no longer shown is left out', async () => {
  const window = await withConversations(['a']);
  const answer = window.hold('inbox.list');
  const reading = window.store.getState().loadConversations('done');
  await window.settle();
  const other = anAccount({ id: 'sandbox:2000' as typeof windowAccountId });
  window.answer('session.open', () => ok(aSnapshot({ accounts: [other], activeAccountId: other.id })));
  await window.store.getState().openSession();

  answer(listing(named(['a']))({ state: 'open', shown: [], limit: 50 }));
  await reading;

  expect(window.store.getState().conversations).toEqual({});
});
