import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../../../src/main/logging/create-log.ts';
import type { Caller, Outcome, TokenSource, XApi } from '../../../src/main/workspace/ports.ts';
import { createXApi } from '../../../src/main/x-api/create-x-api.ts';
import { accountId, personId, pictureAddress, postId } from '../../../src/shared/model/index.ts';
import { aFakeX, type FakeX, networksAt, sendJson } from '../../builders/a-fake-x.ts';
import { aLog } from '../../builders/a-log.ts';

const now = Date.UTC(2026, 10, 23, 12);
const caller: Caller = { accountId: accountId.parse('sandbox:7'), network: 'sandbox', userId: personId.parse('7') };
const post = { id: '1900000000000000001', text: 'hello', author_id: '9', created_at: '2026-11-23T11:00:00.000Z' };
const opened: FakeX[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((fake) => fake.close()));
});

async function open(...answer: Parameters<typeof aFakeX>): Promise<FakeX> {
  const fake = await aFakeX(...answer);
  opened.push(fake);
  return fake;
}

function tokensOf(...tokens: string[]): TokenSource & { readonly renewed: string[] } {
  const renewed: string[] = [];
  const next = (): Outcome<string> => ({ ok: true, value: tokens[renewed.length] ?? 'none' });
  return {
    renewed,
    access: async () => next(),
    renew: async (_, failed) => {
      renewed.push(failed);
      return next();
    },
    accepted: () => undefined,
    refused: () => undefined,
  };
}

function api(fake: Pick<FakeX, 'networks'>, options: { tokens?: TokenSource; deadlineMs?: number } = {}): XApi {
  return createXApi({
    tokens: options.tokens ?? tokensOf('good'),
    networks: fake.networks,
    clock: { now: () => now, after: () => () => undefined },
    pictureAddress: (_, url) => pictureAddress.parse(`/media/${url}`),
    log: aLog(),
    deadlineMs: options.deadlineMs ?? 5000,
  });
}

test('a search sends its query and window in X’s dialect and answers posts, charges and the rate limit', async () => {
  const fake = await open((_, response) =>
    sendJson(
      response,
      { data: [post], includes: { users: [{ id: '9', name: 'Nine', username: 'nine' }] }, meta: { next_token: 'n' } },
      200,
      { 'x-rate-limit-limit': '300', 'x-rate-limit-remaining': '299', 'x-rate-limit-reset': '1795435200' },
    ),
  );

  const answer = await api(fake).search(caller, 'from:nine', {
    maxResults: 3,
    sinceId: postId.parse('2124291769758646272'),
    startTime: now,
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
    value: { posts: [{ id: post.id }], people: [{ handle: 'nine' }], nextCursor: 'n' },
    receipt: {
      endpoint: 'GET /2/tweets/search/recent',
      at: now,
      status: 200,
      charges: [
        { kind: 'post', id: post.id, price: 5 },
        { kind: 'person', id: '9', price: 10 },
      ],
      rateLimit: { endpoint: 'GET /2/tweets/search/recent', limit: 300, remaining: 299, resetAt: 1795435200_000 },
    },
  });
});

test('a refused token is renewed once and the call repeated', async () => {
  const fake = await open(({ authorization }, response) =>
    authorization === 'Bearer new'
      ? sendJson(response, { data: [post] })
      : sendJson(response, { title: 'Unauthorized', type: 'about:blank', status: 401 }, 401),
  );
  const tokens = tokensOf('old', 'new');

  const answer = await api(fake, { tokens }).home(caller, { maxResults: 5 });

  expect([answer.ok, tokens.renewed, fake.seen.length]).toEqual([true, ['old'], 2]);
});

test('a renewed token that is refused as well is X’s trouble and neither a loop nor the end of the sign-in', async () => {
  const fake = await open((_, response) => sendJson(response, { title: 'Unauthorized' }, 401));
  const tokens = tokensOf('old', 'new', 'newer');

  const answer = await api(fake, { tokens }).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'x-unavailable', status: 401 } });
  expect([tokens.renewed, fake.seen.length]).toEqual([['old'], 2]);
});

test('a 403 never renews the token', async () => {
  const fake = await open((_, response) => sendJson(response, { title: 'Forbidden', detail: 'Forbidden' }, 403));
  const tokens = tokensOf('good');

  await api(fake, { tokens }).home(caller, { maxResults: 5 });

  expect([tokens.renewed, fake.seen.length]).toEqual([[], 1]);
});

test('a body that drips for ever ends with the deadline', async () => {
  const fake = await open(async (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    while (!response.destroyed) {
      response.write(' ');
      await wait(20);
    }
  });

  const answer = await api(fake, { deadlineMs: 150 }).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'timed-out' }, maybeDone: false, receipt: { charges: [] } });
});

test('a write without an answer may have been done', async () => {
  const fake = await open((_, response) => response.socket?.destroy());

  const answer = await api(fake).createPost(caller, {
    text: 'hello',
    replyTo: null,
    summoned: false,
    audience: 'everyone',
  });

  expect(answer).toMatchObject({ ok: false, error: { code: 'offline' }, maybeDone: true });
  expect(fake.seen).toHaveLength(1);
});

test('a write that met no server was not done', async () => {
  const fake = await open(() => undefined);
  await fake.close();

  const answer = await api(fake).createPost(caller, {
    text: 'hello',
    replyTo: null,
    summoned: false,
    audience: 'everyone',
  });

  expect(answer).toMatchObject({ ok: false, error: { code: 'offline' }, maybeDone: false });
});

test('a write answered by something unreadable may have been done, and is charged', async () => {
  const fake = await open((_, response) => response.end('<html>'));

  const answer = await api(fake).createPost(caller, {
    text: 'hello',
    replyTo: null,
    summoned: false,
    audience: 'everyone',
  });

  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'x-unavailable' },
    maybeDone: true,
    receipt: { charges: [{ kind: 'request', price: 15 }] },
  });
});

test('a read over a kept connection that X dropped is repeated on a new one', async () => {
  const fake = await open((_, response, count) => {
    if (count === 2) response.socket?.destroy();
    else sendJson(response, { data: [post] });
  });
  const x = api(fake);
  await x.home(caller, { maxResults: 5 });

  const answer = await x.home(caller, { maxResults: 5 });

  expect([answer.ok, fake.seen.length]).toEqual([true, 3]);
});

test('a read over a new connection that is dropped is not repeated', async () => {
  const fake = await open((_, response) => response.socket?.destroy());

  const answer = await api(fake).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'offline' } });
  expect(fake.seen).toHaveLength(1);
});

test.each([
  ['a page instead of JSON', (): string => '<!doctype html><title>Over capacity</title>'],
  ['a body that is cut off', (): string => '{"data":[{"id":"1"'],
  ['an empty object', (): string => '{}'],
  ['a number', (): string => '7'],
  ['nothing', (): string => ''],
])('%s is x-unavailable', async (_, body) => {
  const fake = await open((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(body());
  });

  const answer = await api(fake).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'x-unavailable' } });
});

test('a connection that ends in the middle of a body is x-unavailable', async () => {
  const fake = await open((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"data":[', () => response.socket?.destroy());
  });

  const answer = await api(fake).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'x-unavailable' } });
});

test('a redirect is not followed', async () => {
  const fake = await open((_, response) => {
    response.writeHead(302, { location: 'http://192.0.2.1/elsewhere' });
    response.end();
  });

  const answer = await api(fake).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'x-unavailable' } });
  expect(fake.seen).toHaveLength(1);
});

test.each(['http://192.0.2.1:80', 'https://api.x.com', 'http://127.0.0.1.example.com'])(
  'a sandbox said to be at %s is refused before anything is sent',
  async (base) => {
    const answer = await api({ networks: networksAt(base) }, { deadlineMs: 2000 }).home(caller, { maxResults: 5 });

    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' }, receipt: { status: null } });
  },
);

test('X is never spoken to unencrypted', async () => {
  const networks = networksAt('http://api.x.com');

  const answer = await api({ networks }).home({ ...caller, network: 'x' }, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
});

test('a sandbox that is not up is offline', async () => {
  const answer = await api({ networks: networksAt(null) }).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'offline' } });
});

test('one unreadable post is left out and logged, its neighbours stay', async () => {
  const lines: string[] = [];
  const fake = await open((_, response) =>
    sendJson(response, { data: [post, { id: 'x', text: 7 }, null, { ...post, id: '1900000000000000002' }] }),
  );
  const x = createXApi({
    tokens: tokensOf('good'),
    networks: fake.networks,
    clock: { now: () => now, after: () => () => undefined },
    pictureAddress: () => null,
    log: createLog({ sink: (line) => lines.push(line) }),
  });

  const answer = await x.home(caller, { maxResults: 5 });

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

  const answer = await api(fake).postsById(caller, [postId.parse('44')]);

  expect(answer).toMatchObject({ ok: true, value: { posts: [], missing: ['44'] }, receipt: { charges: [] } });
});

test('an answer with problems about the person and no data is an error', async () => {
  const fake = await open((_, response) =>
    sendJson(response, { errors: [{ resource_type: 'user', resource_id: '5', title: 'Not Found Error' }] }),
  );

  const answer = await api(fake).postsOf(caller, personId.parse('5'), { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('an empty page is an answer', async () => {
  const fake = await open((_, response) => sendJson(response, { meta: { result_count: 0 } }));

  const answer = await api(fake).mentions(caller, { maxResults: 5 });

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

  const answer = await run(api(fake));

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
