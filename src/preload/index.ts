import { contextBridge, ipcRenderer } from 'electron';
import { ipcChannels, type PreloadBridge } from '../shared/contract/wire.ts';

/** The whole surface a window gets: one call and one subscription, each on a fixed channel. */
const bridge: PreloadBridge = {
  invoke: (method, input) => ipcRenderer.invoke(ipcChannels.call, method, input),
  subscribe(listener) {
    const forward = (_event: unknown, event: Parameters<typeof listener>[0]) => listener(event);
    ipcRenderer.on(ipcChannels.event, forward);
    return () => ipcRenderer.off(ipcChannels.event, forward);
  },
};

contextBridge.exposeInMainWorld('stoa', bridge);
