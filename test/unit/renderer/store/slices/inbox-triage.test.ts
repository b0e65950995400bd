import { expect, test } from 'vitest';
import type { Input } from '../../../../../src/shared/contract/index.ts';
import {
  type Conversation,
  type ConversationId,
  conversationId,
  type TriageState,
} from '../../../../../src/shared/model/index.ts';
import { aConversation, aDetail } from '../../../../builders/a-conversation.ts';
import { aWindow, listing, ok, someEntities, type TestWindow, windowAccountId } from '../../../../builders/a-window.ts';
import { written } from '../../../../builders/written.ts';

const hour = 3_600_000;
const id = (name: string) => conversationId.parse(name);
const names = ['a', 'b', 'c', 'd', 'e'];

/** A window with five conversations in this state, whose core does what it is told. */
async function withFive(state: TriageState = 'open', overrides: Parameters<typeof aConversation>[0] = {}) {
  const known = new Map<string, Conversation>(
    names.map((name) => [name, aConversation({ ...overrides, id: name, state })]),
  );
  const window = aWindow({
    'inbox.list': (input) => listing([...known.values()])(input),
    'inbox.conversation': (input) => {
      const of = known.get((input as { readonly conversationId: ConversationId }).conversationId);
      return ok({ ...aDetail(of ?? aConversation()), entities: someEntities() });
    },
    'inbox.triage': (input) => {
      for (const { conversationId: of, standing } of (input as Input<'inbox.triage'>).changes)
        known.set(of, aConversation({ ...known.get(of), ...standing }));
      return ok(
        (input as Input<'inbox.triage'>).changes.map((one) => known.get(one.conversationId) ?? aConversation()),
      );
    },
  });
  await window.settle();
  window.store.getState().showInboxTab(state);
  await window.settle();
  return { window, known, store: () => window.store.getState() };
}

const selected = ({ store }: TestWindow) => [...store.getState().selectedConversations];
const listed = ({ store }: TestWindow) => store.getState().conversationLists[store.getState().inboxTab]?.ids;

test('Shift+J and Shift+K grow and shrink the selection around where it began', async () => {
  const { window, store } = await withFive();
  store().focusConversation(id('b'));
  store().extendSelection(1);
  store().extendSelection(1);
  expect(selected(window)).toEqual(['b', 'c', 'd']);
  for (let presses = 0; presses < 3; presses += 1) store().extendSelection(-1);
  expect(selected(window)).toEqual(['a', 'b']);
});

test('a range is chosen from the first row chosen to the pressed one, single rows are added and taken out', async () => {
  const { window, store } = await withFive();
  store().toggleSelected(id('d'));
  store().selectTo(id('b'));
  expect(selected(window)).toEqual(['b', 'c', 'd']);
  store().toggleSelected(id('c'));
  expect(selected(window)).toEqual(['b', 'd']);
});

test('what is selected moves in one call and comes back by one undo, the keyboard on the next row', async () => {
  const { window, known, store } = await withFive();
  store().focusConversation(id('a'));
  store().extendSelection(1);
  store().extendSelection(1);
  await store().triage(['a', 'b', 'c'].map(id), { kind: 'done' });

  expect(window.inputs('inbox.triage').map(({ changes }) => changes.length)).toEqual([3]);
  expect(listed(window)).toEqual(['d', 'e']);
  expect(store()).toMatchObject({ focusedConversationId: 'd', toasts: [{ text: '3 conversations: done' }] });
  expect(selected(window)).toEqual([]);
  await store().undoLast();
  expect([...known.values()].map((one) => one.state)).toEqual(names.map(() => 'open'));
  expect(listed(window)).toEqual(names);
});

test('undo of a snooze brings back the state, the time and the mark it had before', async () => {
  const { window, known, store } = await withFive('open', { returned: 'snooze' });
  await store().triage([id('a')], { kind: 'snooze', until: Date.UTC(2026, 11, 1, 9) });
  expect(known.get(id('a'))).toMatchObject({ state: 'snoozed', wakeAt: Date.UTC(2026, 11, 1, 9), returned: null });
  await store().undoLast();
  expect(known.get(id('a'))).toMatchObject({ state: 'open', wakeAt: null, returned: 'snooze' });
  expect(listed(window)).toEqual(names);
});

test('a reminder leaves a waiting conversation in its list, and can be taken back', async () => {
  const { window, known, store } = await withFive('waiting', { lastFrom: 'me', waitingSince: null });
  await store().triage([id('b')], { kind: 'remind', at: Date.UTC(2026, 10, 24, 9) });
  expect([listed(window), known.get(id('b'))?.wakeAt]).toEqual([names, Date.UTC(2026, 10, 24, 9)]);
  await store().undoLast();
  expect(known.get(id('b'))?.wakeAt).toBeNull();
});

test('S asks for a reminder where everybody owes an answer, else for a snooze, and is about all that is selected', async () => {
  const waiting = await withFive('waiting');
  waiting.store().focusConversation(id('a'));
  waiting.store().askWhen('list');
  expect(waiting.store().whenAsked).toMatchObject({ about: 'remind', conversationIds: ['a'] });
  const open = await withFive();
  open.store().toggleSelected(id('c'));
  open.store().toggleSelected(id('a'));
  open.store().askWhen('list');
  expect(open.store().whenAsked).toMatchObject({ about: 'snooze', conversationIds: ['a', 'c'] });
});

test('where going on by itself is switched off, done leads back to the list', async () => {
  const { window, store } = await withFive();
  window.store.setState({ preferences: { ...store().preferences, autoAdvance: false } });
  await store().openConversation(id('b'));
  await store().triage([id('b')], { kind: 'done' });
  expect(store()).toMatchObject({ openConversationId: null, focusedConversationId: 'c' });
});

test('who wrote while it was being snoozed stays in Open, and that is said', async () => {
  const { window, known, store } = await withFive();
  window.answer('inbox.triage', () =>
    ok([aConversation({ ...known.get(id('a')), lastAt: Date.UTC(2026, 10, 23, 9) })]),
  );
  await store().triage([id('a')], { kind: 'snooze', until: Date.UTC(2026, 10, 23, 9) + hour });
  expect(store().toasts.map((toast) => toast.text)).toContain('They have just written; it stays in Open.');
  expect(store().conversations[id('a')]?.state).toBe('open');
});

test('another list, and opening a conversation, end a selection', async () => {
  const { window, store } = await withFive();
  store().toggleSelected(id('a'));
  await store().openConversation(id('b'));
  expect(selected(window)).toEqual([]);
  store().toggleSelected(id('a'));
  store().showInboxTab('done');
  expect(selected(window)).toEqual([]);
});

const answerTo = (name: string) => ({ kind: 'direct', accountId: windowAccountId, conversationId: id(name) }) as const;

test('sent and done, an answer takes its conversation along and the next one opens', async () => {
  const { window, store } = await withFive();
  await store().openConversation(id('b'));
  window.answer('compose.send', () => ok([]));
  await store().send(answerTo('b'), { ...written('Yes'), remindAt: Date.UTC(2026, 10, 24, 9) }, undefined, true);
  expect(window.inputs('compose.send')).toMatchObject([{ afterwards: { standing: { state: 'done' } } }]);
  expect([listed(window), store().openConversationId]).toEqual([['a', 'c', 'd', 'e'], 'c']);
});

test('a reminder chosen beside Send is told to the core with the draft at once', async () => {
  const { window, store } = await withFive();
  const remindAt = Date.UTC(2026, 10, 24, 9);
  store().keepDraft(answerTo('b'), written('Yes'));
  store().setReplyReminder(id('b'), remindAt);
  await store().saveDrafts();
  expect(window.inputs('compose.saveDraft').at(-1)).toMatchObject({ writing: { ...written('Yes'), remindAt } });
});

test('a reminder leaves with the answer, and the conversation stays in sight', async () => {
  const { window, store } = await withFive();
  await store().openConversation(id('b'));
  const wakeAt = Date.UTC(2026, 10, 24, 9);
  window.answer('compose.send', () => ok([]));
  await store().send(answerTo('b'), { ...written('Yes'), remindAt: wakeAt });
  expect(window.inputs('compose.send')).toMatchObject([{ afterwards: { standing: { state: 'waiting', wakeAt } } }]);
  expect(store().openConversationId).toBe('b');
});

test('a reminder whose time went by while the answer lay as a draft is not set', async () => {
  const { window, store } = await withFive();
  window.answer('compose.send', () => ok([]));
  await store().send(answerTo('b'), { ...written('Yes'), remindAt: 1 });
  expect(window.inputs('compose.send')[0]).not.toHaveProperty('afterwards');
});

test('an answer for later is not promised with a reminder that comes before it leaves', async () => {
  const { window, store } = await withFive();
  const remindAt = Date.UTC(2026, 10, 24, 9);
  expect(await store().send(answerTo('b'), { ...written('Yes'), remindAt }, remindAt + hour)).toBe(false);
  expect([window.inputs('compose.send'), store().toasts.map(({ text }) => text)]).toEqual([
    [],
    [expect.stringContaining('before the answer goes out')],
  ]);
});
