import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccess } from '../../../../../src/main/hosts/browser/access.ts';
import { createHttpServer } from '../../../../../src/main/hosts/browser/http-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'stoa-window-'));
const faults: unknown[] = [];
const server = createHttpServer({
  rendererFolder: join(folder, 'renderer'),
  access: createAccess(),
  pictures: {
    get: async (path) =>
      path === '/media/film'
        ? { ok: true, type: 'video/mp4', body: Buffer.from('0123456789') }
        : { ok: false, status: 404 },
    size: async () => 0,
    clear: async () => undefined,
  },
  onFault: (failure) => faults.push(failure),
});
let port = 0;

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
