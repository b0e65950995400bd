import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

type InvokeHandler = (event: Electron.IpcMainInvokeEvent, ...values: unknown[]) => unknown;

/** Address of the page the stand-in window shows; tests change it to play a foreign page. */
export type StandInWindow = { address: string };

/** The members of Electron's IPC that the code uses, joined without a process between them. */
export function standInIpc(window: StandInWindow) {
  const handlers = new Map<string, InvokeHandler>();
  const pageSide = new EventEmitter();
  const frame = {
    get url() {
      return window.address;
    },
  };
  const webContents = {
    mainFrame: frame,
    isDestroyed: () => false,
    send: (channel: string, value: unknown) => pageSide.emit(channel, {}, structuredClone(value)),
  };
  const ipcMain = {
    handle: (channel: string, handler: InvokeHandler) => void handlers.set(channel, handler),
    removeHandler: (channel: string) => void handlers.delete(channel),
  } satisfies Pick<typeof Electron.ipcMain, 'handle' | 'removeHandler'>;
  const ipcRenderer = {
    async invoke(channel: string, ...values: unknown[]) {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      const event = { sender: webContents, senderFrame: frame } as unknown as Electron.IpcMainInvokeEvent;
      return structuredClone(await handler(event, ...values.map((value) => structuredClone(value))));
    },
    on: (channel: string, listener: (...values: unknown[]) => void) => pageSide.on(channel, listener),
    off: (channel: string, listener: (...values: unknown[]) => void) => pageSide.off(channel, listener),
  };
  return { ipcMain, ipcRenderer, webContents: webContents as unknown as Electron.WebContents };
}
