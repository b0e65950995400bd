import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type SimulatorOptions, startSimulator } from '../../src/simulator/create-simulator.ts';
import { aWorld, type WorldHandle, worldPeople } from './a-world.ts';

/** Everything Stoa asks X for. */
export const everyScope =
  'tweet.read tweet.write users.read follows.read list.read list.write bookmark.read bookmark.write like.read mute.read mute.write dm.read dm.write media.write tweet.moderate.write offline.access';

/** Where the simulator sends the browser back to; nothing listens there. */
export const callback = 'http://127.0.0.1:47821/callback';

/** The time a test simulator starts at: noon, so that a day does not end by accident. */
export const startTime = Date.UTC(2026, 5, 10, 12);

const item = z.object({ id: z.string() }).catchall(z.unknown());
const answerSchema = z
  .object({
    data: z.union([z.array(item), z.record(z.string(), z.unknown())]).optional(),
    includes: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).optional(),
    meta: z.object({ result_count: z.number(), next_token: z.string().optional() }).catchall(z.unknown()).optional(),
    errors: z.array(z.record(z.string(), z.unknown())).optional(),
  })
  .catchall(z.unknown());

/** An answer of the API, with its lists ready to look into. */
export type ApiAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: z.infer<typeof answerSchema>;
  /** `data` as a list, also when it is one object or absent. */
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly ids: readonly unknown[];
};

/** Starts a simulator with a small world and a clock that only moves when told; `close` also removes its folder. */
export async function aSimulator(overrides: Partial<SimulatorOptions> = {}) {
  const directory = overrides.dataDir ?? mkdtempSync(join(tmpdir(), 'stoa-simulator-'));
  let time = startTime;
  const options = {
    port: 0,
    seed: 1,
    speed: 1,
    replies: 20,
    world: aWorld(),
    clock: { now: () => time },
    ...overrides,
    dataDir: directory,
  };
  let running = await startSimulator(options);
  const at = (path: string) => new URL(path, running.url);

  const authorizeQuery = (verifier: string, scope: string) =>
    new URLSearchParams({
      response_type: 'code',
      client_id: 'test-app',
      redirect_uri: callback,
      scope,
      state: 'state-1',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 's256',
    });
  const askForCode = async (as: WorldHandle, verifier: string, scope: string) => {
    const body = authorizeQuery(verifier, scope);
    body.set('as', as);
    body.set('decision', 'authorize');
    const answer = await fetch(at('/i/oauth2/authorize'), { method: 'POST', body, redirect: 'manual' });
    return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
  };
  const tokenRequest = async (body: Readonly<Record<string, string>>, form = false) => {
    const answer = await fetch(at('/2/oauth2/token'), {
      method: 'POST',
      headers: form ? {} : { 'content-type': 'application/json' },
      body: form ? new URLSearchParams(body) : JSON.stringify(body),
    });
    const parsed = z.record(z.string(), z.unknown()).parse(await answer.json());
    return { status: answer.status, body: parsed };
  };

  const simulator = {
    directory,
    url: () => running.url,
    now: () => time,
    advance(milliseconds: number) {
      time += milliseconds;
    },
    /** Stops and starts over the same folder, as after a crash or the next day; `whileDown` is done in between. */
    async restart(changes: Partial<SimulatorOptions> = {}, whileDown: () => void = () => undefined) {
      await running.close();
      whileDown();
      running = await startSimulator({ ...options, ...changes });
    },
    async close() {
      await running.close();
      rmSync(directory, { recursive: true, force: true });
    },
    authorizeQuery,
    askForCode,
    tokenRequest,
    /** Signs in as a persona and answers a client that speaks for them. */
    async signIn(as: WorldHandle = 'loftpaper', scope: string = everyScope) {
      const verifier = randomBytes(32).toString('base64url');
      const code = await askForCode(as, verifier, scope);
      const { body } = await tokenRequest({
        grant_type: 'authorization_code',
        client_id: 'test-app',
        redirect_uri: callback,
        code,
        code_verifier: verifier,
      });
      const token = z.string().parse(body.access_token);
      const call = (method: string) => async (path: string, payload?: unknown) => {
        const answer = await fetch(at(path), {
          method,
          headers: {
            authorization: `Bearer ${token}`,
            ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(payload === undefined ? {} : { body: JSON.stringify(payload) }),
        });
        return readAnswer(answer);
      };
      return {
        id: worldPeople[as].id,
        token,
        tokens: body,
        get: call('GET'),
        post: call('POST'),
        put: call('PUT'),
        delete: call('DELETE'),
      };
    },
    /** A call of `/__control/…` or `/__faults`. */
    async control(path: string, payload: unknown, method = 'POST') {
      const answer = await fetch(at(path), {
        method,
        headers: { 'x-stoa-control': '1', 'content-type': 'application/json' },
        ...(method === 'POST' ? { body: JSON.stringify(payload) } : {}),
      });
      return z.record(z.string(), z.unknown()).parse(await answer.json());
    },
    /** The rows of `/__journal` or `/__ledger`. */
    async lines(path: '/__journal' | '/__ledger') {
      const text = await (await fetch(at(path))).text();
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
    },
    fetch: (path: string, init?: RequestInit) => fetch(at(path), init),
  };
  return simulator;
}

/** Reads an answer of the API. */
export async function readAnswer(answer: Response): Promise<ApiAnswer> {
  const body = answerSchema.parse(await answer.json());
  const data = body.data === undefined ? [] : Array.isArray(body.data) ? body.data : [body.data];
  return { status: answer.status, headers: answer.headers, body, data, ids: data.map((entry) => entry.id) };
}
