import { expect, onTestFinished, test } from 'vitest';
import { readPosts, writePost } from '../../../src/main/storage/repositories/posts.ts';
import { aPost } from '../../builders/a-post.ts';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';

const day = 24 * 3_600_000;

async function signedIn() {
  const stoa = await aRunningStoa({ speed: 0 });
  onTestFinished(stoa.close);
  return { stoa, accountId: await stoa.signIn('loftpaper') };
}

test('a shorter retention holds at once, a longer one brings nothing back', async () => {
  const { stoa, accountId } = await signedIn();
  const old = aPost({ createdAt: stoa.clock.now() - 40 * day });
  const young = aPost({ createdAt: stoa.clock.now() - 20 * day });
  for (const post of [old, young]) writePost(stoa.db, accountId, post, stoa.clock.now());
  await stoa.call('preferences.change', { keepPosts: 30 });
  await stoa.workspace.drain();
  expect(readPosts(stoa.db, accountId, [old.id, young.id]).map((post) => post.id)).toEqual([young.id]);
});

test('posts that have grown old are let go the next day, without being asked', async () => {
  const { stoa, accountId } = await signedIn();
  await stoa.call('preferences.change', { keepPosts: 30 });
  await stoa.workspace.drain();
  const ageing = aPost({ createdAt: stoa.clock.now() - 30 * day + 3_600_000 });
  writePost(stoa.db, accountId, ageing, stoa.clock.now());
  await stoa.clock.jump(day);
  // After such a sleep, what is due is spread over some seconds.
  await stoa.advance(5000);
  expect(readPosts(stoa.db, accountId, [ageing.id])).toEqual([]);
});

test('a raised budget is that day’s and that network’s', async () => {
  const { stoa } = await signedIn();
  const budget = async () => (await stoa.call('session.open', {})).spend?.budget;
  const today = new Date(stoa.clock.now()).toISOString().slice(0, 10);
  await stoa.call('preferences.change', { raisedBudget: { day: today, network: 'x', to: 90_000 } });
  expect(await budget()).toBe(20_000);
  await stoa.call('preferences.change', { raisedBudget: { day: today, network: 'sandbox', to: 30_000 } });
  expect(await budget()).toBe(30_000);
  await stoa.clock.jump(day);
  await stoa.workspace.drain();
  expect(await budget()).toBe(20_000);
});

test('nothing is spent before the person has chosen what to read', async () => {
  const { stoa, accountId } = await signedIn();
  await stoa.advance(10 * 60_000);
  const spent = async () => (await stoa.call('session.open', {})).spend?.today;
  expect(await spent()).toBe(0);
  await stoa.call('decks.build', { accountId, packs: [{ key: 'news', handles: ['wirebird'], terms: [] }] });
  await stoa.workspace.drain();
  expect(await spent()).toBeGreaterThan(0);
  expect((await stoa.call('session.open', {})).inboxCounts.open).toBeGreaterThan(0);
});

test('the inbox says why it is not read, and that it is again', async () => {
  const { stoa, accountId } = await signedIn();
  const status = async () => (await stoa.call('session.open', {})).inboxStatus;
  await stoa.call('decks.build', { accountId, packs: [{ key: 'news', handles: ['wirebird'], terms: [] }] });
  await stoa.workspace.drain();
  expect(await status()).toMatchObject({ accountId, error: null, lastCheckedAt: expect.any(Number) });
  await stoa.simulator.control('/__faults', [{ match: { path: '/2/users' }, do: { status: 503 } }]);
  await expect(stoa.call('inbox.refresh', { accountId })).rejects.toThrow('x-unavailable');
  expect(await status()).toMatchObject({ error: { code: 'x-unavailable' } });
  await stoa.simulator.control('/__faults', []);
  await stoa.call('inbox.refresh', { accountId });
  expect(await status()).toMatchObject({ error: null });
});
