import { afterEach, beforeEach, expect, test } from 'vitest';
import { aSimulator } from '../../builders/a-simulator.ts';

let simulator: Awaited<ReturnType<typeof aSimulator>>;
beforeEach(async () => {
  simulator = await aSimulator();
});
afterEach(() => simulator.close());

const me = '/2/users/me';

test('a fault hits the matching requests it is meant for and then is over', async () => {
  const { get } = await simulator.signIn();
  await simulator.control('/__faults', [
    { match: { method: 'GET', path: '/2/users/*' }, after: 1, times: 2, do: { status: 503 } },
  ]);
  const statuses = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await get(me)).status);
  expect(statuses).toEqual([200, 503, 503, 200]);
});

test('an answer can be HTML, cut in the middle, dripped, or carry other headers', async () => {
  const { token } = await simulator.signIn();
  const fetchMe = () => simulator.fetch(me, { headers: { authorization: `Bearer ${token}` } });
  const whole = await (await fetchMe()).text();
  await simulator.control('/__faults', [
    { match: { path: me }, times: 1, do: { html: '<h1>Bad gateway</h1>' } },
    { match: { path: me }, times: 1, do: { malformed: true } },
    { match: { path: me }, times: 1, do: { dripMs: 1, headers: { 'x-rate-limit-remaining': '0' } } },
  ]);
  const html = await fetchMe();
  expect([html.status, await html.text()]).toEqual([502, '<h1>Bad gateway</h1>']);
  const cut = await (await fetchMe()).text();
  expect(whole.startsWith(cut) && cut.length < whole.length).toBe(true);
  const dripped = await fetchMe();
  expect([dripped.headers.get('x-rate-limit-remaining'), await dripped.text()]).toEqual(['0', whole]);
});

test('a dropped request has not happened; one dropped after has', async () => {
  const { post } = await simulator.signIn();
  await simulator.control('/__faults', [
    { match: { method: 'POST', path: '/2/tweets' }, times: 1, do: { drop: true } },
  ]);
  await expect(post('/2/tweets', { text: 'Lost on the way there' })).rejects.toThrow('fetch failed');
  await simulator.control('/__faults', [
    { match: { method: 'POST', path: '/2/tweets' }, times: 1, do: { drop: 'after' } },
  ]);
  await expect(post('/2/tweets', { text: 'Lost on the way back' })).rejects.toThrow('fetch failed');
  expect((await simulator.lines('/__journal')).map((row) => row.text)).toEqual(['Lost on the way back']);
});

test('controls need their header, which no web page can send', async () => {
  const { get, id } = await simulator.signIn();
  const body = JSON.stringify({ as: 'mara', text: '@loftpaper hi' });
  expect((await simulator.fetch('/__control/post', { method: 'POST', body })).status).toBe(403);
  expect((await simulator.fetch('/__faults', { method: 'DELETE' })).status).toBe(403);
  expect((await get(`/2/users/${id}/mentions`)).ids).toEqual([]);
});

test('controls make people post and write at once, and end all tokens', async () => {
  const { get, id } = await simulator.signIn();
  const { ids } = await simulator.control('/__control/post', { as: 'mara', text: '@loftpaper hi', count: 3 });
  await simulator.control('/__control/message', { from: 'mara', to: 'loftpaper', text: 'psst' });
  expect((await get(`/2/users/${id}/mentions`)).ids).toEqual([...(ids as readonly string[])].reverse());
  expect((await get('/2/dm_events')).data.map((event) => event.text)).toEqual(['psst']);
  expect(await simulator.lines('/__journal')).toEqual([]);
  await simulator.control('/__control/tokens/expire', {});
  expect((await get(me)).status).toBe(401);
});
