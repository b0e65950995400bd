import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Networks } from '../../src/main/workspace/ports.ts';

export type SeenRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly body: string;
};

export type FakeX = {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  readonly networks: Networks;
  /** Closes connections that nobody uses, as X does with kept ones. */
  dropKeptConnections(): void;
  close(): Promise<void>;
};

/** A server on loopback that answers with `answer`, for what the simulator would never do. */
export async function aFakeX(
  answer: (request: SeenRequest, response: ServerResponse, count: number) => void,
): Promise<FakeX> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming);
    seen.push(request);
    answer(request, response, seen.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    seen,
    networks: networksAt(url),
    dropKeptConnections: () => server.closeIdleConnections(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Both networks at one address; null is a sandbox that is not up. */
export function networksAt(url: string | null): Networks {
  return { apiBase: () => url, webBase: () => url, onChange: () => () => undefined };
}

/** Sends JSON with status and headers. */
export function sendJson(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function read(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const url = new URL(incoming.url ?? '/', 'http://fake');
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    authorization: incoming.headers.authorization,
    body: Buffer.concat(chunks).toString(),
  };
}
