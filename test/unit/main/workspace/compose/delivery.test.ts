import { expect, test } from 'vitest';
import { readOutboxItem } from '../../../../../src/main/storage/repositories/outbox.ts';
import type { ComposeTarget } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore, shop } from '../../../../builders/a-talking-core.ts';
import { written } from '../../../../builders/written.ts';

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const post: ComposeTarget = { kind: 'post', accountId: testAccountId };

async function promise(core: ReturnType<typeof aTalkingCore>, target: ComposeTarget, text: string, sendAt?: number) {
  const later = sendAt === undefined ? {} : { sendAt };
  const [item] = await core.compose.handlers['compose.send']({ target, writing: written(text), ...later });
  if (item === undefined) throw new Error('nothing was promised');
  return item;
}

test('what is on its way is left alone: nothing of its lane leaves, and nobody looks for it, before X has answered', async () => {
  const core = aTalkingCore();
  const { createPost } = core.xApi;
  const { promise: slow, resolve } = Promise.withResolvers<void>();
  core.xApi.createPost = (...given) => slow.then(() => createPost(...given));
  core.compose.start();
  await promise(core, post, 'One');
  await core.clock.advance(9 * second);
  await promise(core, post, 'Two');
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
  await promise(core, post, 'Good morning', core.clock.now() + 9 * minute);
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
    await promise(core, post, 'Good night');
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
  await promise(core, post, 'One');
  await core.clock.advance(minute);
  expect(looks).toBeGreaterThan(2);
  expect(looks).toBeLessThan(7);
});

test('a month after it was sent a send is forgotten at the next start', async () => {
  const before = aTalkingCore();
  before.compose.start();
  const { id } = await promise(before, post, 'One');
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
  await promise(core, { kind: 'direct', accountId: testAccountId, conversationId: conversation.id }, 'ok');
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toHaveLength(1);
});
