import { expect, test } from 'vitest';
import { targetKey } from '../../../../../src/renderer/store/target-key.ts';
import { aConversation, aDetail, anOutboxItem } from '../../../../builders/a-conversation.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import {
  anError,
  aSnapshot,
  listing,
  ok,
  someEntities,
  type TestWindow,
  windowAccountId,
} from '../../../../builders/a-window.ts';
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

const undoable = ({ store }: TestWindow) => store.getState().toasts.filter((toast) => toast.undo !== null);

test('sending takes the draft away and offers to take the send back until it leaves', async () => {
  const window = await withDrafts(aDraft('Hello'));
  window.answer('compose.send', () => ok([anOutboxItem()]));

  const sent = await window.store.getState().send(post, written('Hello'));

  expect(sent).toBe(true);
  expect(typed(window)).toBeUndefined();
  expect(undoable(window)).toMatchObject([{ text: 'Post goes out in a moment' }]);
  await rest(window, 7999);
  expect(undoable(window)).toHaveLength(1);
  await rest(window, 1);
  expect(undoable(window)).toEqual([]);
});

test('the offer is made once, though the event, the reply and a snapshot all tell of the send', async () => {
  const window = await anOpenWindow();
  window.answer('compose.send', () => {
    window.emit({ type: 'outbox.changed', items: [anOutboxItem()], draft: null });
    return ok([anOutboxItem()]);
  });
  await window.store.getState().send(post, written('Hello'));
  window.answer('session.open', () => ok(aSnapshot({ outbox: [anOutboxItem()], sequence: 9 })));
  window.emit({ type: 'sign-in.changed', signIn: null }, 9);
  await window.settle();

  expect(undoable(window)).toHaveLength(1);
});

test('two sends can each be taken back, the last one first', async () => {
  const window = await anOpenWindow();
  const undone: string[] = [];
  window.answer('compose.undo', ({ outboxId }) => {
    undone.push(outboxId);
    return ok(aDraft('Hello'));
  });
  for (const id of ['outbox-1', 'outbox-2']) {
    window.answer('compose.send', () => ok([anOutboxItem({ id })]));
    await window.store.getState().send(post, written(id));
  }

  await window.store.getState().undoLast();
  await window.store.getState().undoLast();

  expect(undone).toEqual(['outbox-2', 'outbox-1']);
});

test('pressing send twice sends once', async () => {
  const window = await withDrafts(aDraft('Hello'));
  const answer = window.hold('compose.send');

  const first = window.store.getState().send(post, written('Hello'));
  const second = window.store.getState().send(post, written('Hello'));
  await window.settle();
  answer(ok([anOutboxItem()]));

  expect([await first, await second]).toEqual([true, false]);
  expect(window.inputs('compose.send')).toHaveLength(1);
});

test('what is typed on while a send is on its way to the core stays', async () => {
  const window = await withDrafts(aDraft('Hello'));
  const answer = window.hold('compose.send');

  const sending = window.store.getState().send(post, written('Hello'));
  await window.settle();
  window.store.getState().keepDraft(post, written('And another thing'));
  window.emit({ type: 'outbox.changed', items: [anOutboxItem()], draft: null });
  expect(typed(window)).toBe('And another thing');
  answer(ok([anOutboxItem()]));
  await sending;

  expect(typed(window)).toBe('And another thing');
});

test('what is typed on while the draft is saved for a send stays, and is told after it', async () => {
  const window = await anOpenWindow();
  window.answer('compose.send', () => {
    window.emit({ type: 'outbox.changed', items: [anOutboxItem()], draft: null });
    return ok([anOutboxItem()]);
  });
  window.store.getState().keepDraft(post, written('Hello'));

  const sending = window.store.getState().send(post, written('Hello'));
  window.store.getState().keepDraft(post, written('Hello again'));
  await sending;
  await window.settle();

  expect(typed(window)).toBe('Hello again');
  expect(window.calls.slice(-2).map(({ method }) => method)).toEqual(['compose.send', 'compose.saveDraft']);
});

test('a send the core refuses leaves the text where it was and says why', async () => {
  const window = await withDrafts(aDraft('Hello'));
  window.answer('compose.send', () => refused);

  const sent = await window.store.getState().send(post, written('Hello'));

  expect(sent).toBe(false);
  expect(typed(window)).toBe('Hello');
  expect(window.store.getState().toasts).toMatchObject([{ tone: 'problem' }]);
});

test('undo brings a post’s text back into the composer', async () => {
  const window = await anOpenWindow();
  window.answer('compose.send', () => ok([anOutboxItem()]));
  window.answer('compose.undo', () => ok(aDraft('Hello')));
  await window.store.getState().send(post, written('Hello'));

  await window.store.getState().undoLast();

  expect(typed(window)).toBe('Hello');
  expect(window.store.getState()).toMatchObject({ composerTarget: post, outbox: {}, toasts: [] });
});

test('undo of an answer opens its conversation again', async () => {
  const window = await anOpenWindow({ 'inbox.list': listing([aConversation()]) });
  window.answer('compose.send', () => ok([anOutboxItem({ target: reply })]));
  window.answer('compose.undo', () => ok(aDraft('Hello', reply)));
  window.answer('inbox.conversation', () => ok({ ...aDetail(aConversation()), entities: someEntities() }));
  await window.store.getState().send(reply, written('Hello'));

  await window.store.getState().undoLast();

  expect(typed(window, reply)).toBe('Hello');
  expect(window.store.getState()).toMatchObject({ openConversationId: 'conversation-1', composerTarget: null });
});

test('undo tells the core first what was begun since, so that it comes back below', async () => {
  const window = await anOpenWindow();
  window.answer('compose.send', () => ok([anOutboxItem()]));
  window.answer('compose.undo', () => ok(aDraft(`Hello\n\n${saved(window).at(-1)}`)));
  await window.store.getState().send(post, written('Hello'));
  window.store.getState().keepDraft(post, written('Another'));

  await window.store.getState().undoLast();

  expect(typed(window)).toBe('Hello\n\nAnother');
});

test('a refusal brings the text back with its reason, above what is being typed', async () => {
  const window = await anOpenWindow();
  const error = { code: 'refused', rule: 'not-summoned', message: 'X refused.', next: 'Answer on X.' } as const;
  window.store.getState().keepDraft(post, written('Another'));

  window.emit({
    type: 'outbox.changed',
    items: [anOutboxItem({ state: 'refused', error })],
    draft: { ...aDraft('Hello'), refusal: error },
  });
  expect(window.store.getState().drafts[targetKey(post)]).toMatchObject({
    parts: [{ text: 'Hello\n\nAnother' }],
    refusal: error,
  });
  expect(window.store.getState().toasts.map((toast) => toast.text)).toEqual([
    'Post: not sent. X refused. Answer on X.',
  ]);
  await rest(window);

  expect(saved(window)).toEqual(['Hello\n\nAnother']);
});

test('a refusal that comes when one has gone on names whose answer it is, and leads to its words', async () => {
  const window = await anOpenWindow({
    'inbox.list': listing([aConversation()]),
    'inbox.conversation': () => ok({ entities: someEntities(), ...aDetail(aConversation()) }),
  });
  const told = { type: 'inbox.changed', accountId: windowAccountId, conversations: [aConversation()] } as const;
  const entities = someEntities({ people: [aPerson({ id: '500', handle: 'dana' })] });
  window.emit({ ...told, entities, counts: { open: 1, waiting: 0, snoozed: 0, done: 0, splits: {} } });
  const error = { code: 'refused', rule: 'not-summoned', message: 'X refused.', next: 'Answer on X.' } as const;

  window.emit({
    type: 'outbox.changed',
    items: [anOutboxItem({ target: reply, state: 'refused', error })],
    draft: { ...aDraft('Hello', reply), refusal: error },
  });
  const [toast] = window.store.getState().toasts;
  toast?.openText?.();
  await window.settle();

  expect([toast?.text, window.store.getState().openConversationId]).toEqual([
    'Reply to @dana: not sent. X refused. Answer on X.',
    'conversation-1',
  ]);
});

test('the offer to undo an answer names whom it goes to', async () => {
  const window = await anOpenWindow({ 'inbox.list': listing([aConversation()]) });
  window.emit({
    type: 'inbox.changed',
    accountId: windowAccountId,
    conversations: [aConversation()],
    entities: someEntities({ people: [aPerson({ id: '500', handle: 'dana' })] }),
    counts: { open: 1, waiting: 0, snoozed: 0, done: 0, splits: {} },
  });

  window.emit({ type: 'outbox.changed', items: [anOutboxItem({ target: reply })], draft: null });

  expect(undoable(window)).toMatchObject([{ text: 'Reply to @dana goes out in a moment' }]);
});
