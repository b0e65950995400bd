import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createAccess } from '../../src/main/hosts/browser/access.ts';
import { createHttpServer } from '../../src/main/hosts/browser/http-server.ts';
import { attachSocketServer } from '../../src/main/hosts/browser/socket-server.ts';
import { createPictureIntake } from '../../src/main/hosts/picture-intake.ts';
import { createDispatch } from '../../src/main/rpc/dispatch.ts';
import { createEventHub } from '../../src/main/rpc/event-hub.ts';
import type { Client } from '../../src/renderer/client/client.ts';
import { createIpcClient } from '../../src/renderer/client/ipc-transport.ts';
import { createSocketClient } from '../../src/renderer/client/socket-transport.ts';
import type { Handlers, Reply, SequencedEvent } from '../../src/shared/contract/index.ts';
import { ipcChannels } from '../../src/shared/contract/wire.ts';
import { StoaFailure } from '../../src/shared/model/index.ts';
import { standInIpc } from '../builders/electron-stand-in.ts';
import { memoryClient } from '../builders/memory-transport.ts';

const electron = vi.hoisted(() => ({ ipcMain: {} as Record<string, unknown> }));
vi.mock('electron', () => electron);

const gone = { code: 'not-found', message: 'There is no such person.', next: 'Look again.' } as const;

/** A core that answers three calls, enough to see each way a call can go. */
function aCore() {
  const faults: string[] = [];
  const handlers = {
    'people.card': (input: { personId: string }) => {
      if (input.personId === '404') throw new StoaFailure(gone);
      if (input.personId === '500') throw new TypeError('inner words');
      return { id: input.personId, name: '木村 👩🏽‍🚀' };
    },
    'inbox.markRead': () => null,
  } as unknown as Handlers;
  const hub = createEventHub();
  return { hub, faults, dispatch: createDispatch(handlers, { error: (what) => void faults.push(what) }) };
}

type Core = ReturnType<typeof aCore>;
type Opened = { client: Client; close(): Promise<void> | void };

async function openSocket({ dispatch, hub }: Core): Promise<Opened> {
  const access = createAccess();
  const server = createHttpServer({
    rendererFolder: '/nowhere',
    access,
    pictures: { get: async () => ({ ok: false, status: 404 }) },
    keepPicture: createPictureIntake({ keep: () => Promise.reject(new Error('no pictures here')) }),
    onFault: (failure) => {
      throw failure;
    },
  });
  const sockets = attachSocketServer(server, { access, dispatch, hub });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const secret = access.spend(access.issueToken()) ?? '';
  const client = createSocketClient({
    launch: async () => ({ kind: 'secret', secret }),
    forgetSecret: () => undefined,
    open: () =>
      new WebSocket(`ws://127.0.0.1:${port}/socket`, {
        origin: `http://127.0.0.1:${port}`,
      }) as unknown as globalThis.WebSocket,
    after: () => () => undefined,
  });
  await client.call('inbox.markRead', { conversationId: 'wait until the socket is open' });
  return {
    client,
    close: () => {
      sockets.close();
      server.close();
    },
  };
}

async function openIpc({ dispatch, hub }: Core): Promise<Opened> {
  const window = standInIpc({ address: 'stoa://app/' });
  electron.ipcMain = window.ipcMain;
  const { attachIpc } = await import('../../src/main/hosts/electron/ipc-transport.ts');
  const detach = attachIpc(window.webContents, { dispatch, hub });
  const client = createIpcClient({
    invoke: async (method, input) => (await window.ipcRenderer.invoke(ipcChannels.call, method, input)) as Reply,
    subscribe(listener) {
      const forward = (_event: unknown, event: unknown) => listener(event as SequencedEvent);
      window.ipcRenderer.on(ipcChannels.event, forward);
      return () => void window.ipcRenderer.off(ipcChannels.event, forward);
    },
  });
  return { client, close: detach };
}

const transports: Record<string, (core: Core) => Promise<Opened> | Opened> = {
  memory: ({ dispatch, hub }) => ({ client: memoryClient(dispatch, hub), close: () => undefined }),
  WebSocket: openSocket,
  IPC: openIpc,
};

describe.each(Object.entries(transports))('the contract over %s', (_name, open) => {
  let opened: Opened | null = null;
  afterEach(async () => {
    await opened?.close();
    opened = null;
  });

  test('a call brings back what its handler answered, in any script', async () => {
    opened = await open(aCore());
    const reply = await opened.client.call('people.card', { accountId: 'sandbox:1', personId: '7', handle: 'maya' });
    expect(reply).toEqual({ ok: true, value: { id: '7', name: '木村 👩🏽‍🚀' } });
  });

  test('an answer of null arrives as null', async () => {
    opened = await open(aCore());
    expect(await opened.client.call('inbox.markRead', { conversationId: 'c' })).toEqual({ ok: true, value: null });
  });

  test('a failure arrives as data with what to do next', async () => {
    opened = await open(aCore());
    const reply = await opened.client.call('people.card', { accountId: 'sandbox:1', personId: '404', handle: 'maya' });
    expect(reply).toEqual({ ok: false, error: gone });
  });

  test('input that does not fit the schema never reaches the handler', async () => {
    opened = await open(aCore());
    const reply = await opened.client.call('people.card', { accountId: 'sandbox:1' } as never);
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  test('a call the contract does not know is refused, also one named after a property of all objects', async () => {
    opened = await open(aCore());
    for (const name of ['files.delete', 'constructor', '__proto__']) {
      expect(await opened.client.call(name as never, {} as never)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }
  });

  test('a fault of the core becomes an error of its own and is logged, without its inner words', async () => {
    const core = aCore();
    opened = await open(core);
    const reply = await opened.client.call('people.card', { accountId: 'sandbox:1', personId: '500', handle: 'maya' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('inner words');
    expect(core.faults).toEqual(['call failed']);
  });

  test('events arrive in order with their numbers, and not after unsubscribing', async () => {
    const core = aCore();
    opened = await open(core);
    const seen: number[] = [];
    const stop = opened.client.subscribe(({ sequence }) => void seen.push(sequence));
    for (let turn = 0; turn < 3; turn += 1)
      core.hub.publish({ type: 'web-base.changed', network: 'sandbox', base: `http://127.0.0.1:${turn}` });
    await opened.client.call('inbox.markRead', { conversationId: 'after the events' });
    stop();
    core.hub.publish({ type: 'web-base.changed', network: 'sandbox', base: null });
    await opened.client.call('inbox.markRead', { conversationId: 'after unsubscribing' });
    expect(seen).toEqual([1, 2, 3]);
  });
});

test('over IPC a frame that left Stoa’s page is refused', async () => {
  const window = { address: 'stoa://app/' };
  const standIn = standInIpc(window);
  electron.ipcMain = standIn.ipcMain;
  const { attachIpc } = await import('../../src/main/hosts/electron/ipc-transport.ts');
  const detach = attachIpc(standIn.webContents, aCore());
  window.address = 'https://example.com/';
  await expect(standIn.ipcRenderer.invoke(ipcChannels.call, 'inbox.markRead', { conversationId: 'c' })).rejects.toThrow(
    'did not come from',
  );
  detach();
});
