import { afterEach, expect, test } from 'vitest';
import { aSimulator, startTime } from '../../builders/a-simulator.ts';
import { aWorld, aWorldPost, aWorldTimeline, type WorldParts, worldPeople } from '../../builders/a-world.ts';

const minute = 60_000;
let simulator: Awaited<ReturnType<typeof aSimulator>>;
afterEach(() => simulator.close());

async function signedIn(parts: WorldParts) {
  simulator = await aSimulator({ world: aWorld(parts) });
  return simulator.signIn();
}
const costs = async () => (await simulator.lines('/__ledger')).map((row) => row.cost);

test('posts and people are charged once a day each, includes too, and again after midnight UTC', async () => {
  const posts = aWorldTimeline('mara', 10, startTime);
  const { get } = await signedIn({ posts: () => posts });
  const path = '/2/tweets/search/recent?query=from:mara&expansions=author_id';
  await get(path);
  await get(path);
  await simulator.restart();
  await get(path);
  simulator.advance(12 * 60 * minute);
  const tomorrow = await simulator.signIn();
  await tomorrow.get(path);
  expect(await costs()).toEqual([10 * 5 + 10, 0, 0, 10 * 5 + 10]);
});

test('owned reads cost 1 for data alone; includes cost their full price, and what was paid for stays free', async () => {
  const own = aWorldPost('loftpaper', startTime - 3 * minute);
  const mention = aWorldPost('mara', startTime - 2 * minute, { text: '@loftpaper hi', replyTo: own.id });
  const { get, id } = await signedIn({ posts: () => [own, mention] });
  await get(`/2/users/${id}/mentions?expansions=author_id,referenced_tweets.id`);
  await get(`/2/users/${id}/following`);
  await get(`/2/users/${worldPeople.mara.id}/tweets`);
  await get('/2/users/me');
  expect(await costs()).toEqual([1 + 10 + 5, 3, 0, 0]);
});

test('a person not known yet costs 10 by id, a post of another 5', async () => {
  const post = aWorldPost('stranger', startTime - minute);
  const { get } = await signedIn({ posts: () => [post] });
  await get(`/2/users/${worldPeople.stranger.id}`);
  await get(`/2/users/${worldPeople.stranger.id}/tweets`);
  expect(await costs()).toEqual([10, 5]);
});

test('writes are charged by the request, by what they are; refusals are free', async () => {
  const mention = aWorldPost('mara', startTime - minute, { text: '@loftpaper hi' });
  const { post, delete: remove, id } = await signedIn({ posts: () => [mention] });
  const reply = { in_reply_to_tweet_id: mention.id };
  const plain = await post('/2/tweets', { text: 'Plain' });
  await post('/2/tweets', { text: 'See https://bbc.co.uk' });
  await post('/2/tweets', { text: 'Summoned', reply });
  await post('/2/tweets', { text: 'Summoned https://bbc.co.uk', reply });
  await post('/2/tweets', { text: 'To myself', reply: { in_reply_to_tweet_id: plain.data[0]?.id } });
  await post('/2/tweets', { text: 'Plain' });
  await post(`/2/users/${id}/retweets`, { tweet_id: mention.id });
  await remove(`/2/users/${id}/retweets/${mention.id}`);
  await post(`/2/users/${id}/bookmarks`, { tweet_id: mention.id });
  await remove(`/2/users/${id}/bookmarks/${mention.id}`);
  await post(`/2/dm_conversations/with/${worldPeople.mara.id}/messages`, { text: 'Hello' });
  await remove(`/2/tweets/${plain.data[0]?.id}`);
  expect(await costs()).toEqual([15, 200, 10, 200, 15, 0, 15, 5, 5, 5, 15, 5]);
});

test('two accounts pay for the same post each', async () => {
  const posts = aWorldTimeline('mara', 10, startTime);
  const first = await signedIn({ posts: () => posts });
  const second = await simulator.signIn('hannah_lind');
  const path = '/2/tweets/search/recent?query=from:mara';
  await first.get(path);
  await second.get(path);
  expect((await simulator.lines('/__ledger')).map(({ account, cost }) => [account, cost])).toEqual([
    ['loftpaper', 50],
    ['hannah_lind', 50],
  ]);
});
