import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccess } from '../../../../../src/main/hosts/browser/access.ts';
import { createHttpServer } from '../../../../../src/main/hosts/browser/http-server.ts';
import { createPictureIntake } from '../../../../../src/main/hosts/picture-intake.ts';
import { createOutgoingPictures } from '../../../../../src/main/media/outgoing-pictures.ts';
import { createPictureAddresses } from '../../../../../src/main/media/picture-address.ts';
import { aGif, aPng } from '../../../../builders/a-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'stoa-window-'));
const faults: unknown[] = [];
const access = createAccess();
const server = createHttpServer({
  rendererFolder: join(folder, 'renderer'),
  access,
  pictures: {
    get: async (path) =>
      path === '/media/film'
        ? { ok: true, type: 'video/mp4', body: Buffer.from('0123456789') }
        : { ok: false, status: 404 },
  },
  keepPicture: createPictureIntake(
    createOutgoingPictures(join(folder, 'outgoing'), createPictureAddresses(Buffer.alloc(32)).outgoing),
  ),
  onFault: (failure) => faults.push(failure),
});
let port = 0;
const secret = access.spend(access.issueToken()) ?? '';

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.js'), 'not for windows');
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'renderer', 'index.html'), 'the window');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Status of a raw request: clients would tidy these addresses before sending them. */
async function statusOf(address: string, host = `127.0.0.1:${port}`): Promise<number> {
  const connection = connect(port, '127.0.0.1');
  connection.write(`GET ${address} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return Number((await text(connection)).split(' ')[1]);
}

test('a tab that was opened at localhost is led to the name that signing in comes back to', async () => {
  const connection = connect(port, '127.0.0.1');
  connection.write(`GET /?a=1 HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
  const answer = await text(connection);
  expect([answer.split(' ')[1], answer.includes(`Location: http://127.0.0.1:${port}/\r\n`)]).toEqual(['307', true]);
});

test.each([
  ['/../secret.js', 404],
  ['/..%2fsecret.js', 404],
  ['/assets/..%2f..%2f..%2fsecret.js', 404],
  ['/%2e%2e/secret.js', 404],
  ['/..%5csecret.js', 404],
  ['/index.html/secret.js', 404],
  [`/${'a'.repeat(4000)}.js`, 404],
  ['/%00.js', 404],
  ['/%', 404],
  ['//', 400],
  ['http://[/', 400],
])('the address %s is refused without a fault', async (address, status) => {
  expect([await statusOf(address), faults]).toEqual([status, []]);
});

test('a page of another name that leads here is turned away', async () => {
  expect(await statusOf('/', `stoa.example:${port}`)).toBe(421);
});

test('a player gets the part of a video it asks for, in an answer that can run nothing', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/media/film`, { headers: { range: 'bytes=4-6' } });
  expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([
    206,
    'bytes 4-6/10',
    '456',
  ]);
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect((await fetch(`http://127.0.0.1:${port}/media/film`)).headers.get('accept-ranges')).toBe('bytes');
});

/** Posts bytes as Stoa's own page does, unless told otherwise. */
async function bring(body: Buffer, headers: Readonly<Record<string, string>> = {}) {
  const own = { origin: `http://127.0.0.1:${port}`, authorization: `Bearer ${secret}` };
  return fetch(`http://127.0.0.1:${port}/pictures`, {
    method: 'POST',
    headers: { ...own, ...headers },
    body: new Uint8Array(body),
  });
}

test('a picture of Stoa’s own page is kept under the hash of its bytes', async () => {
  const reply = await (await bring(aPng(6, 4))).json();
  expect(reply).toMatchObject({ ok: true, value: { type: 'image/png', bytes: aPng(6, 4).length } });
  expect(readFileSync(join(folder, 'outgoing', reply.value.file)).equals(aPng(6, 4))).toBe(true);
});

test.each([
  ['another page', { origin: 'http://localhost:1' }],
  ['a page without the secret', { authorization: 'Bearer guessed' }],
])('%s brings no picture', async (_, headers) => {
  expect((await bring(aPng(), headers)).status).toBe(403);
});

test.each([
  ['something that is no picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'none'],
  ['a picture of more than 5 MB', Buffer.concat([aPng(), Buffer.alloc(5 * 1024 * 1024)]), 'larger'],
  ['a GIF of more than 15 MB', Buffer.concat([aGif(), Buffer.alloc(16 * 1024 * 1024)]), 'larger'],
])('%s is refused with a reason', async (_, body, word) => {
  const reply = await (await bring(body)).json();
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input', message: expect.stringContaining(word) } });
});
