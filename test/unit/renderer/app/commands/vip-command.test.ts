import { expect, test } from 'vitest';
import { inboxCommands } from '../../../../../src/renderer/app/commands/inbox.ts';
import { conversationId, personId } from '../../../../../src/shared/model/index.ts';
import { aConversation } from '../../../../builders/a-conversation.ts';
import { aWindow, ok } from '../../../../builders/a-window.ts';

const [ada, ben, cem] = [personId.parse('2000'), personId.parse('3000'), personId.parse('4000')];

test('the people of a selection become VIPs at once, those who are none yet, and undo takes back just these', async () => {
  const window = aWindow({ 'inbox.setVip': () => ok(null) });
  await window.settle();
  const rows = [ada, ben, ben, cem].map((who, index) => aConversation({ id: `row ${index}`, personId: who }));
  const ids = rows.map(({ id }) => conversationId.parse(id));
  window.store.setState({
    conversations: Object.fromEntries(rows.map((row) => [row.id, row])),
    conversationLists: { open: { ids, hasMore: false, loading: false, error: null } },
    inboxRules: { wordRules: [], splits: [], vips: [ada] },
    selectedConversations: new Set(ids),
  });
  inboxCommands.find(({ id }) => id === 'vip')?.run(window.store.getState());
  await window.settle();
  const { toasts, undoLast } = window.store.getState();
  expect(toasts.map(({ text }) => text)).toEqual(['2 people are VIPs now']);
  await undoLast();
  expect(window.inputs('inbox.setVip').map(({ personId: who, vip }) => [who, vip])).toEqual([
    [ben, true],
    [cem, true],
    [ben, false],
    [cem, false],
  ]);
});
