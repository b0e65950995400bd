import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { stableFraction } from '../../../src/simulator/stable-hash.ts';
import { aSimulator, startTime } from '../../builders/a-simulator.ts';
import { aWorld, aWorldPost, type WorldParts, worldPeople } from '../../builders/a-world.ts';

const minute = 60_000;
let simulator: Awaited<ReturnType<typeof aSimulator>>;
afterEach(() => simulator.close());

async function signedIn(parts: WorldParts) {
  simulator = await aSimulator({ world: aWorld(parts) });
  return simulator.signIn();
}
const reply = (id: unknown, text = 'We are on it') => ({ text, reply: { in_reply_to_tweet_id: String(id) } });

test('a reply is allowed to who mentioned or quoted the visitor, and to oneself; to nobody else', async () => {
  const named = aWorldPost('stranger', startTime - 9 * minute, { text: 'Where is my order @LoftPaper?' });
  const own = aWorldPost('loftpaper', startTime - 8 * minute);
  const quoting = aWorldPost('stranger', startTime - 7 * minute, { quoteOf: own.id });
  const implicit = aWorldPost('stranger', startTime - 6 * minute, { replyTo: own.id });
  const unrelated = aWorldPost('mara', startTime - 5 * minute);
  const { post } = await signedIn({ posts: () => [named, own, quoting, implicit, unrelated] });
  const statuses = [];
  for (const target of [named, own, quoting, implicit, unrelated]) {
    statuses.push((await post('/2/tweets', reply(target.id, `To ${target.id}`))).status);
  }
  expect(statuses).toEqual([201, 201, 201, 403, 403]);
  expect((await post('/2/tweets', reply(unrelated.id))).body.detail).toContain(
    'only reply to or quote posts where you are mentioned or are the author',
  );
});

test('quotes, likes and follows are refused, and so are duplicates, long and empty posts', async () => {
  const other = aWorldPost('mara', startTime - minute);
  const { post, id } = await signedIn({ posts: () => [other] });
  const statusOf = async (path: string, body: unknown) => (await post(path, body)).status;
  expect(await statusOf('/2/tweets', { text: 'Look', quote_tweet_id: other.id })).toBe(403);
  expect(await post(`/2/users/${id}/likes`, { tweet_id: other.id })).toMatchObject({
    status: 403,
    body: { detail: expect.stringContaining('like.write') },
  });
  expect(await statusOf('/2/tweets', { text: 'Hello' })).toBe(201);
  expect((await post('/2/tweets', { text: 'Hello' })).body.detail).toContain('duplicate content');
  expect(await statusOf('/2/tweets', { text: 'a'.repeat(281) })).toBe(403);
  expect(await statusOf('/2/tweets', { text: ' ' })).toBe(400);
  expect(await statusOf('/2/tweets', { txt: 'Hello' })).toBe(400);
  simulator.advance(24 * 60 * minute);
  const tomorrow = await simulator.signIn();
  expect((await tomorrow.post('/2/tweets', { text: 'Hello' })).status).toBe(201);
});

test('likes and follows are client-forbidden even with their scopes', async () => {
  simulator = await aSimulator();
  const { post, id } = await simulator.signIn('loftpaper', 'tweet.read users.read like.write follows.write');
  for (const path of ['likes', 'following']) {
    const answer = await post(`/2/users/${id}/${path}`, { tweet_id: '1', target_user_id: '1' });
    expect(answer).toMatchObject({ status: 403, body: { title: 'Client Forbidden', reason: 'client-not-enrolled' } });
  }
});

test('who is answered answers back, naming the visitor, also when the simulator was down in between', async () => {
  const named = aWorldPost('stranger', startTime - minute, { text: '@loftpaper hello' });
  const { post, get, id } = await signedIn({
    posts: () => [named],
    answer: ({ theirText, visitorText }) => `${theirText} / ${visitorText}`,
  });
  const sent = await post('/2/tweets', reply(named.id, 'Hello back'));
  expect((await get(`/2/users/${id}/mentions?since_id=${named.id}`)).ids).toEqual([]);
  await simulator.restart();
  simulator.advance(40_000);
  const [answer] = (
    await get(`/2/users/${id}/mentions?since_id=${named.id}&tweet.fields=author_id,referenced_tweets,conversation_id`)
  ).data;
  expect(answer).toMatchObject({
    text: '@loftpaper hello / Hello back',
    author_id: worldPeople.stranger.id,
    conversation_id: named.conversationId,
    referenced_tweets: [{ type: 'replied_to', id: sent.data[0]?.id }],
  });
});

test('one in eight comes back to it much later', async () => {
  const named = aWorldPost('stranger', startTime - minute, { text: '@loftpaper hello' });
  const { post, get, id } = await signedIn({ posts: () => [named] });
  const number = Array.from({ length: 99 }, (_, index) => index).find(
    (index) => stableFraction(`${worldPeople.stranger.id} Hello ${index}`) < 1 / 8,
  );
  await post('/2/tweets', reply(named.id, `Hello ${number}`));
  const heard = async () => (await get(`/2/users/${id}/mentions?since_id=${named.id}`)).ids.length;
  simulator.advance(5 * minute);
  expect(await heard()).toBe(0);
  simulator.advance(10 * minute);
  expect(await heard()).toBe(1);
});

test('what somebody came with is what their later answers go back to', async () => {
  const named = aWorldPost('stranger', startTime - minute, { text: '@loftpaper it is torn' });
  const { post, get, id } = await signedIn({
    posts: () => [named],
    answer: ({ theirText, round }) => `${theirText}, ${round}`,
  });
  await post('/2/tweets', reply(named.id, 'Sorry'));
  simulator.advance(40_000);
  const [first] = (await get(`/2/users/${id}/mentions?since_id=${named.id}`)).ids;
  await post('/2/tweets', reply(first, 'A new one is on its way'));
  simulator.advance(40_000);
  const [latest] = (await get(`/2/users/${id}/mentions?since_id=${named.id}`)).data;
  expect(latest?.text).toBe('@loftpaper it is torn, 1');
});

test('nobody answers a post that was deleted before they came to it', async () => {
  const named = aWorldPost('stranger', startTime - minute, { text: '@loftpaper hello' });
  const { post, delete: remove, get, id } = await signedIn({ posts: () => [named] });
  const sent = await post('/2/tweets', reply(named.id));
  expect((await remove(`/2/tweets/${sent.data[0]?.id}`)).body).toEqual({ data: { deleted: true } });
  simulator.advance(40_000);
  expect((await get(`/2/users/${id}/mentions?since_id=${named.id}`)).ids).toEqual([]);
  expect((await get(`/2/tweets?ids=${sent.data[0]?.id}`)).body.errors?.[0]).toMatchObject({ title: 'Not Found Error' });
});

test('messages go to who wrote before, come back, and are listed newest first', async () => {
  const first = {
    id: '2064000000000000001',
    senderId: worldPeople.stranger.id,
    recipientId: worldPeople.loftpaper.id,
    createdAt: startTime - minute,
    text: 'Do you ship?',
  };
  const { post, get } = await signedIn({ messages: () => [first] });
  const path = `/2/dm_conversations/with/${worldPeople.stranger.id}`;
  expect((await post(`${path}/messages`, { text: 'We do & gladly' })).status).toBe(201);
  simulator.advance(40_000);
  const { data } = await get(`${path}/dm_events?dm_event.fields=text,sender_id&max_results=5`);
  expect(data.map(({ text, sender_id }) => [text, sender_id])).toEqual([
    ['Answer 1', worldPeople.stranger.id],
    ['We do &amp; gladly', worldPeople.loftpaper.id],
    ['Do you ship?', worldPeople.stranger.id],
  ]);
  expect((await post(`/2/dm_conversations/with/${worldPeople.newsroom.id}/messages`, { text: 'Hi' })).status).toBe(403);
});

test('reposts and bookmarks are made once, listed, and taken back', async () => {
  const [first, second] = [aWorldPost('mara', startTime - 2 * minute), aWorldPost('ferry', startTime - minute)];
  const { post, get, delete: remove, id } = await signedIn({ posts: () => [first, second] });
  for (const target of [first, first, second]) {
    await post(`/2/users/${id}/bookmarks`, { tweet_id: target.id });
    await post(`/2/users/${id}/retweets`, { tweet_id: target.id });
  }
  expect((await get(`/2/users/${id}/bookmarks`)).ids).toEqual([second.id, first.id]);
  expect((await get(`/2/users/${id}/tweets`)).data.map((post) => post.text)).toEqual([
    `RT @ferry: ${second.text}`,
    `RT @mara: ${first.text}`,
  ]);
  await remove(`/2/users/${id}/bookmarks/${second.id}`);
  await remove(`/2/users/${id}/retweets/${second.id}`);
  expect((await get(`/2/users/${id}/bookmarks`)).ids).toEqual([first.id]);
  expect((await get(`/2/users/${id}/tweets`)).data).toHaveLength(1);
});

test('what a visitor did is in the journal and survives a restart after a torn line', async () => {
  const { post, get, id } = await signedIn({});
  const sent = await post('/2/tweets', { text: 'Open until six 🖋️' });
  const tear = () => appendFileSync(join(simulator.directory, 'journal.jsonl'), '{"kind":"post","at":17');
  await simulator.restart({}, tear);
  expect((await get(`/2/users/${id}/tweets`)).ids).toEqual([sent.data[0]?.id]);
  expect(await simulator.lines('/__journal')).toEqual([
    {
      kind: 'post',
      id: sent.data[0]?.id,
      account: 'loftpaper',
      text: 'Open until six 🖋️',
      reply_to: null,
      of: null,
      time: new Date(startTime).toISOString(),
      via: 'client',
    },
  ]);
});

test('the days a simulator was closed have happened, and its seed stays', async () => {
  const later = aWorldPost('mara', startTime + 5 * 24 * 60 * minute);
  const { id } = await signedIn({ posts: () => [later] });
  simulator.advance(10 * 24 * 60 * minute);
  await simulator.restart({ seed: 99 });
  const { get } = await simulator.signIn();
  expect((await get(`/2/users/${id}/timelines/reverse_chronological`)).ids).toEqual([later.id]);
});
