import { z } from 'zod';
import type { Reply, SequencedEvent } from './index.ts';

/** First message of a browser window: the session secret got from the launch token, or the token itself. */
const clientHello = z.object({ kind: z.literal('hello'), secret: z.string().max(200) });
/** A call of a browser window; `id` comes back with the reply. */
const clientCall = z.object({
  kind: z.literal('call'),
  id: z.number().int(),
  method: z.string().max(80),
  input: z.unknown(),
});

/** What a window sends over the WebSocket, one JSON text a message. */
export const clientMessage = z.discriminatedUnion('kind', [clientHello, clientCall]);
export type ClientMessage = z.infer<typeof clientMessage>;

/** What the core sends back. `refused` closes the connection: the secret is wrong or another tab took over. */
export type ServerMessage =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'refused'; readonly why: 'secret' | 'replaced' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'event'; readonly event: SequencedEvent };

/** The only two Electron channels; the preload exposes exactly these as `invoke` and `subscribe`. */
export const ipcChannels = { call: 'stoa:call', event: 'stoa:event' } as const;

/** What the preload puts on `window.stoa` in Electron. */
export type PreloadBridge = {
  invoke(method: string, input: unknown): Promise<Reply>;
  subscribe(listener: (event: SequencedEvent) => void): () => void;
};
