import { expect, test } from 'vitest';
import type { Input } from '../../../../../src/shared/contract/index.ts';
import type { Conversation, ConversationId } from '../../../../../src/shared/model/index.ts';
import { aConversation } from '../../../../builders/a-conversation.ts';
import { anError, aWindow, listing, ok, rowsOf, type TestWindow } from '../../../../builders/a-window.ts';

const waiting = (count: number, name = 'c'): readonly Conversation[] =>
  Array.from({ length: count }, (_, index) => aConversation({ id: `${name}${index}` }));
const idsOf = (conversations: readonly Conversation[]) => conversations.map(({ id }) => id);

/** A window whose core has these conversations, all open. */
async function withOpen(conversations: readonly Conversation[]): Promise<TestWindow> {
  const window = aWindow({
    'inbox.list': listing(conversations),
    'inbox.rows': (input) => {
      const { conversationIds } = input as Input<'inbox.rows'>;
      return ok(rowsOf(conversations.filter(({ id }) => conversationIds.includes(id))));
    },
  });
  await window.settle();
  return window;
}

const open = ({ store }: TestWindow) => store.getState().conversationLists.open;
const known = ({ store }: TestWindow) => Object.keys(store.getState().conversations) as ConversationId[];

test('a list tells who is in it to its end, step by step, and is not asked for when all are there', async () => {
  const all = waiting(2500);
  const window = await withOpen(all);
  expect(open(window)).toMatchObject({ ids: idsOf(all).slice(0, 2000), hasMore: true });

  await window.store.getState().loadMoreConversations('open');
  await window.store.getState().loadMoreConversations('open');

  expect(open(window)).toMatchObject({ ids: idsOf(all), hasMore: false, loading: false });
  expect(window.inputs('inbox.list').map(({ limit }) => limit)).toEqual([2000, 4000]);
});

test('whoever stands in a whole list is still in it when thousands come in above', async () => {
  const all = waiting(1900);
  const window = await withOpen(all);
  window.answer('inbox.list', listing([...waiting(1500, 'new'), ...all]));

  await window.store.getState().rereadInbox();

  expect(open(window)?.ids).toContain('c1899');
  expect(open(window)?.hasMore).toBe(false);
});

test('a list read again while more of it is read does not get shorter', async () => {
  const all = waiting(2500);
  const window = await withOpen(all);
  const answer = window.hold('inbox.list');

  const more = window.store.getState().loadMoreConversations('open');
  const again = window.store.getState().loadConversations('open');
  for (const asked of window.inputs('inbox.list').slice(-2)) answer(listing(all)(asked));
  await Promise.all([more, again]);

  expect(open(window)?.ids).toHaveLength(2500);
});

test('rows are read when they come into view, each once', async () => {
  const all = waiting(300);
  const window = await withOpen(all);
  expect(known(window)).toHaveLength(100);

  window.store.getState().showRows(idsOf(all).slice(90, 130));
  window.store.getState().showRows(idsOf(all).slice(95, 135));
  await window.settle();

  expect(known(window)).toEqual(idsOf(all).slice(0, 135));
  expect(window.inputs('inbox.rows').map(({ conversationIds }) => conversationIds.length)).toEqual([30, 5]);
});

test('what is shown is told when the list is read again', async () => {
  const all = waiting(300);
  const window = await withOpen(all);
  window.store.getState().showRows(idsOf(all).slice(90, 95));

  await window.store.getState().rereadInbox();

  expect(window.inputs('inbox.list').at(-1)?.shown).toEqual(['c90', 'c91', 'c92', 'c93', 'c94']);
});

test('rows that cannot be read are told beside the list, and asked for again when they are shown again', async () => {
  const all = waiting(150);
  const window = await withOpen(all);
  window.answer('inbox.rows', () => ({ ok: false, error: anError }));
  window.store.getState().showRows(idsOf(all).slice(120));
  await window.settle();
  expect(open(window)?.error).toBe(anError);

  window.answer('inbox.rows', () => ok(rowsOf(all.slice(120))));
  window.store.getState().showRows(idsOf(all).slice(120));
  await window.settle();

  expect(known(window)).toHaveLength(130);
});

test('whatever a selection spans is read, so that it can be dealt with', async () => {
  const all = waiting(150);
  const window = await withOpen(all);
  window.store.getState().focusConversation(all[80]?.id ?? null);

  const last = all[140]?.id;
  if (last !== undefined) window.store.getState().selectTo(last);
  await window.settle();

  expect(known(window)).toEqual(idsOf(all).slice(0, 141));
});
