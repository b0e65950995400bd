import { expect, test } from 'vitest';
import { createLog } from '../../../src/main/logging/create-log.ts';
import type { XApi } from '../../../src/main/workspace/ports.ts';
import { personId, postId } from '../../../src/shared/model/index.ts';
import { sendJson } from '../../builders/a-fake-x.ts';
import { adapterTime, anAdapter, caller, open, sentPost, tokensOf } from '../../builders/an-adapter.ts';

test('a search sends its query and window in X’s dialect and answers posts, charges and the rate limit', async () => {
  const fake = await open((_, response) =>
    sendJson(
      response,
      {
        data: [sentPost],
        includes: { users: [{ id: '9', name: 'Nine', username: 'nine' }] },
        meta: { next_token: 'n' },
      },
      200,
      { 'x-rate-limit-limit': '300', 'x-rate-limit-remaining': '299', 'x-rate-limit-reset': '1795435200' },
    ),
  );

  const answer = await anAdapter(fake).search(caller, 'from:nine', {
    maxResults: 3,
    sinceId: postId.parse('2124291769758646272'),
    startTime: adapterTime,
    cursor: 'c',
  });

  const { query, ...request } = fake.seen[0] ?? { query: {} };
  expect(request).toEqual({ method: 'GET', path: '/2/tweets/search/recent', authorization: 'Bearer good', body: '' });
  expect(query).toMatchObject({
    query: 'from:nine',
    max_results: '10',
    since_id: '2124291769758646272',
    start_time: '2026-11-23T12:00:00Z',
    next_token: 'c',
  });
  expect(answer).toMatchObject({
    ok: true,
    value: { posts: [{ id: sentPost.id }], people: [{ handle: 'nine' }], nextCursor: 'n' },
    receipt: {
      endpoint: 'GET /2/tweets/search/recent',
      at: adapterTime,
      status: 200,
      charges: [
        { kind: 'post', id: sentPost.id, price: 5 },
        { kind: 'person', id: '9', price: 10 },
      ],
      rateLimit: { endpoint: 'GET /2/tweets/search/recent', limit: 300, remaining: 299, resetAt: 1795435200_000 },
    },
  });
});

test('a refused token is renewed once and the call repeated', async () => {
  const fake = await open(({ authorization }, response) =>
    authorization === 'Bearer new'
      ? sendJson(response, { data: [sentPost] })
      : sendJson(response, { title: 'Unauthorized', type: 'about:blank', status: 401 }, 401),
  );
  const tokens = tokensOf('old', 'new');

  const answer = await anAdapter(fake, { tokens }).home(caller, { maxResults: 5 });

  expect([answer.ok, tokens.renewed, fake.seen.length]).toEqual([true, ['old'], 2]);
});

test('a renewed token that is refused as well is X’s trouble and neither a loop nor the end of the sign-in', async () => {
  const fake = await open((_, response) => sendJson(response, { title: 'Unauthorized' }, 401));
  const tokens = tokensOf('old', 'new', 'newer');

  const answer = await anAdapter(fake, { tokens }).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'x-unavailable', status: 401 } });
  expect([tokens.renewed, fake.seen.length]).toEqual([['old'], 2]);
});

test('a 403 never renews the token', async () => {
  const fake = await open((_, response) => sendJson(response, { title: 'Forbidden', detail: 'Forbidden' }, 403));
  const tokens = tokensOf('good');

  await anAdapter(fake, { tokens }).home(caller, { maxResults: 5 });

  expect([tokens.renewed, fake.seen.length]).toEqual([[], 1]);
});

test('one unreadable sentPost is left out and logged, its neighbours stay', async () => {
  const lines: string[] = [];
  const fake = await open((_, response) =>
    sendJson(response, { data: [sentPost, { id: 'x', text: 7 }, null, { ...sentPost, id: '1900000000000000002' }] }),
  );
  const answer = await anAdapter(fake, { log: createLog({ sink: (line) => lines.push(line) }) }).home(caller, {
    maxResults: 5,
  });

  expect(answer.ok && answer.value.posts.map(({ id }) => id)).toEqual(['1900000000000000001', '1900000000000000002']);
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(['x', null]);
});

test('posts asked for by id that are gone are named and free', async () => {
  const fake = await open((_, response) =>
    sendJson(response, {
      errors: [
        {
          resource_type: 'tweet',
          resource_id: '44',
          title: 'Not Found Error',
          type: 'https://api.twitter.com/2/problems/resource-not-found',
        },
      ],
    }),
  );

  const answer = await anAdapter(fake).postsById(caller, [postId.parse('44')]);

  expect(answer).toMatchObject({ ok: true, value: { posts: [], missing: ['44'] }, receipt: { charges: [] } });
});

test('an answer with problems about the person and no data is an error', async () => {
  const fake = await open((_, response) =>
    sendJson(response, { errors: [{ resource_type: 'user', resource_id: '5', title: 'Not Found Error' }] }),
  );

  const answer = await anAdapter(fake).postsOf(caller, personId.parse('5'), { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('an empty page is an answer', async () => {
  const fake = await open((_, response) => sendJson(response, { meta: { result_count: 0 } }));

  const answer = await anAdapter(fake).mentions(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: true, value: { posts: [], nextCursor: null }, receipt: { charges: [] } });
});

test.each([
  ['a post', 'POST', '/2/tweets', { text: 'hi' }, 15, (x: XApi) => x.createPost(caller, draft('hi', false))],
  [
    'a link',
    'POST',
    '/2/tweets',
    { text: 'see a.com' },
    200,
    (x: XApi) => x.createPost(caller, draft('see a.com', false)),
  ],
  [
    'an answer to a summons',
    'POST',
    '/2/tweets',
    { text: 'hi', reply: { in_reply_to_tweet_id: '44' } },
    10,
    (x: XApi) => x.createPost(caller, draft('hi', true)),
  ],
  ['a repost', 'POST', '/2/users/7/retweets', { tweet_id: '44' }, 15, (x: XApi) => x.setReposted(caller, id, true)],
  ['no repost', 'DELETE', '/2/users/7/retweets/44', null, 5, (x: XApi) => x.setReposted(caller, id, false)],
  ['a bookmark', 'POST', '/2/users/7/bookmarks', { tweet_id: '44' }, 5, (x: XApi) => x.setBookmarked(caller, id, true)],
  ['no bookmark', 'DELETE', '/2/users/7/bookmarks/44', null, 5, (x: XApi) => x.setBookmarked(caller, id, false)],
  [
    'a direct message',
    'POST',
    '/2/dm_conversations/with/9/messages',
    { text: 'hi' },
    15,
    (x: XApi) => x.sendDirect(caller, personId.parse('9'), 'hi'),
  ],
])('%s is sent as X wants it and charged', async (_, method, path, body, price, run) => {
  const fake = await open((_request, response) =>
    sendJson(response, { data: { id: '45', dm_event_id: '46', dm_conversation_id: '7-9', retweeted: true } }),
  );

  const answer = await run(anAdapter(fake));

  expect(answer).toMatchObject({ ok: true, receipt: { charges: [{ kind: 'request', id: null, price }] } });
  const seen = fake.seen[0];
  expect([seen?.method, seen?.path, seen?.body === '' ? null : JSON.parse(seen?.body ?? '')]).toEqual([
    method,
    path,
    body,
  ]);
});

const id = postId.parse('44');

function draft(text: string, isReply: boolean) {
  return { text, replyTo: isReply ? id : null, summoned: isReply, audience: 'everyone' } as const;
}
