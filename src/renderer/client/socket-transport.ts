import type { MethodName, Output, Reply, SequencedEvent } from '../../shared/contract/index.ts';
import type { ClientMessage, ServerMessage } from '../../shared/contract/wire.ts';
import { type Client, type ConnectionState, disconnected } from './client.ts';
import type { Launch } from './launch.ts';

/** What the socket needs from the page; tests plug in their own. */
export type SocketSurroundings = {
  launch(): Promise<Launch>;
  forgetSecret(): void;
  open(): WebSocket;
  /** Runs once after `delay` milliseconds; the answer cancels it. */
  after(delay: number, run: () => void): () => void;
};

const waits = [250, 500, 1000, 2000, 4000, 8000] as const;

/** Client over a WebSocket to the page's own origin; reconnects with growing waits and never repeats a call by itself. */
export function createSocketClient(surroundings: SocketSurroundings): Client {
  const events = new Set<(event: SequencedEvent) => void>();
  const states = new Set<(state: ConnectionState) => void>();
  const pending = new Map<number, (reply: Reply) => void>();
  const queued: string[] = [];
  let state: ConnectionState = 'connecting';
  let socket: WebSocket | null = null;
  let nextId = 1;
  let tries = 0;
  let cancelWait: () => void = () => undefined;

  function become(next: ConnectionState): void {
    if (state === next) return;
    state = next;
    for (const listener of states) listener(next);
  }

  function failPending(): void {
    queued.length = 0;
    for (const settle of pending.values()) settle(disconnected());
    pending.clear();
  }

  function retryLater(): void {
    become('lost');
    failPending();
    const wait = waits[Math.min(tries, waits.length - 1)] ?? 8000;
    tries += 1;
    cancelWait();
    cancelWait = surroundings.after(wait, () => void connect());
  }

  function receive(message: ServerMessage): void {
    switch (message.kind) {
      case 'welcome':
        tries = 0;
        become('open');
        for (const text of queued.splice(0)) socket?.send(text);
        return;
      case 'refused':
        if (message.why === 'secret') surroundings.forgetSecret();
        become(message.why === 'secret' ? 'stale' : 'replaced');
        failPending();
        return;
      case 'reply': {
        const settle = pending.get(message.id);
        pending.delete(message.id);
        settle?.(message.reply);
        return;
      }
      case 'event':
        for (const listener of events) listener(message.event);
        return;
    }
  }

  async function connect(): Promise<void> {
    cancelWait();
    const start = await surroundings.launch();
    if (start.kind === 'unreachable') return retryLater();
    if (start.kind !== 'secret') {
      become(start.kind);
      return failPending();
    }
    const opened = surroundings.open();
    socket = opened;
    opened.addEventListener('open', () => {
      const hello: ClientMessage = { kind: 'hello', secret: start.secret };
      opened.send(JSON.stringify(hello));
    });
    opened.addEventListener('message', (event: MessageEvent<string>) => {
      // Same origin, same build, admitted by secret: the core's messages have the contract's types.
      if (socket === opened) receive(JSON.parse(event.data) as ServerMessage);
    });
    opened.addEventListener('close', () => {
      if (socket !== opened) return;
      socket = null;
      if (state === 'connecting' || state === 'open' || state === 'lost') retryLater();
    });
  }

  void connect();

  return {
    call<M extends MethodName>(method: M, input: unknown): Promise<Reply<Output<M>>> {
      if (state !== 'open' && state !== 'connecting') return Promise.resolve(disconnected());
      const id = nextId;
      nextId += 1;
      const message: ClientMessage = { kind: 'call', id, method, input };
      const text = JSON.stringify(message);
      return new Promise<Reply<Output<M>>>((resolve) => {
        // The reply to this id answers this method.
        pending.set(id, (reply) => resolve(reply as Reply<Output<M>>));
        if (state === 'open') socket?.send(text);
        else queued.push(text);
      });
    },
    subscribe(listener) {
      events.add(listener);
      return () => void events.delete(listener);
    },
    state: () => state,
    onState(listener) {
      states.add(listener);
      return () => void states.delete(listener);
    },
    reconnect() {
      if (state === 'open') return;
      tries = 0;
      become('connecting');
      void connect();
    },
  };
}
