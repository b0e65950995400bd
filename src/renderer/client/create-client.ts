import type { Client } from './client.ts';
import { createIpcClient } from './ipc-transport.ts';
import { forgetSecret, launch } from './launch.ts';
import { createSocketClient } from './socket-transport.ts';

/** Picks the transport once: Electron's bridge when the preload put one there, else the socket of the page's origin. */
export function createClient(page: Window): Client {
  if (page.stoa !== undefined) return createIpcClient(page.stoa);
  return createSocketClient({
    launch: () => launch(page),
    forgetSecret: () => forgetSecret(page),
    open: () => new WebSocket(`ws://${page.location.host}/socket`),
    after(delay, run) {
      const timer = page.setTimeout(run, delay);
      return () => page.clearTimeout(timer);
    },
  });
}
