import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { aSimulator, startTime } from '../../builders/a-simulator.ts';
import { aWorld, aWorldPost, aWorldTimeline, type WorldParts, worldPeople } from '../../builders/a-world.ts';

const minute = 60_000;
const entitiesSchema = z.record(z.string(), z.array(z.looseObject({ start: z.number(), end: z.number() })));
let simulator: Awaited<ReturnType<typeof aSimulator>>;
afterEach(() => simulator.close());

async function signedIn(parts: WorldParts) {
  simulator = await aSimulator({ world: aWorld(parts) });
  return simulator.signIn();
}

test('a timeline is paged newest first, without holes or repeats, while new posts arrive', async () => {
  const written = aWorldTimeline('mara', 25, startTime);
  const { get } = await signedIn({ posts: () => [...written, aWorldPost('mara', startTime + minute)] });
  const path = `/2/users/${worldPeople.mara.id}/tweets?max_results=10`;
  const first = await get(path);
  simulator.advance(2 * minute);
  const second = await get(`${path}&pagination_token=${first.body.meta?.next_token}`);
  const third = await get(`${path}&pagination_token=${second.body.meta?.next_token}`);
  expect([...first.ids, ...second.ids, ...third.ids]).toEqual(written.map((post) => post.id).reverse());
  expect(third.body.meta).toMatchObject({ result_count: 5, oldest_id: written[0]?.id });
  expect(third.body.meta?.next_token).toBeUndefined();
});

test('since_id gives only what is newer, and an empty page has no data', async () => {
  const written = aWorldTimeline('mara', 3, startTime);
  const { get } = await signedIn({ posts: () => written });
  const path = `/2/users/${worldPeople.mara.id}/tweets`;
  expect((await get(`${path}?since_id=${written[1]?.id}`)).ids).toEqual([written[2]?.id]);
  expect((await get(`${path}?since_id=${written[2]?.id}`)).body).toEqual({ meta: { result_count: 0 } });
});

test('max_results out of bounds, a foreign page token and an unknown parameter are invalid requests', async () => {
  const { get, id } = await signedIn({});
  for (const query of ['max_results=4', 'max_results=101', 'pagination_token=abc', 'tweet_fields=text']) {
    const answer = await get(`/2/users/${id}/mentions?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { title: 'Invalid Request' } });
  }
});

test('home holds the posts of those followed and the visitor, and replies only among them', async () => {
  const fromMara = aWorldPost('mara', startTime - 9 * minute);
  const fromStranger = aWorldPost('stranger', startTime - 8 * minute);
  const toStranger = aWorldPost('mara', startTime - 7 * minute, { replyTo: fromStranger.id });
  const toMara = aWorldPost('ferry', startTime - 6 * minute, { replyTo: fromMara.id });
  const closed = aWorldPost('private_pia', startTime - 5 * minute);
  const repost = aWorldPost('newsroom', startTime - 4 * minute, { repostOf: fromStranger.id, text: '' });
  const posts = [fromMara, fromStranger, toStranger, toMara, closed, repost];
  const { get, id } = await signedIn({ posts: () => posts });
  const home = await get(`/2/users/${id}/timelines/reverse_chronological`);
  expect(home.ids).toEqual([repost.id, closed.id, toMara.id, fromMara.id]);
  const quiet = await get(`/2/users/${id}/timelines/reverse_chronological?exclude=replies,retweets`);
  expect(quiet.ids).toEqual([closed.id, fromMara.id]);
});

test('a protected post is refused by id and hidden from search for those who do not follow', async () => {
  const closed = aWorldPost('private_pia', startTime - minute, { text: 'secret ink' });
  simulator = await aSimulator({ world: aWorld({ posts: () => [closed] }) });
  const outsider = await simulator.signIn('hannah_lind');
  const byId = await outsider.get(`/2/tweets?ids=${closed.id},99`);
  expect(byId.body.errors?.map((error) => error.title)).toEqual(['Authorization Error', 'Not Found Error']);
  expect((await outsider.get('/2/tweets/search/recent?query=ink')).ids).toEqual([]);
});

test('text is escaped, addresses are shortened, and offsets count code points', async () => {
  const text = '🖋️ <b> & @Mara see https://loft.example/refills #ink';
  const post = aWorldPost('ferry', startTime - minute, { text });
  const { get } = await signedIn({ posts: () => [post] });
  const [sent] = (await get(`/2/tweets?ids=${post.id}&tweet.fields=entities`)).data;
  const written = Array.from(String(sent?.text));
  const { urls, mentions, hashtags } = entitiesSchema.parse(sent?.entities);
  const cut = [mentions, urls, hashtags].map((list) => written.slice(list?.[0]?.start, list?.[0]?.end).join(''));
  expect(sent?.text).toMatch(/^🖋️ &lt;b&gt; &amp; @Mara see https:\/\/t\.co\/\w{10} #ink$/);
  expect(cut).toEqual(['@Mara', expect.stringMatching(/^https:\/\/t\.co\/\w{10}$/), '#ink']);
  expect(urls?.[0]).toMatchObject({
    expanded_url: 'https://loft.example/refills',
    display_url: 'loft.example/refills',
  });
});

test('a long post is cut and whole in note_tweet; a repost is cut at 140', async () => {
  const long = aWorldPost('mara', startTime - 2 * minute, { text: 'ink and paper '.repeat(40).trim() });
  const repost = aWorldPost('ferry', startTime - minute, { repostOf: long.id, text: '' });
  const { get } = await signedIn({ posts: () => [long, repost] });
  const [first, second] = (await get(`/2/tweets?ids=${long.id},${repost.id}&tweet.fields=note_tweet,referenced_tweets`))
    .data;
  expect(first?.note_tweet).toEqual({ text: long.text });
  expect(String(first?.text).length).toBeLessThanOrEqual(280);
  expect(first?.text).toMatch(/…$/);
  expect(second?.text).toMatch(/^RT @mara: ink and paper/);
  expect(Array.from(String(second?.text))).toHaveLength(140);
  expect(second?.referenced_tweets).toEqual([{ type: 'retweeted', id: long.id }]);
});

test('an answer keeps to the dialect it was asked in', async () => {
  const first = aWorldPost('mara', startTime - 2 * minute);
  const reply = aWorldPost('ferry', startTime - minute, { replyTo: first.id });
  const { get } = await signedIn({ posts: () => [first, reply] });
  const old = await get(`/2/tweets/${reply.id}?tweet.fields=public_metrics&expansions=referenced_tweets.id`);
  const recent = await get(`/2/tweets/${reply.id}?post.fields=public_metrics&expansions=referenced_posts`);
  expect(Object.keys(old.data[0] ?? {})).toEqual([
    'id',
    'text',
    'edit_history_tweet_ids',
    'public_metrics',
    'referenced_tweets',
  ]);
  expect(Object.keys(recent.data[0] ?? {})).toEqual([
    'id',
    'text',
    'edit_history_post_ids',
    'public_metrics',
    'referenced_posts',
  ]);
  expect(Object.keys(old.body.includes ?? {})).toEqual(['tweets']);
  expect(Object.keys(recent.body.includes ?? {})).toEqual(['posts']);
});

test('a post with few replies counts only those that can be read, the crowd below a star is a number', async () => {
  const small = aWorldPost('mara', startTime - 60 * minute, { replies: 9 });
  const reply = aWorldPost('ferry', startTime - minute, { replyTo: small.id });
  const star = aWorldPost('mara', startTime - 600 * minute, { replies: 4000 });
  const { get } = await signedIn({ posts: () => [star, small, reply] });
  const { body } = await get(`/2/tweets?ids=${small.id},${star.id}&tweet.fields=public_metrics`);
  const counts = z
    .array(z.looseObject({ public_metrics: z.looseObject({ reply_count: z.number() }) }))
    .parse(body.data);
  expect(counts[0]?.public_metrics.reply_count).toBe(1);
  expect(counts[1]?.public_metrics.reply_count).toBeGreaterThan(1000);
});

test('following tells who follows back', async () => {
  const { get, id } = await signedIn({});
  const { data } = await get(`/2/users/${id}/following?user.fields=connection_status`);
  expect(
    data.filter((person) => String(person.connection_status).includes('followed_by')).map((person) => person.username),
  ).toEqual(['ferry', 'mara']);
});

test.each([
  ['glue', ['plain']],
  ['"wet glue" OR nib', ['plain', 'other']],
  ['from:mara -glue', ['repost']],
  ['from:mara is:retweet', ['repost']],
  ['to:mara', ['reply']],
  ['conversation_id:{plain}', ['plain', 'reply']],
  ['本', ['kanji']],
  ['from:ferry lang:ja', ['kanji']],
])('search finds for %s', async (query, expected) => {
  const plain = aWorldPost('mara', startTime - 9 * minute, { text: 'Wet glue everywhere' });
  const other = aWorldPost('ferry', startTime - 8 * minute, { text: 'a nib, gluey' });
  const reply = aWorldPost('ferry', startTime - 7 * minute, {
    text: 'oh no',
    replyTo: plain.id,
    conversationId: plain.id,
  });
  const kanji = aWorldPost('ferry', startTime - 6 * minute, { text: '新しい本です', lang: 'ja' });
  const repost = aWorldPost('mara', startTime - 5 * minute, { text: '', repostOf: other.id });
  const old = aWorldPost('mara', startTime - 8 * 24 * 60 * minute, { text: 'old glue' });
  const named = { plain, other, reply, kanji, repost };
  const { get } = await signedIn({ posts: () => [...Object.values(named), old] });
  const { ids } = await get(`/2/tweets/search/recent?query=${encodeURIComponent(query.replace('{plain}', plain.id))}`);
  const names = Object.entries(named).flatMap(([name, post]) => (ids.includes(post.id) ? [name] : []));
  expect(names.sort()).toEqual([...expected].sort());
  expect(ids).not.toContain(old.id);
});

test('a query over 512 characters is refused', async () => {
  const { get } = await signedIn({});
  expect((await get(`/2/tweets/search/recent?query=${'a'.repeat(513)}`)).status).toBe(400);
});

test('the limit of an endpoint counts down, refuses, and opens again after 15 minutes', async () => {
  const { get } = await signedIn({});
  const answers = [];
  for (let count = 0; count < 16; count += 1) answers.push(await get('/2/dm_events'));
  expect(answers[0]?.headers.get('x-rate-limit-remaining')).toBe('14');
  expect(answers[15]).toMatchObject({ status: 429, body: { title: 'Too Many Requests' } });
  expect(Number(answers[15]?.headers.get('x-rate-limit-reset'))).toBe((startTime + 15 * minute) / 1000);
  simulator.advance(15 * minute);
  expect((await get('/2/dm_events')).status).toBe(200);
});

test('a token without the scope is told which one is missing', async () => {
  simulator = await aSimulator();
  const { get } = await simulator.signIn('loftpaper', 'tweet.read users.read');
  expect(await get('/2/dm_events')).toMatchObject({
    status: 403,
    body: { detail: expect.stringContaining('dm.read') },
  });
});
