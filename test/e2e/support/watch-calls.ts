import type { Page } from '@playwright/test';

/** The calls of a page that the core has answered, oldest first: lets a test pull the plug right after something was kept. */
export function watchCalls(page: Page): {
  answered(method: string): readonly Record<string, unknown>[];
  /** Every method asked so far, answered or not. */
  asked(): readonly string[];
} {
  const sent = new Map<number, { readonly method: string; readonly input: Record<string, unknown> }>();
  const answered: { readonly method: string; readonly input: Record<string, unknown> }[] = [];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      const message = JSON.parse(payload.toString());
      if (message.kind === 'call') sent.set(message.id, { method: message.method, input: message.input });
    });
    socket.on('framereceived', ({ payload }) => {
      const message = JSON.parse(payload.toString());
      const call = message.kind === 'reply' ? sent.get(message.id) : undefined;
      if (call !== undefined) answered.push(call);
    });
  });
  return {
    answered: (method) => answered.filter((call) => call.method === method).map((call) => call.input),
    asked: () => [...sent.values()].map((call) => call.method),
  };
}
