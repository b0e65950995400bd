import { expect, test } from 'vitest';
import { disconnected } from '../../../../../src/renderer/client/client.ts';
import { targetKey } from '../../../../../src/renderer/store/target-key.ts';
import { type ComposeTarget, composeTarget, type Draft } from '../../../../../src/shared/model/index.ts';
import { aConversation, aDetail, anOutboxItem } from '../../../../builders/a-conversation.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import {
  anError,
  aSnapshot,
  aWindow,
  keptAsTyped,
  listing,
  ok,
  someEntities,
  type TestWindow,
  windowAccountId,
} from '../../../../builders/a-window.ts';
import { written } from '../../../../builders/written.ts';

const post = { kind: 'post', accountId: windowAccountId } as const;
const reply = composeTarget.parse({
  kind: 'reply',
  accountId: 'sandbox:1000',
  postId: '1',
  conversationId: 'conversation-1',
});

function draft(text: string, target: ComposeTarget = post): Draft {
  return { target, ...written(text), updatedAt: 0, refusal: null };
}

const typed = ({ store }: TestWindow, target: ComposeTarget = post) =>
  store.getState().drafts[targetKey(target)]?.parts[0]?.text;
const saved = ({ inputs }: TestWindow) => inputs('compose.saveDraft').map((one) => one.writing.parts[0]?.text);
const refused = { ok: false, error: anError } as const;

async function openWindow(...script: Parameters<typeof aWindow>): Promise<TestWindow> {
  const window = aWindow(...script);
  await window.settle();
  return window;
}

/** A window whose core keeps these drafts. */
function withDrafts(...drafts: readonly Draft[]): Promise<TestWindow> {
  return openWindow({ 'session.open': () => ok(aSnapshot({ drafts })) });
}

async function rest(window: TestWindow, milliseconds = 250): Promise<void> {
  window.pass(milliseconds);
  await window.settle();
}

const undoable = ({ store }: TestWindow) => store.getState().toasts.filter((toast) => toast.undo !== null);

test('what is typed is told to the core once the typing rests', async () => {
  const window = await openWindow();

  window.store.getState().keepDraft(post, written('H'));
  await rest(window, 200);
  window.store.getState().keepDraft(post, written('He'));
  await rest(window, 249);
  expect(saved(window)).toEqual([]);
  await rest(window, 1);

  expect(saved(window)).toEqual(['He']);
});

test('a snapshot brings drafts back, but never over a text the core has not confirmed', async () => {
  const window = await withDrafts(draft('old'), draft('theirs', reply));
  window.store.getState().keepDraft(post, written('newer'));

  await window.store.getState().openSession();

  expect(typed(window)).toBe('newer');
  expect(typed(window, reply)).toBe('theirs');
});

test('texts are saved one after the other, the newest last', async () => {
  const window = await openWindow();
  const answer = window.hold('compose.saveDraft');

  window.store.getState().keepDraft(post, written('first'));
  void window.store.getState().saveDrafts();
  await window.settle();
  window.store.getState().keepDraft(post, written('second'));
  void window.store.getState().saveDrafts();
  await window.settle();
  expect(saved(window)).toEqual(['first']);
  answer(ok(draft('first')));
  await window.settle();

  expect(saved(window)).toEqual(['first', 'second']);
  expect(typed(window)).toBe('second');
});

test('a text typed while the core is gone is told when it is back', async () => {
  const window = await openWindow();
  window.become('lost');
  window.answer('compose.saveDraft', () => disconnected());
  window.store.getState().keepDraft(post, written('kept'));
  await rest(window);

  window.answer('compose.saveDraft', keptAsTyped);
  window.become('open');
  await window.settle();

  expect(saved(window)).toEqual(['kept', 'kept']);
  expect(typed(window)).toBe('kept');
  expect(window.store.getState().unsavedDrafts).toEqual({});
});

test('a text the disk could not take stays, is said, and is told again with the next save', async () => {
  const window = await openWindow();
  window.answer('compose.saveDraft', () => refused);
  window.store.getState().keepDraft(post, written('kept'));
  await rest(window);
  expect(window.store.getState().toasts).toHaveLength(1);

  window.answer('compose.saveDraft', keptAsTyped);
  await window.store.getState().openSession();
  await window.store.getState().saveDrafts();

  expect(typed(window)).toBe('kept');
  expect(window.store.getState().unsavedDrafts).toEqual({});
});

test('sending takes the draft away and offers to take the send back until it leaves', async () => {
  const window = await withDrafts(draft('Hello'));
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
  const window = await openWindow();
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
  const window = await openWindow();
  const undone: string[] = [];
  window.answer('compose.undo', ({ outboxId }) => {
    undone.push(outboxId);
    return ok(draft('Hello'));
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
  const window = await withDrafts(draft('Hello'));
  const answer = window.hold('compose.send');

  const first = window.store.getState().send(post, written('Hello'));
  const second = window.store.getState().send(post, written('Hello'));
  await window.settle();
  answer(ok([anOutboxItem()]));

  expect([await first, await second]).toEqual([true, false]);
  expect(window.inputs('compose.send')).toHaveLength(1);
});

test('what is typed on while a send is on its way to the core stays', async () => {
  const window = await withDrafts(draft('Hello'));
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
  const window = await openWindow();
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
  const window = await withDrafts(draft('Hello'));
  window.answer('compose.send', () => refused);

  const sent = await window.store.getState().send(post, written('Hello'));

  expect(sent).toBe(false);
  expect(typed(window)).toBe('Hello');
  expect(window.store.getState().toasts).toMatchObject([{ tone: 'problem' }]);
});

test('undo brings a post’s text back into the composer', async () => {
  const window = await openWindow();
  window.answer('compose.send', () => ok([anOutboxItem()]));
  window.answer('compose.undo', () => ok(draft('Hello')));
  await window.store.getState().send(post, written('Hello'));

  await window.store.getState().undoLast();

  expect(typed(window)).toBe('Hello');
  expect(window.store.getState()).toMatchObject({ composerTarget: post, outbox: {}, toasts: [] });
});

test('undo of an answer opens its conversation again', async () => {
  const window = await openWindow({ 'inbox.list': listing([aConversation()]) });
  window.answer('compose.send', () => ok([anOutboxItem({ target: reply })]));
  window.answer('compose.undo', () => ok(draft('Hello', reply)));
  window.answer('inbox.conversation', () => ok({ ...aDetail(aConversation()), entities: someEntities() }));
  await window.store.getState().send(reply, written('Hello'));

  await window.store.getState().undoLast();

  expect(typed(window, reply)).toBe('Hello');
  expect(window.store.getState()).toMatchObject({ openConversationId: 'conversation-1', composerTarget: null });
});

test('undo tells the core first what was begun since, so that it comes back below', async () => {
  const window = await openWindow();
  window.answer('compose.send', () => ok([anOutboxItem()]));
  window.answer('compose.undo', () => ok(draft(`Hello\n\n${saved(window).at(-1)}`)));
  await window.store.getState().send(post, written('Hello'));
  window.store.getState().keepDraft(post, written('Another'));

  await window.store.getState().undoLast();

  expect(typed(window)).toBe('Hello\n\nAnother');
});

test('a refusal brings the text back with its reason, above what is being typed', async () => {
  const window = await openWindow();
  const error = { code: 'refused', rule: 'not-summoned', message: 'X refused.', next: 'Answer on X.' } as const;
  window.store.getState().keepDraft(post, written('Another'));

  window.emit({
    type: 'outbox.changed',
    items: [anOutboxItem({ state: 'refused', error })],
    draft: { ...draft('Hello'), refusal: error },
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
  const window = await openWindow({
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
    draft: { ...draft('Hello', reply), refusal: error },
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
  const window = await openWindow({ 'inbox.list': listing([aConversation()]) });
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

test('another post is begun beside the one that is written, and the one written last is gone on with', async () => {
  const first = { ...draft('The first'), updatedAt: 1 };
  const aside: Draft = { ...draft('The second', { ...post, slot: 'second' }), updatedAt: 2 };
  const window = await withDrafts(first, aside);
  const target = () => window.store.getState().composerTarget;
  window.store.getState().writePost();
  expect(target()).toEqual(aside.target);
  window.store.getState().writePost('another');
  expect(target()).toMatchObject({ kind: 'post', slot: expect.any(String) });
  expect([target() && typed(window, target() ?? post), typed(window), typed(window, aside.target)]).toEqual([
    undefined,
    'The first',
    'The second',
  ]);
});
