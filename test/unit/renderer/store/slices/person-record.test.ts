import { expect, test } from 'vitest';
import { disconnected } from '../../../../../src/renderer/client/client.ts';
import type { PersonRecord } from '../../../../../src/shared/contract/people.ts';
import { aConversation, aDetail } from '../../../../builders/a-conversation.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aWindow, ok, someEntities } from '../../../../builders/a-window.ts';

const maya = aPerson({ id: '7', handle: 'maya' });

function aRecord(overrides: Partial<PersonRecord> = {}): PersonRecord {
  return {
    person: maya,
    contact: { conversations: 0, firstAt: null, lastAt: null },
    exchanges: [],
    hasMore: false,
    note: '',
    tags: [],
    usedTags: [],
    packs: [],
    lists: [],
    ...overrides,
  };
}

async function open(record = aRecord()) {
  const window = aWindow({ 'people.record': () => ok(record) });
  await window.settle();
  await window.store.getState().readRecord(maya.id);
  return window;
}

test('a note is saved as typed: what was typed while a call was under way goes with the next', async () => {
  const window = await open();
  const answer = window.hold('people.saveNote');
  for (const note of ['P', 'Pr', 'Prefers mornings']) window.store.getState().changeNote(maya.id, note);
  answer(ok(null));
  await window.settle();
  answer(ok(null));
  await window.settle();
  expect(window.inputs('people.saveNote').map(({ note }) => note)).toEqual(['P', 'Prefers mornings']);
  expect(window.store.getState().unsavedNotes).toEqual({});
  expect(window.store.getState().personRecord?.record?.note).toBe('Prefers mornings');
});

test('a note that could not be saved says so, stands when the person is opened again, and is saved on reconnecting', async () => {
  const window = await open(aRecord({ note: 'old' }));
  window.answer('people.saveNote', () => disconnected());
  window.store.getState().changeNote(maya.id, 'new');
  await window.settle();
  expect(Object.values(window.store.getState().unsavedNotes)).toMatchObject([{ note: 'new', failed: true }]);
  await window.store.getState().readRecord(maya.id);
  expect(window.store.getState().personRecord?.record?.note).toBe('new');
  window.answer('people.saveNote', () => ok(null));
  window.become('open');
  await window.settle();
  expect(window.inputs('people.saveNote').at(-1)).toMatchObject({ note: 'new' });
  expect(window.store.getState().unsavedNotes).toEqual({});
});

test('undoing one tag leaves another that was added since', async () => {
  const window = await open();
  const kept = new Set<string>();
  window.answer('people.tag', ({ tag, given }) => {
    if (given) kept.add(tag);
    else kept.delete(tag);
    return ok({ tags: [...kept], usedTags: [...kept] });
  });
  await window.store.getState().setTag('press', true);
  await window.store.getState().setTag('customer', true);
  const [first] = window.store.getState().toasts;
  await first?.undo?.();
  expect(window.store.getState().personRecord?.record?.tags).toEqual(['customer']);
});

test('a conversation from anywhere opens in the tab of its state, with everything above it closed', async () => {
  const done = aConversation({ id: 'elsewhere', state: 'done' });
  const window = aWindow({
    'inbox.conversation': () => ok({ ...aDetail(done), entities: someEntities() }),
  });
  await window.settle();
  window.store.getState().openDialog({ kind: 'person', personId: maya.id });
  await window.store.getState().showConversation(done.id);
  expect(window.store.getState()).toMatchObject({ openConversationId: done.id, inboxTab: 'done', dialog: null });
});
