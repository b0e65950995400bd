import { expect, test, vi } from 'vitest';
import { readAccount, writeAccount, writeSignedOut } from '../../../../../src/main/storage/repositories/accounts.ts';
import { readOutboxItem } from '../../../../../src/main/storage/repositories/outbox.ts';
import { type ComposeTarget, StoaFailure } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { anAskedShop, promised } from '../../../../builders/a-shop.ts';
import { ada, aTalkingCore, shop } from '../../../../builders/a-talking-core.ts';
import { lastTold } from '../../../../builders/last-told.ts';

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const post: ComposeTarget = { kind: 'post', accountId: testAccountId };

test('what is on its way is left alone: nothing of its lane leaves, and nobody looks for it, before X has answered', async () => {
  const core = aTalkingCore();
  const { createPost } = core.xApi;
  const { promise: slow, resolve } = Promise.withResolvers<void>();
  core.xApi.createPost = (...given) => slow.then(() => createPost(...given));
  core.compose.start();
  await promised(core, post, 'One');
  await core.clock.advance(9 * second);
  await promised(core, post, 'Two');
  await core.clock.advance(minute);
  expect([core.xApi.asked, core.xApi.arrived]).toEqual([[], []]);
  resolve();
  await core.settle();
  await core.clock.advance(1);
  expect(core.xApi.arrived.map(({ text }) => text)).toEqual(['One', 'Two']);
});

test('timers stand still while a computer sleeps: what became due is noticed within a minute of waking', async () => {
  const core = aTalkingCore();
  core.compose.start();
  await promised(core, post, 'Good morning', core.clock.now() + 9 * minute);
  await core.clock.advance(second);
  core.clock.setBack(-9 * minute);
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toHaveLength(1);
});

test.each(['unreachable', 'request-lost'] as const)(
  'what met “%s” when the computer fell asleep for the night is asked about in the morning',
  async (fate) => {
    const core = aTalkingCore();
    core.compose.start();
    core.xApi.fates.push(fate, fate);
    await promised(core, post, 'Good night');
    await core.clock.advance(10 * second);
    core.clock.setBack(-9 * 60 * minute);
    await core.clock.advance(10 * minute);

    const { outbox } = core.compose.snapshot(testAccountId);
    expect([outbox.map(({ state }) => state), core.xApi.arrived]).toEqual([['stopped'], []]);
  },
);

test('a send that breaks off again and again is tried every ten seconds, not without end', async () => {
  const core = aTalkingCore();
  let looks = 0;
  core.xApi.postsOf = async () => {
    looks += 1;
    // Without a rest between them the looks would never end, nor would the test.
    if (looks > 20) await new Promise(() => undefined);
    throw new Error('a bug');
  };
  core.xApi.fates.push('request-lost');
  core.compose.start();
  await promised(core, post, 'One');
  await core.clock.advance(minute);
  expect(looks).toBeGreaterThan(2);
  expect(looks).toBeLessThan(7);
});

test('a month after it was sent a send is forgotten at the next start', async () => {
  const before = aTalkingCore();
  before.compose.start();
  const { id } = await promised(before, post, 'One');
  await before.clock.advance(minute);
  await before.compose.stop();
  await before.clock.advance(29 * day);
  const after = aTalkingCore(before);
  after.compose.start();
  expect(readOutboxItem(before.db, id)?.state).toBe('sent');
  await after.compose.stop();
  await before.clock.advance(2 * day);
  aTalkingCore(before).compose.start();
  expect(readOutboxItem(before.db, id)).toBe(null);
});

test('the same words from a phone, before a message whose outcome is unknown, are not taken for it', async () => {
  const core = aTalkingCore();
  core.xApi.writes(ada, shop, 'Shall we say Monday?');
  core.xApi.writes(shop, ada, 'ok');
  core.xApi.writes(ada, shop, 'At nine?');
  await core.refresh();
  const { conversation } = await core.newest();
  core.xApi.fates.push('request-lost');
  core.compose.start();
  await promised(core, { kind: 'direct', accountId: testAccountId, conversationId: conversation.id }, 'ok');
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toHaveLength(1);
});

test('answers of one exchange arrive in their order, others pass by', async () => {
  const core = await anAskedShop();
  core.xApi.fates.push('unreachable');
  await promised(core, core.target, 'One');
  await core.clock.advance(10);
  await promised(core, core.target, 'Two');
  await core.clock.advance(10);
  await promised(core, post, 'A post');
  await core.clock.advance(minute);
  expect(core.xApi.arrived.map((one) => one.text)).toEqual(['A post', 'One', 'Two']);
});

test('after a restart within the undo period a send is neither lost nor hastened', async () => {
  const before = await anAskedShop();
  await promised(before, before.target, 'Yes');
  await before.compose.stop();
  await before.clock.advance(5 * second);
  const after = aTalkingCore(before);
  after.compose.start();
  await before.clock.advance(2 * second);
  expect(after.xApi.arrived).toEqual([]);
  await before.clock.advance(second);
  expect(after.xApi.arrived).toHaveLength(1);
});

test('what could not leave for more than ten minutes is asked about when Stoa starts, and leaves once when it is wanted', async () => {
  const before = await anAskedShop();
  const item = await promised(before, before.target, 'Yes');
  await before.compose.stop();
  await before.clock.advance(11 * minute);
  const after = aTalkingCore(before);
  after.compose.start();
  await before.clock.advance(minute);
  expect([after.xApi.arrived, lastTold(after)]).toEqual([[], { state: 'stopped', error: 'refused', draft: null }]);
  await after.compose.handlers['compose.sendNow']({ outboxId: item.id });
  await after.settle();
  expect([after.xApi.arrived.length, lastTold(after)?.state]).toEqual([1, 'sent']);
});

test('a signed-out account keeps its promises until it is back', async () => {
  const core = await anAskedShop();
  await promised(core, core.target, 'Yes');
  const account = readAccount(core.db, testAccountId);
  writeSignedOut(core.db, testAccountId, 'ended');
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toEqual([]);
  await expect(async () => promised(core, core.target, 'More')).rejects.toThrow(/ended this sign-in/);
  if (account) writeAccount(core.db, account);
  core.tellAccounts({ kind: 'signed-in', accountId: testAccountId });
  await core.clock.advance(1);
  await core.settle();
  expect(core.xApi.arrived).toMatchObject([{ text: 'Yes' }]);
});

test('a clock that is set back by a day neither hastens a send nor holds it for a day', async () => {
  const core = await anAskedShop();
  await promised(core, core.target, 'Yes, on Mondays.');
  await core.clock.advance(2 * second);
  core.clock.setBack(24 * 60 * minute);
  await core.clock.advance(5 * second);
  expect(core.xApi.arrived).toEqual([]);
  await core.clock.advance(10 * second);
  expect(core.xApi.arrived).toEqual([{ text: 'Yes, on Mondays.', to: core.target.postId }]);
});

test('a disk that fails in the moment of sending only delays it', async () => {
  const core = await anAskedShop();
  await promised(core, core.target, 'Yes, on Mondays.');
  const reading = vi.spyOn(core.db, 'all').mockImplementationOnce(() => {
    throw new StoaFailure({ code: 'storage', message: 'The disk did not do what it was told.', next: '' });
  });
  await core.clock.advance(9 * second);
  expect([reading.mock.results[0]?.type, core.xApi.arrived]).toEqual(['throw', []]);
  await core.clock.advance(10 * second);
  expect(core.xApi.arrived).toEqual([{ text: 'Yes, on Mondays.', to: core.target.postId }]);
});
