import type { MethodName, Output, Reply, SequencedEvent } from '../../shared/contract/index.ts';
import type { PreloadBridge } from '../../shared/contract/wire.ts';
import { type Client, disconnected } from './client.ts';

declare global {
  interface Window {
    /** Put there by the preload script in Electron; absent in a browser. */
    readonly stoa?: PreloadBridge;
  }
}

/** Client over Electron's two channels; it is open as long as the window lives. */
export function createIpcClient(bridge: PreloadBridge): Client {
  return {
    async call<M extends MethodName>(method: M, input: unknown): Promise<Reply<Output<M>>> {
      try {
        // The contract holds both ends to the same types; the core has checked the input with its schema.
        return (await bridge.invoke(method, input)) as Reply<Output<M>>;
      } catch (cause) {
        reportError(cause);
        return disconnected();
      }
    },
    subscribe: (listener: (event: SequencedEvent) => void) => bridge.subscribe(listener),
    state: () => 'open',
    onState: () => () => undefined,
    reconnect: () => undefined,
  };
}
