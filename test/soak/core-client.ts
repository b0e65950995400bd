import { WebSocket } from 'ws';
import type { Input, MethodName, Output, Reply, StoaEvent } from '../../src/shared/contract/index.ts';
import { picturesPath } from '../../src/shared/contract/pictures.ts';
import type { ClientMessage, ServerMessage } from '../../src/shared/contract/wire.ts';
import type { KeptPicture } from '../../src/shared/model/index.ts';

/** What a call comes to: its reply, or nothing because the core died first. */
export type Answer<T> = Reply<T> | { readonly ok: false; readonly error: null };

/** A window without a page: it speaks the contract to a browser host. */
export type CoreClient = {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Answer<Output<M>>>;
  /** Brings the bytes of a picture, as a window does. */
  keepPicture(bytes: Uint8Array<ArrayBuffer>): Promise<Answer<KeptPicture>>;
  onEvent(listener: (event: StoaEvent) => void): void;
  close(): void;
};

/** Spends the launch token of a ready line's address and opens the socket, as a tab does. */
export async function connectToCore(address: string): Promise<CoreClient> {
  const { origin, hash } = new URL(address);
  const session = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: new URLSearchParams(hash.slice(1)).get('launch') }),
  });
  // The core under test wrote it, in the same build.
  const { secret } = (await session.json()) as { readonly secret: string };
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket`, { origin });
  const pending = new Map<number, (answer: Answer<unknown>) => void>();
  const listeners = new Set<(event: StoaEvent) => void>();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let nextId = 1;
  let closed = false;

  const send = (message: ClientMessage) => socket.send(JSON.stringify(message));
  socket.on('open', () => send({ kind: 'hello', secret }));
  socket.on('message', (data) => {
    const message = JSON.parse(data.toString()) as ServerMessage;
    if (message.kind === 'welcome') return resolve();
    if (message.kind === 'refused') return reject(new Error(`the core refused the window: ${message.why}`));
    if (message.kind === 'event') {
      for (const listener of listeners) listener(message.event.event);
      return;
    }
    pending.get(message.id)?.(message.reply);
    pending.delete(message.id);
  });
  // A killed core resets the connection; its calls end unanswered.
  socket.on('error', reject);
  socket.on('close', () => {
    closed = true;
    reject(new Error('the core closed the connection'));
    for (const settle of pending.values()) settle({ ok: false, error: null });
    pending.clear();
  });
  await promise;

  return {
    call(method, input) {
      if (closed) return Promise.resolve({ ok: false, error: null });
      const id = nextId;
      nextId += 1;
      return new Promise((settle) => {
        // The reply to this id answers this method.
        pending.set(id, (answer) => settle(answer as Answer<Output<typeof method>>));
        send({ kind: 'call', id, method, input });
      });
    },
    async keepPicture(body) {
      const headers = { origin, authorization: `Bearer ${secret}` };
      try {
        const answer = await fetch(`${origin}${picturesPath}`, { method: 'POST', headers, body });
        return (await answer.json()) as Reply<KeptPicture>;
      } catch (failure) {
        // The connection breaks when the core is killed; anything else is a fault of this test.
        if (failure instanceof TypeError || failure instanceof SyntaxError) return { ok: false, error: null };
        throw failure;
      }
    },
    onEvent: (listener) => void listeners.add(listener),
    close: () => socket.terminate(),
  };
}

/** The value of a call that has to work. */
export function expectValue<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.error === null ? 'the core died' : `${answer.error.code}: ${answer.error.message}`);
}
