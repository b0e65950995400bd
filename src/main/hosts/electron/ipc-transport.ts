import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { Reply } from '../../../shared/contract/index.ts';
import { ipcChannels } from '../../../shared/contract/wire.ts';
import type { Dispatch } from '../../rpc/dispatch.ts';
import type { EventHub } from '../../rpc/event-hub.ts';
import { isOwnAddress } from './window-address.ts';

/** Carries the contract over Electron's IPC; only the top frame of Stoa's own page is answered. Answers how to detach. */
export function attachIpc(
  window: WebContents,
  deps: { readonly dispatch: Dispatch; readonly hub: EventHub },
): () => void {
  ipcMain.handle(ipcChannels.call, (event, method: unknown, input: unknown): Promise<Reply> => {
    if (!isOwnFrame(event, window) || typeof method !== 'string')
      throw new Error('This call did not come from Stoa’s window.');
    return deps.dispatch(method, input);
  });
  const unsubscribe = deps.hub.subscribe((event) => {
    if (!window.isDestroyed()) window.send(ipcChannels.event, event);
  });
  return () => {
    unsubscribe();
    ipcMain.removeHandler(ipcChannels.call);
  };
}

function isOwnFrame(event: IpcMainInvokeEvent, window: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === window && frame !== null && frame === window.mainFrame && isOwnAddress(frame.url);
}
