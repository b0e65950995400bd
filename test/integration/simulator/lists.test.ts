import { afterEach, beforeEach, expect, test } from 'vitest';
import { aSimulator, startTime } from '../../builders/a-simulator.ts';
import { aWorld, aWorldPost, worldPeople } from '../../builders/a-world.ts';

const minute = 60_000;
const { mara, ferry, private_pia: pia } = worldPeople;
const posts = [
  aWorldPost('mara', startTime - 3 * minute),
  aWorldPost('ferry', startTime - 2 * minute),
  aWorldPost('mara', startTime - minute),
];
let simulator: Awaited<ReturnType<typeof aSimulator>>;
beforeEach(async () => {
  simulator = await aSimulator({ world: aWorld({ posts: () => posts }) });
});
afterEach(() => simulator.close());

async function aList(client: Awaited<ReturnType<typeof simulator.signIn>>, more: object = {}): Promise<string> {
  return String((await client.post('/2/lists', { name: 'Ink', ...more })).data[0]?.id);
}

test('a list holds whom its owner puts on it, pages its members and their posts, and outlives a restart', async () => {
  const client = await simulator.signIn();
  const list = await aList(client);
  for (const person of [mara, ferry]) await client.post(`/2/lists/${list}/members`, { user_id: person.id });
  await simulator.restart();
  const first = await client.get(`/2/lists/${list}/members?max_results=1`);
  const second = await client.get(`/2/lists/${list}/members?pagination_token=${first.body.meta?.next_token}`);
  const page = await client.get(`/2/lists/${list}/tweets?max_results=2`);
  expect([...first.ids, ...second.ids]).toEqual([ferry.id, mara.id]);
  expect(page.ids).toEqual([posts[2]?.id, posts[1]?.id]);
  await client.delete(`/2/lists/${list}/members/${mara.id}`);
  expect((await client.get(`/2/lists/${list}/tweets`)).ids).toEqual([posts[1]?.id]);
});

test('a private list is not there for others, and nobody changes another’s', async () => {
  const owner = await simulator.signIn();
  const other = await simulator.signIn('ninaokafor');
  const list = await aList(owner, { private: true });
  expect((await other.get(`/2/lists/${list}`)).body.errors).toMatchObject([{ title: 'Not Found Error' }]);
  expect((await other.get(`/2/users/${owner.id}/owned_lists`)).ids).toEqual([]);
  expect((await other.post(`/2/lists/${list}/members`, { user_id: mara.id })).status).toBe(403);
  expect((await owner.get(`/2/users/${owner.id}/owned_lists`)).ids).toEqual([list]);
  await owner.delete(`/2/lists/${list}`);
  expect((await owner.get(`/2/users/${owner.id}/owned_lists`)).ids).toEqual([]);
});

test('names longer than X takes, and people nobody knows, are refused by name', async () => {
  const client = await simulator.signIn();
  const tooLong = await client.post('/2/lists', { name: 'x'.repeat(26) });
  const unknown = await client.post(`/2/lists/${await aList(client)}/members`, { user_id: '1' });
  expect([tooLong.status, tooLong.body.errors?.[0]?.parameters]).toEqual([400, { name: [''] }]);
  expect([unknown.status, unknown.body.errors?.[0]?.parameters]).toEqual([400, { user_id: ['1'] }]);
});

test('the journal tells each person that was put on a list', async () => {
  const client = await simulator.signIn();
  const list = await aList(client);
  await client.post(`/2/lists/${list}/members`, { user_id: mara.id });
  expect(await simulator.lines('/__journal')).toMatchObject([
    { kind: 'list', id: list, text: 'Ink' },
    { kind: 'add-member', id: mara.id, of: list },
  ]);
});

test('somebody who is suspended, gone, renamed or protected is told as X tells it, in look-ups and of their posts', async () => {
  const { get } = await simulator.signIn();
  const lookUp = async () => (await get(`/2/users/by?usernames=mara,ferry,stranger`)).body;
  const change = (payload: object) => simulator.control('/__control/person', payload);
  await change({ handle: 'mara', suspended: true });
  await change({ handle: 'ferry', rename: 'ferryman' });
  await change({ handle: 'stranger', gone: true });
  expect(await lookUp()).toMatchObject({
    errors: [
      { value: 'mara', detail: 'User has been suspended: [mara].' },
      { value: 'ferry', title: 'Not Found Error' },
      { value: 'stranger', title: 'Not Found Error' },
    ],
  });
  expect((await get(`/2/users/by?usernames=ferryman`)).ids).toEqual([ferry.id]);
  const ids = posts.map(({ id }) => id).join();
  expect((await get(`/2/tweets?ids=${ids}`)).body).toMatchObject({
    data: [{ id: posts[1]?.id }],
    errors: [{ title: 'Authorization Error' }, { title: 'Authorization Error' }],
  });
  await change({ handle: 'mara', suspended: false });
  await change({ handle: 'mara', gone: true });
  expect((await get(`/2/tweets?ids=${posts[0]?.id}`)).body.errors).toMatchObject([{ title: 'Not Found Error' }]);
  expect((await simulator.signIn('hannah_lind').then((other) => other.get(`/2/users/${pia.id}/tweets`))).body).toEqual({
    errors: [expect.objectContaining({ title: 'Authorization Error', resource_type: 'user' })],
  });
});
