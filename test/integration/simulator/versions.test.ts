import { afterEach, expect, test } from 'vitest';
import { aSimulator, startTime } from '../../builders/a-simulator.ts';
import { aWorld, aWorldPost, worldPeople } from '../../builders/a-world.ts';

const minute = 60_000;
let simulator: Awaited<ReturnType<typeof aSimulator>>;
afterEach(() => simulator.close());

async function start(posts: Parameters<typeof aWorld>[0] = {}) {
  simulator = await aSimulator({ world: aWorld(posts) });
  const { get } = await simulator.signIn();
  const timeline = async () => (await get(`/2/users/${worldPeople.mara.id}/tweets`)).ids;
  return { get, timeline };
}

test('an edited post goes on under a new id; the old one is still known by its own', async () => {
  const { get, timeline } = await start();
  const { ids } = await simulator.control('/__control/post', { as: 'mara', text: 'Forza raggazi' });
  const [first] = ids as readonly string[];
  simulator.advance(minute);
  const { id: second } = await simulator.control('/__control/edit', { id: first, text: 'Forza ragazzi' });
  expect(await timeline()).toEqual([second]);
  const { data } = await get(`/2/tweets?ids=${first},${second}`);
  expect(data.map((post) => [post.text, post.edit_history_tweet_ids])).toEqual([
    ['Forza raggazi', [first, second]],
    ['Forza ragazzi', [first, second]],
  ]);
});

test('edits outlive a restart, and a deleted post takes all its versions with it', async () => {
  const { get, timeline } = await start();
  const { ids } = await simulator.control('/__control/post', { as: 'mara', text: 'One' });
  const [first] = ids as readonly string[];
  const { id: second } = await simulator.control('/__control/edit', { id: first, text: 'Two' });
  await simulator.restart();
  expect(await timeline()).toEqual([second]);
  await simulator.control('/__control/delete', { id: second });
  expect((await get(`/2/tweets?ids=${first},${second}`)).data).toEqual([]);
});

test('what its author takes back after a while is there until then', async () => {
  const post = aWorldPost('mara', startTime - minute, { deletedAt: startTime + 5 * minute });
  const quote = aWorldPost('mara', startTime, { quoteOf: post.id });
  const { get, timeline } = await start({ posts: () => [post, quote] });
  expect(await timeline()).toEqual([quote.id, post.id]);
  simulator.advance(6 * minute);
  expect(await timeline()).toEqual([quote.id]);
  const { body } = await get(`/2/tweets/${quote.id}?expansions=referenced_tweets.id`);
  expect(body.errors?.map((error) => error.resource_id)).toEqual([post.id]);
});
