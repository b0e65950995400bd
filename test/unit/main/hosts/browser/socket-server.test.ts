import { once } from 'node:events';
import { createServer } from 'node:http';
import { PassThrough } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createAccess } from '../../../../../src/main/hosts/browser/access.ts';
import { attachSocketServer } from '../../../../../src/main/hosts/browser/socket-server.ts';
import { createEventHub } from '../../../../../src/main/rpc/event-hub.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function aServer() {
  const server = createServer();
  const access = createAccess();
  const called: string[] = [];
  const sockets = attachSocketServer(server, {
    access,
    hub: createEventHub(),
    dispatch: async (method) => {
      called.push(method);
      return { ok: true, value: null };
    },
  });
  closers.push(() => {
    sockets.close();
    server.close();
  });
  return { server, called, secret: access.spend(access.issueToken()) ?? '' };
}

test('a connection that is reset while it is turned away does not end the process', () => {
  const { server } = aServer();
  const connection = new PassThrough();
  server.emit('upgrade', { url: '/elsewhere', headers: {} }, connection, Buffer.alloc(0));
  expect(() => connection.emit('error', new Error('read ECONNRESET'))).not.toThrow();
});

test('a window that another one replaced is not listened to any more, also before it has closed', async () => {
  const { server, called, secret } = aServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const open = async () => {
    const window = new WebSocket(`ws://127.0.0.1:${port}/socket`, { origin: `http://127.0.0.1:${port}` });
    await once(window, 'open');
    window.send(JSON.stringify({ kind: 'hello', secret }));
    await once(window, 'message');
    return window;
  };
  const call = (method: string) => JSON.stringify({ kind: 'call', id: 1, method, input: {} });
  const old = await open();
  // Stands in for a window too busy to read that it was replaced.
  old.pause();
  const current = await open();
  old.send(call('old'));
  current.send(call('current'));
  await once(current, 'message');
  await expect.poll(() => called).toEqual(['current']);
});
