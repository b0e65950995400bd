import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { networksAt, sendJson } from '../../builders/a-fake-x.ts';
import { anAdapter, caller, open, sentPost } from '../../builders/an-adapter.ts';

const writing = { text: 'hello', replyTo: null, summoned: false, audience: 'everyone' } as const;

test('a body that drips for ever ends with the deadline', async () => {
  const fake = await open(async (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    while (!response.destroyed) {
      response.write(' ');
      await wait(20);
    }
  });

  const answer = await anAdapter(fake, { deadlineMs: 150 }).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'timed-out' }, maybeDone: false, receipt: { charges: [] } });
});

test('a write without an answer may have been done', async () => {
  const fake = await open((_, response) => response.socket?.destroy());

  const answer = await anAdapter(fake).createPost(caller, writing);

  expect(answer).toMatchObject({ ok: false, error: { code: 'offline' }, maybeDone: true });
  expect(fake.seen).toHaveLength(1);
});

test('a write that met no server was not done', async () => {
  const fake = await open(() => undefined);
  await fake.close();

  const answer = await anAdapter(fake).createPost(caller, writing);

  expect(answer).toMatchObject({ ok: false, error: { code: 'offline' }, maybeDone: false });
});

test('a write answered by something unreadable may have been done, and is charged', async () => {
  const fake = await open((_, response) => response.end('<html>'));

  const answer = await anAdapter(fake).createPost(caller, writing);

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
    else sendJson(response, { data: [sentPost] });
  });
  const x = anAdapter(fake);
  await x.home(caller, { maxResults: 5 });

  const answer = await x.home(caller, { maxResults: 5 });

  expect([answer.ok, fake.seen.length]).toEqual([true, 3]);
});

test('a read over a new connection that is dropped is not repeated', async () => {
  const fake = await open((_, response) => response.socket?.destroy());

  const answer = await anAdapter(fake).home(caller, { maxResults: 5 });

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

  const answer = await anAdapter(fake).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'x-unavailable' } });
});

test('a connection that ends in the middle of a body is x-unavailable', async () => {
  const fake = await open((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"data":[', () => response.socket?.destroy());
  });

  const answer = await anAdapter(fake).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'x-unavailable' } });
});

test('a redirect is not followed', async () => {
  const fake = await open((_, response) => {
    response.writeHead(302, { location: 'http://192.0.2.1/elsewhere' });
    response.end();
  });

  const answer = await anAdapter(fake).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'x-unavailable' } });
  expect(fake.seen).toHaveLength(1);
});

test.each(['http://192.0.2.1:80', 'https://api.x.com', 'http://127.0.0.1.example.com'])(
  'a sandbox said to be at %s is refused before anything is sent',
  async (base) => {
    const answer = await anAdapter({ networks: networksAt(base) }, { deadlineMs: 2000 }).home(caller, {
      maxResults: 5,
    });

    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' }, receipt: { status: null } });
  },
);

test('X is never spoken to unencrypted', async () => {
  const networks = networksAt('http://api.x.com');

  const answer = await anAdapter({ networks }).home({ ...caller, network: 'x' }, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
});

test('a sandbox that is not up is offline', async () => {
  const answer = await anAdapter({ networks: networksAt(null) }).home(caller, { maxResults: 5 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'offline' } });
});
