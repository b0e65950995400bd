import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { picturesPath } from '../../../shared/contract/pictures.ts';
import { parseJson } from '../../../shared/text/parse-json.ts';
import type { Pictures } from '../../media/picture-cache.ts';
import type { PictureIntake } from '../picture-intake.ts';
import { pictureResponse } from '../picture-response.ts';
import { readWindowFile, windowHeaders } from '../window-files.ts';
import type { Access } from './access.ts';

/** What the server serves and whom it lets in. */
export type HttpDeps = {
  readonly rendererFolder: string;
  readonly access: Access;
  readonly pictures: Pick<Pictures, 'get'>;
  readonly keepPicture: PictureIntake;
  onFault(failure: unknown): void;
};

const sessionRequest = z.object({ token: z.string().max(200) });
const longestBody = 4096;

/** Serves the window, its pictures and the exchange of a launch token; everything else goes over the WebSocket. */
export function createHttpServer(deps: HttpDeps): Server {
  const server = createServer((request, response) => {
    answer(server, deps, request, response).catch((failure: unknown) => {
      deps.onFault(failure);
      if (!response.headersSent) send(response, 500, 'text/plain', 'Stoa ran into a fault of its own.');
      else response.destroy();
    });
  });
  return server;
}

/** True when the request names this very server: a page of another name that resolves to loopback is turned away. */
export function isOwnHost(server: Server, request: IncomingMessage): boolean {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return request.headers.host === `127.0.0.1:${port}` || request.headers.host === `localhost:${port}`;
}

/** True when a request that a page started was started by Stoa's own page. */
export function isOwnOrigin(request: IncomingMessage): boolean {
  return request.headers.origin === `http://${request.headers.host}`;
}

async function answer(
  server: Server,
  deps: HttpDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnHost(server, request)) {
    send(response, 421, 'text/plain', 'This address is not Stoa’s: open the one it printed.');
    return;
  }
  const path = pathOf(request.url ?? '/');
  if (path === null) return send(response, 400, 'text/plain', 'This is no address.');
  if (request.method === 'GET' && request.headers.host?.startsWith('localhost:'))
    return redirect(request, response, path);
  if (path === '/session') return exchangeToken(deps.access, request, response);
  if (path === picturesPath) return keepPicture(deps, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, 'text/plain', 'Only reading is possible here.');
  if (path.startsWith('/media/')) return sendPicture(deps.pictures, path, request, response);
  const file = await readWindowFile(deps.rendererFolder, path);
  if (file === null) return send(response, 404, 'text/plain', 'There is nothing here.');
  response.writeHead(200, {
    ...windowHeaders,
    'Content-Type': file.type,
    'Cache-Control': file.cacheable ? 'public, max-age=31536000, immutable' : 'no-store',
  });
  response.end(file.body);
}

/** A tab keeps its session under one name: signing in comes back to 127.0.0.1, where a tab that began at localhost would be a stranger. */
function redirect(request: IncomingMessage, response: ServerResponse, path: string): void {
  // The browser itself carries the part behind `#`, with the launch token, to the new address.
  const location = `http://${(request.headers.host ?? '').replace('localhost', '127.0.0.1')}${path}`;
  response.writeHead(307, { ...windowHeaders, Location: location, 'Cache-Control': 'no-store' });
  response.end();
}

function pathOf(address: string): string | null {
  return URL.canParse(address, 'http://stoa') ? new URL(address, 'http://stoa').pathname : null;
}

async function exchangeToken(access: Access, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST' || !isOwnOrigin(request))
    return send(response, 403, 'text/plain', 'Open the address that Stoa printed.');
  if (Number(request.headers['content-length'] ?? longestBody + 1) > longestBody)
    return send(response, 413, 'text/plain', 'Too long.');
  const body = sessionRequest.safeParse(parseJson(await text(request)));
  const secret = body.success ? access.spend(body.data.token) : null;
  if (secret === null) return send(response, 403, 'application/json', JSON.stringify({ error: 'spent' }));
  send(response, 200, 'application/json', JSON.stringify({ secret }));
}

/** A picture to be sent: only from Stoa's own page, and only with the secret of its session. */
async function keepPicture(
  { access, keepPicture: keep }: HttpDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, secret = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (request.method !== 'POST' || !isOwnOrigin(request) || !access.isSecret(secret))
    return send(response, 403, 'text/plain', 'Only Stoa’s own page may bring pictures.');
  const reply = await keep(request);
  // What is left of too large a body is not waited for.
  if (!request.complete) response.setHeader('Connection', 'close');
  send(response, 200, 'application/json', JSON.stringify(reply));
}

async function sendPicture(
  pictures: Pick<Pictures, 'get'>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const picture = await pictures.get(path);
  if (!picture.ok) return send(response, picture.status, 'text/plain', 'This picture is not available.');
  const { status, headers, body } = pictureResponse(picture, request.headers.range ?? null);
  response.writeHead(status, {
    ...windowHeaders,
    ...headers,
    'Content-Length': body.length,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  response.end(body);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    ...windowHeaders,
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
