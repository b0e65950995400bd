import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { callbackAddress } from '../../../shared/sign-in/x-app.ts';
import type { Log } from '../../workspace/ports.ts';
import { type CallbackPage, callbackHeaders, renderCallbackPage } from './callback-page.ts';

/** What X sent the browser back with. */
export type Callback = {
  readonly code: string | null;
  readonly error: string | null;
  readonly description: string | null;
};

type Listening = { readonly server: Server; readonly port: number };
type Waiting = {
  readonly state: string;
  receive(callback: Callback): Promise<CallbackPage>;
  /** An answer came that is none to this sign-in; anybody on this computer can send one. */
  stray(): void;
};

/** Waits on loopback for sign-ins to come back. */
export type CallbackListener = {
  /**
   * Hands the callback carrying `state` to `receive`, once. Answers the redirect address to give to X and how to stop waiting;
   * null when every port is taken.
   */
  wait(waiting: Waiting): Promise<{ readonly redirectUri: string; stop(): void } | null>;
};

/**
 * The listener on loopback that a sign-in comes back to. Only the unguessable `state` lets a callback in: neither the Host header nor
 * cookies are looked at. It is open only while somebody is waiting.
 */
export function createCallbackListener(ports: readonly number[], log: Log): CallbackListener {
  const waitings = new Set<Waiting>();
  let opening: Promise<Listening | null> | null = null;
  let opened: Listening | null = null;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await pageFor(request);
    response.writeHead(page.status, callbackHeaders);
    response.end(renderCallbackPage(page));
    closeWhenIdle();
  }

  async function pageFor(request: IncomingMessage): Promise<CallbackPage> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname !== '/callback') return notHere;
    if (request.method !== 'GET') return wrongMethod;
    const state = url.searchParams.get('state') ?? '';
    const waiting = [...waitings].find((candidate) => isSame(candidate.state, state));
    if (waiting === undefined) {
      const isAnswer = url.searchParams.has('code') || url.searchParams.has('error');
      if (isAnswer) for (const other of waitings) other.stray();
      return waitings.size > 0 ? anotherAttempt : unknownAttempt;
    }
    waitings.delete(waiting);
    return waiting.receive({
      code: url.searchParams.get('code'),
      error: url.searchParams.get('error'),
      description: url.searchParams.get('error_description'),
    });
  }

  function closeWhenIdle(): void {
    if (waitings.size > 0 || opened === null) return;
    opened.server.close();
    opened = null;
    opening = null;
  }

  async function listen(): Promise<Listening | null> {
    for (const port of ports) {
      const server = createServer((request, response) => {
        answer(request, response).catch((cause: unknown) => {
          log.error('The callback of a sign-in could not be answered', { cause });
          response.destroy();
        });
      });
      const taken = await listenOn(server, port, log);
      if (taken !== null) return { server, port: taken };
    }
    return null;
  }

  return {
    async wait(waiting) {
      waitings.add(waiting);
      const stop = () => {
        waitings.delete(waiting);
        closeWhenIdle();
      };
      opening ??= listen();
      const listening = await opening;
      if (listening === null) {
        opening = null;
        waitings.delete(waiting);
        return null;
      }
      opened = listening;
      return { redirectUri: callbackAddress(listening.port), stop };
    },
  };
}

/** Port the server got (0 asks for any), or null when it is taken. */
function listenOn(server: Server, port: number, log: Log): Promise<number | null> {
  return new Promise((resolve) => {
    server.once('error', (cause) => {
      log.info('A port for the callback of a sign-in is taken', { port, cause });
      resolve(null);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Compares in constant time, so that a state cannot be guessed letter by letter. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

const unknownAttempt: CallbackPage = {
  status: 400,
  title: 'This sign-in is not waiting any more',
  text: 'It was already used, cancelled or took longer than ten minutes. Go back to Stoa and start signing in again.',
  returnTo: null,
};
const anotherAttempt: CallbackPage = {
  ...unknownAttempt,
  title: 'This answer belongs to an earlier sign-in',
  text: 'Stoa waits for the answer to a newer one and took nothing from this. Go back to Stoa and press “Open the page again”.',
};
const notHere: CallbackPage = {
  status: 404,
  title: 'Nothing here',
  text: 'This address only takes part in signing in. You can close this tab and go back to Stoa.',
  returnTo: null,
};
const wrongMethod: CallbackPage = { ...notHere, status: 405 };
