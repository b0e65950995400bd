import { expect, test } from 'vitest';
import type { Launch } from '../../../../src/renderer/client/launch.ts';
import { createSocketClient } from '../../../../src/renderer/client/socket-transport.ts';
import type { ServerMessage } from '../../../../src/shared/contract/wire.ts';

/** A socket whose other end is the test. */
class HandSocket extends EventTarget {
  readonly sent: unknown[] = [];
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  opens(): void {
    this.dispatchEvent(new Event('open'));
  }
  says(message: ServerMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }
  closes(): void {
    this.dispatchEvent(new Event('close'));
  }
}

function setUp(launch: Launch = { kind: 'secret', secret: 's' }) {
  const sockets: HandSocket[] = [];
  const waits: { readonly delay: number; readonly run: () => void }[] = [];
  const forgotten: true[] = [];
  const client = createSocketClient({
    launch: async () => launch,
    forgetSecret: () => void forgotten.push(true),
    open() {
      const socket = new HandSocket();
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
    after(delay, run) {
      waits.push({ delay, run });
      return () => undefined;
    },
  });
  const socket = async (): Promise<HandSocket> => {
    await new Promise((resolve) => setImmediate(resolve));
    const last = sockets.at(-1);
    if (last === undefined) throw new Error('No socket was opened.');
    return last;
  };
  return { client, sockets, waits, forgotten, socket };
}

test('calls made before the welcome follow the secret', async () => {
  const { client, socket } = setUp();
  const answer = client.call('session.open', {});
  const line = await socket();
  line.opens();
  line.says({ kind: 'welcome' });
  line.says({ kind: 'reply', id: 1, reply: { ok: true, value: null } });
  expect([line.sent, await answer]).toEqual([
    [
      { kind: 'hello', secret: 's' },
      { kind: 'call', id: 1, method: 'session.open', input: {} },
    ],
    { ok: true, value: null },
  ]);
});

test('a connection that ends fails what was asked and is tried again with growing waits', async () => {
  const { client, waits, socket } = setUp();
  const first = await socket();
  first.says({ kind: 'welcome' });
  const answer = client.call('inbox.refresh', { accountId: 'sandbox:1' as never });
  first.closes();
  expect([client.state(), (await answer).ok]).toEqual(['lost', false]);
  waits[0]?.run();
  (await socket()).closes();
  expect(waits.map(({ delay }) => delay)).toEqual([250, 500]);
});

test('nothing is called into a dead connection', async () => {
  const { client, socket } = setUp();
  (await socket()).closes();
  const reply = await client.call('session.open', {});
  expect(reply.ok ? null : reply.error.code).toBe('disconnected');
});

test('another tab that took over is not fought: no new try until the reader asks', async () => {
  const { client, waits, sockets, socket } = setUp();
  const line = await socket();
  line.says({ kind: 'refused', why: 'replaced' });
  line.closes();
  expect([client.state(), waits.length, sockets.length]).toEqual(['replaced', 0, 1]);
  client.reconnect();
  (await socket()).says({ kind: 'welcome' });
  expect([client.state(), sockets.length]).toEqual(['open', 2]);
});

test('a secret of an earlier start is forgotten', async () => {
  const { client, forgotten, socket } = setUp();
  (await socket()).says({ kind: 'refused', why: 'secret' });
  expect([client.state(), forgotten.length]).toEqual(['stale', 1]);
});

test.each(['no-token', 'spent-token'] as const)('without a session (%s) no socket is opened', async (kind) => {
  const { client, sockets } = setUp({ kind });
  await new Promise((resolve) => setImmediate(resolve));
  expect([client.state(), sockets.length]).toEqual([kind, 0]);
});
