import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { clientMessage, type ServerMessage } from '../../../shared/contract/wire.ts';
import { parseJson } from '../../../shared/text/parse-json.ts';
import type { Dispatch } from '../../rpc/dispatch.ts';
import type { EventHub } from '../../rpc/event-hub.ts';
import type { Access } from './access.ts';
import { isOwnHost, isOwnOrigin } from './http-server.ts';

/** Whom the socket lets in and where its calls go. */
export type SocketDeps = { readonly access: Access; readonly dispatch: Dispatch; readonly hub: EventHub };

/** How long a connection may stay silent before it has said who it is, in milliseconds. */
const helloDeadline = 5000;
const longestMessage = 1_000_000;

/**
 * Carries the contract over a WebSocket at `/socket`: one window at a time, the newest one wins,
 * so that two tabs never write the same drafts and places.
 */
export function attachSocketServer(server: Server, deps: SocketDeps): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: longestMessage });
  let current: WebSocket | null = null;

  server.on('upgrade', (request, socket, head) => {
    // Node takes its own listener off before an upgrade, and a reset connection without one ends the process.
    socket.on('error', () => socket.destroy());
    if (request.url !== '/socket' || !isOwnHost(server, request) || !isOwnOrigin(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (window) => {
      listen(window, deps, () => {
        if (current !== null && current !== window) refuse(current, 'replaced');
        current = window;
      });
    });
  });

  return {
    close() {
      for (const window of sockets.clients) window.terminate();
      sockets.close();
    },
  };
}

function listen(window: WebSocket, deps: SocketDeps, onWelcome: () => void): void {
  let welcome = false;
  const impatience = setTimeout(() => window.terminate(), helloDeadline);
  let unsubscribe: (() => void) | null = null;
  window.on('error', () => window.terminate());
  window.on('close', () => {
    clearTimeout(impatience);
    unsubscribe?.();
  });
  window.on('message', (data) => {
    // A window that was refused or replaced may go on talking until it has closed.
    if (window.readyState !== window.OPEN) return;
    const message = parseMessage(data.toString());
    if (message === null) return window.close(1003, 'not understood');
    if (message.kind === 'hello') {
      clearTimeout(impatience);
      if (!deps.access.isSecret(message.secret)) return refuse(window, 'secret');
      if (welcome) return;
      welcome = true;
      onWelcome();
      send(window, { kind: 'welcome' });
      unsubscribe = deps.hub.subscribe((event) => send(window, { kind: 'event', event }));
      return;
    }
    if (!welcome) return refuse(window, 'secret');
    void deps
      .dispatch(message.method, message.input)
      .then((reply) => send(window, { kind: 'reply', id: message.id, reply }));
  });
}

function parseMessage(text: string) {
  return clientMessage.safeParse(parseJson(text)).data ?? null;
}

function refuse(window: WebSocket, why: 'secret' | 'replaced'): void {
  send(window, { kind: 'refused', why });
  window.close(4001, why);
}

function send(window: WebSocket, message: ServerMessage): void {
  if (window.readyState === window.OPEN) window.send(JSON.stringify(message));
}
