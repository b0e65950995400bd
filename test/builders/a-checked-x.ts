import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Networks } from '../../src/main/workspace/ports.ts';
import { networksAt } from './a-fake-x.ts';
import { inNewNames, xDescription } from './x-description.ts';

/** One exchange that went through. */
type Passed = { readonly route: string; readonly status: number };

/** What stands between Stoa and the simulator: passes everything on and holds both sides to X's description. */
export type CheckedX = {
  readonly url: string;
  readonly networks: Networks;
  /** What X's description objects to so far, on either side. */
  readonly objections: readonly string[];
  /** Routes of the API that passed, by the description's names, with the status of each answer. */
  readonly passed: readonly Passed[];
  /** Routes that passed and are in neither version. */
  readonly absent: ReadonlySet<string>;
  close(): Promise<void>;
};

/**
 * What the one simulator sends in legacy names although only 2.167 has it, and what 2.166 demands of uploads though neither X's own examples
 * nor 2.167 have it; a list was made with 200 then, and is with 201 now.
 */
export const ofTheNewerVersion =
  /^POST \/2\/lists: it never answers 201$|(?:\.data(?:\[\d+\]\.entities|\.rest_id)|includes\.media\[\d+\]\.alt_text): unknown$|\.(?:meta|data\.processing_info\.type): missing$/;

const legacy = xDescription('2.166');
const renamed = xDescription('2.167');

/** Stands between Stoa and what answers at `target`. */
export async function aCheckedX(target: () => string): Promise<CheckedX> {
  const objections: string[] = [];
  const passed: Passed[] = [];
  const absent = new Set<string>();

  async function checkRequest(request: Request, body: Buffer): Promise<void> {
    const url = new URL(request.url);
    const asked = { method: request.method, path: url.pathname, query: Object.fromEntries(url.searchParams) };
    const parsed = await bodyOf(request, body);
    const known = [legacy, renamed].filter((version) => version.route(asked.method, asked.path) !== null);
    if (known.length === 0) absent.add(`${asked.method} ${asked.path}`);
    for (const version of known) {
      const query = version === renamed ? inNewNames(asked.query) : asked.query;
      objections.push(...version.objections({ ...asked, query, body: parsed }));
    }
  }

  function checkAnswer(method: string, url: URL, status: number, text: string): void {
    const version = url.searchParams.has('post.fields') ? renamed : legacy;
    const route = version.route(method, url.pathname);
    if (route === null) return;
    passed.push({ route, status });
    const answer = parsedJson(text);
    // A page or half an answer: what the test injected, which no description knows.
    if (answer === undefined && status !== 204) return;
    objections.push(...version.faults(route, status, answer).filter((fault) => !ofTheNewerVersion.test(fault)));
  }

  const server = createServer(async (incoming, response) => {
    const body = await readBody(incoming);
    const url = new URL(incoming.url ?? '/', target());
    const method = incoming.method ?? 'GET';
    const headers = new Headers();
    for (const name of ['authorization', 'content-type', 'x-stoa-control']) {
      const value = incoming.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const init = {
      method,
      headers,
      redirect: 'manual',
      ...(body.length === 0 ? {} : { body: Uint8Array.from(body) }),
    } as const;
    const isApi = url.pathname.startsWith('/2/');
    if (isApi) await checkRequest(new Request(url, init), body);
    try {
      const answer = await fetch(url, init);
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (isApi) checkAnswer(method, url, answer.status, bytes.toString());
      const passedOn = [...answer.headers].filter(
        ([name]) => !/^(?:connection|keep-alive|transfer-encoding)$/.test(name),
      );
      response.writeHead(answer.status, Object.fromEntries(passedOn));
      response.end(bytes);
    } catch (error) {
      // The simulator broke the connection, as it was told to: so does this.
      if (!(error instanceof TypeError)) throw error;
      incoming.socket.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    networks: networksAt(url),
    objections,
    passed,
    absent,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A form by its fields (a file stands as text, numbers as numbers); everything else is JSON. */
async function bodyOf(request: Request, body: Buffer): Promise<unknown> {
  if (body.length === 0) return undefined;
  if (!(request.headers.get('content-type') ?? '').startsWith('multipart/form-data'))
    return parsedJson(body.toString());
  const form = await request.formData();
  return Object.fromEntries(
    [...form].map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : String(value),
    ]),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
