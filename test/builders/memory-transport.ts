import type { Dispatch } from '../../src/main/rpc/dispatch.ts';
import type { EventHub } from '../../src/main/rpc/event-hub.ts';
import type { Client } from '../../src/renderer/client/client.ts';
import type { MethodName, Output, Reply } from '../../src/shared/contract/index.ts';

/** A window in the same process: what the other transports must behave like. */
export function memoryClient(dispatch: Dispatch, hub: EventHub): Client {
  return {
    call: async <M extends MethodName>(method: M, input: unknown) =>
      (await dispatch(method, input)) as Reply<Output<M>>,
    subscribe: (listener) => hub.subscribe(listener),
    state: () => 'open',
    onState: () => () => undefined,
    reconnect: () => undefined,
  };
}
