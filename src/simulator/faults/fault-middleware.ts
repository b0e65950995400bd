import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { createMiddleware } from 'hono/factory';
import { refusalNow } from './catalogue.ts';
import type { Faults, Mishap } from './faults.ts';

/** Lets faults happen to requests; the simulator's own `/__` routes are spared. */
export function faultMiddleware(faults: Faults, now: () => number) {
  return createMiddleware<{ Bindings: HttpBindings }>(async (c, next) => {
    const mishap = c.req.path.startsWith('/__') ? null : faults.hit(c.req.method, c.req.path);
    if (mishap === null) return next();
    if (mishap.delayMs !== undefined) await wait(mishap.delayMs);
    if (mishap.drop === true) {
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    const invented = inventedAnswer(mishap, now);
    if (invented === null) await next();
    const answer = invented ?? c.res;
    if (mishap.drop === 'after') {
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries(mishap.headers ?? {})) headers.set(name, value);
    const body = new Uint8Array(await answer.arrayBuffer());
    const sent = mishap.malformed === true ? body.slice(0, Math.ceil(body.length / 2)) : body;
    headers.delete('content-length');
    const stream = mishap.dripMs === undefined ? sent : drip(sent, mishap.dripMs);
    // Assigning would merge with the headers of the first answer; an undefined one clears it.
    c.res = undefined;
    c.res = new Response(stream, { status: mishap.status ?? answer.status, headers });
    return undefined;
  });
}

function inventedAnswer({ problem: name, status, body, html }: Mishap, now: () => number): Response | null {
  if (name !== undefined) return refusalNow(name, now());
  if (html !== undefined)
    return new Response(html, { status: status ?? 502, headers: { 'content-type': 'text/html; charset=utf-8' } });
  if (body === undefined && status === undefined) return null;
  const problem = { title: 'Fault', type: 'about:blank', status, detail: 'This fault was asked for.' };
  const type = status !== undefined && status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(JSON.stringify(body ?? problem), {
    status: status ?? 200,
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}

function drip(body: Uint8Array, pause: number): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream({
    async pull(controller) {
      if (position >= body.length) return controller.close();
      await wait(pause);
      controller.enqueue(body.slice(position, position + 1));
      position += 1;
    },
  });
}
