import { expect, test } from 'vitest';
import { chosenSplit, shownSplits } from '../../../../../src/renderer/store/inbox-split.ts';
import { conversationId, type InboxSplit } from '../../../../../src/shared/model/index.ts';
import { aConversation } from '../../../../builders/a-conversation.ts';
import { listing, ok, type TestWindow } from '../../../../builders/a-window.ts';
import { many, named, shown, withConversations } from '../../../../builders/an-inbox-window.ts';

const id = (name: string) => conversationId.parse(name);

const rule = { vip: false, labels: [], sources: [], words: ['x'] };
const inRow = (name: string, shown: InboxSplit['shown']): InboxSplit => ({ id: name, name, rule, shown });

/** A window whose account has three splits, of which `seldom` is shown only when somebody is in it. */
async function withSplits(): Promise<TestWindow> {
  const window = await withConversations(many);
  window.store.setState({
    inboxRules: {
      wordRules: [],
      vips: [],
      splits: [inRow('first', 'always'), inRow('seldom', 'when-not-empty'), inRow('hidden', 'never')],
    },
    inboxCounts: { open: 120, waiting: 0, snoozed: 0, done: 0, splits: { first: 2, rest: 118 } },
  });
  window.answer('preferences.change', () => ok(window.store.getState().preferences));
  return window;
}

test('the row of splits leaves out hidden ones, and empty ones that ask for it', async () => {
  const { store } = await withSplits();
  const names = () => shownSplits(store.getState()).map((split) => split.id);
  expect(names()).toEqual(['all', 'first', 'rest']);
  store.setState({ inboxCounts: { ...store.getState().inboxCounts, splits: { seldom: 1 } } });
  expect(names()).toEqual(['all', 'first', 'seldom', 'rest']);
});

test('another split shows its rows alone, stepping goes round, and the answer for a split that was left is dropped', async () => {
  const window = await withSplits();
  const { store } = window;
  const answer = window.hold('inbox.list');
  const going = store.getState().stepInboxSplit(1);
  expect(window.inputs('inbox.list').at(-1)).toMatchObject({ splitId: 'first' });
  expect(shown(window)).toEqual(many);
  const gone = store.getState().stepInboxSplit(-1);
  answer(listing(named(['a']))(window.inputs('inbox.list').at(-2)));
  await going;
  expect(shown(window)).toEqual(many);
  answer(listing(named(many))(window.inputs('inbox.list').at(-1)));
  await gone;

  window.answer('inbox.list', listing(named(['z'])));
  await store.getState().stepInboxSplit(-1);
  expect(store.getState().preferences.inboxSplit).toBe('rest');
  expect(shown(window)).toEqual(['z']);
});

test('opening a conversation that another split has shows the whole inbox', async () => {
  const window = await withSplits();
  const { store } = window;
  window.answer('inbox.list', listing(named(['a'])));
  await store.getState().showInboxSplit('first');
  store.setState({ conversations: { [id('far')]: aConversation({ id: 'far', splitId: 'rest' }) } });
  await store.getState().openConversation(id('far'));
  expect(window.inputs('inbox.list').at(-1)).not.toHaveProperty('splitId');
  expect(chosenSplit(store.getState())).toBe('all');
});

test('undoing a label gives back the one chosen before, or lets the words speak again', async () => {
  const window = await withConversations(['a']);
  const { store } = window;
  window.answer('inbox.setLabel', () => ok(aConversation({ id: 'a', label: 'lead', labelledBy: 'hand' })));
  await store.getState().setLabel([id('a')], 'lead');
  await store.getState().setLabel([id('a')], 'praise');
  await store.getState().undoLast();
  await store.getState().setLabel([id('a')], 'lead');
  expect(window.inputs('inbox.setLabel').map(({ label }) => label)).toEqual(['lead', 'praise', 'lead', 'lead']);
  store.setState({ conversations: { [id('a')]: aConversation({ id: 'a' }) } });
  await store.getState().setLabel([id('a')], 'job');
  await store.getState().undoLast();
  expect(window.inputs('inbox.setLabel').at(-1)?.label).toBeNull();
});

test('a label for many is one change, which undo takes back for each', async () => {
  const window = await withConversations(['a', 'b']);
  const { store } = window;
  window.answer('inbox.setLabel', ({ conversationId, label }) =>
    ok(aConversation({ id: conversationId, label, labelledBy: 'hand' })),
  );
  await store.getState().setLabel([id('a'), id('b')], 'lead');
  expect(store.getState().toasts.map(({ text }) => text)).toEqual(['Label set: 2 conversations']);
  await store.getState().undoLast();
  expect(window.inputs('inbox.setLabel').map(({ conversationId, label }) => [conversationId, label])).toEqual([
    ['a', 'lead'],
    ['b', 'lead'],
    ['a', null],
    ['b', null],
  ]);
});
