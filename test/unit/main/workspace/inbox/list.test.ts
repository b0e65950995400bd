import { expect, test } from 'vitest';
import { writeConversation } from '../../../../../src/main/storage/repositories/conversations.ts';
import { conversationId } from '../../../../../src/shared/model/index.ts';
import { aConversation } from '../../../../builders/a-conversation.ts';
import { testAccountId as accountId } from '../../../../builders/a-database.ts';
import { aTalkingCore } from '../../../../builders/a-talking-core.ts';

const name = (index: number) => conversationId.parse(`c${String(index).padStart(3, '0')}`);

/** A core with this many open conversations, the longest wait first. */
function aCoreWith(count: number) {
  const core = aTalkingCore();
  for (let index = 0; index < count; index += 1)
    writeConversation(core.db, aConversation({ id: name(index), waitingSince: index, lastAt: index }));
  const { handlers } = core.inbox;
  return {
    handlers,
    list: (shown: readonly number[], limit = 500) =>
      handlers['inbox.list']({ accountId, state: 'open', shown: shown.map(name), limit }),
  };
}

test('a list nobody has seen comes with the rows of its begin', async () => {
  const { ids, conversations, hasMore } = await aCoreWith(150).list([]);
  expect(ids).toHaveLength(150);
  expect(conversations.map((one) => one.id)).toEqual(ids.slice(0, 100));
  expect(hasMore).toBe(false);
});

test('rows come for where the reader stands now, and for the begin, where others may have come in', async () => {
  const { ids, conversations } = await aCoreWith(400).list([250, 251, 252]);
  expect(conversations.map((one) => one.id)).toEqual([...ids.slice(0, 50), ...ids.slice(240, 340)]);
});

test('each row comes once, also where the begin and the reader’s place meet', async () => {
  const { ids, conversations } = await aCoreWith(400).list([30]);
  expect(conversations.map((one) => one.id)).toEqual(ids.slice(0, 120));
});

test('a list cut short says that there is more', async () => {
  expect(await aCoreWith(60).list([], 50)).toMatchObject({ hasMore: true });
});

test('rows of another account, or of what is gone, are left out', async () => {
  const { handlers } = aCoreWith(2);
  const ask = (account: typeof accountId) =>
    handlers['inbox.rows']({ accountId: account, conversationIds: [name(0), name(7)] });
  expect((await ask(accountId)).conversations.map((one) => one.id)).toEqual([name(0)]);
  expect((await ask('sandbox:other' as typeof accountId)).conversations).toEqual([]);
});
