import type { Input, MethodName, Output, Reply, SequencedEvent } from '../../shared/contract/index.ts';

/**
 * How the window stands to the core. `lost` reconnects by itself; `no-token`, `spent-token`, `stale` and `replaced`
 * need the reader: the address was opened without, or with a used, launch token; Stoa was started anew; another tab took over.
 */
export type ConnectionState = 'connecting' | 'open' | 'lost' | 'no-token' | 'spent-token' | 'stale' | 'replaced';

/** The only way from the window to the core; transports differ, this does not. */
export type Client = {
  /** Never rejects: without a connection the reply is the error `disconnected`. */
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Reply<Output<M>>>;
  /** Events in order of arrival; the answer unsubscribes. */
  subscribe(listener: (event: SequencedEvent) => void): () => void;
  state(): ConnectionState;
  /** Called after each change of {@link Client.state}; the answer unsubscribes. */
  onState(listener: (state: ConnectionState) => void): () => void;
  /** Connects now instead of waiting for the next try; takes over from another tab. */
  reconnect(): void;
};

/** What a call answers while there is no connection. */
export function disconnected(): Reply<never> {
  return {
    ok: false,
    error: {
      code: 'disconnected',
      message: 'Stoa’s core does not answer.',
      next: 'Stoa tries again by itself; what you have stays readable.',
    },
  };
}
