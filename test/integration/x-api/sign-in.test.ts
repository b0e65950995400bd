import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { Networks, OAuth, PendingSignIn } from '../../../src/main/workspace/ports.ts';
import { createOAuth } from '../../../src/main/x-api/oauth/create-oauth.ts';
import { pictureAddress } from '../../../src/shared/model/index.ts';
import { aFakeX, networksAt, sendJson } from '../../builders/a-fake-x.ts';
import { aLog } from '../../builders/a-log.ts';
import { aSimulator } from '../../builders/a-simulator.ts';
import { type FakeClock, fakeClock, settle } from '../../builders/fake-clock.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function simulated() {
  const simulator = await aSimulator();
  closing.push(() => simulator.close());
  return { simulator, oauth: oauthAt(simulator.url()) };
}

function oauthAt(url: string, options: { clock?: FakeClock; ports?: readonly number[] } = {}): OAuth {
  return createOAuth({
    networks: networksAt(url),
    clock: options.clock ?? fakeClock(),
    log: aLog(),
    pictureAddress: (_, address) => pictureAddress.parse(`/media/${address}`),
    ports: options.ports ?? [0],
  });
}

async function begin(
  oauth: OAuth,
  returnTo: string | null = null,
  clientId = 'test-app',
  onStray = () => undefined,
): Promise<PendingSignIn> {
  const begun = await oauth.begin({ network: 'sandbox', clientId, returnTo, onStray });
  if (!begun.ok) throw new Error(begun.error.message);
  onTestFinished(() => begun.value.cancel());
  return begun.value;
}

/** What the person does on the consent page; answers where the browser is sent. */
async function decide(pending: PendingSignIn, decision: 'authorize' | 'cancel'): Promise<URL> {
  const page = new URL(pending.authorizeUrl);
  const body = new URLSearchParams(page.search);
  body.set('as', 'loftpaper');
  body.set('decision', decision);
  const answer = await fetch(page.origin + page.pathname, { method: 'POST', body, redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '');
}

function callbackOf(pending: PendingSignIn, parameters: Readonly<Record<string, string>>): URL {
  const { searchParams } = new URL(pending.authorizeUrl);
  const url = new URL(searchParams.get('redirect_uri') ?? '');
  url.search = new URLSearchParams({ state: searchParams.get('state') ?? '', ...parameters }).toString();
  return url;
}

test('authorizing answers tokens, scopes and the person, and the page leads back to Stoa', async () => {
  const { simulator, oauth } = await simulated();
  const pending = await begin(oauth, 'http://127.0.0.1:4780/?a=1&b="2"');

  const page = await fetch(await decide(pending, 'authorize'));
  const html = await page.text();

  expect(await pending.finished).toMatchObject({
    ok: true,
    value: {
      person: { handle: 'loftpaper' },
      tokens: {
        expiresAt: fakeClock().now() + 7200_000,
        scopes: expect.arrayContaining(['offline.access', 'dm.write', 'bookmark.read']),
        refreshToken: expect.any(String),
      },
    },
  });
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=http://127.0.0.1:4780/?a=1&#38;b=&#34;2&#34;">');
  expect(html).toContain('Signed in as @loftpaper');
  expect((await simulator.lines('/__ledger')).filter((line) => line.cost !== 0)).toEqual([]);
});

test('the authorize address carries the challenge as X documents it', async () => {
  const { simulator, oauth } = await simulated();

  const pending = await begin(oauth);

  const url = new URL(pending.authorizeUrl);
  expect(url.origin + url.pathname).toBe(`${simulator.url()}/i/oauth2/authorize`);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'test-app',
    code_challenge_method: 'S256',
    redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback$/),
  });
});

test('cancelling on the consent page is a denial; without a window to go back to, the page says to close it', async () => {
  const { oauth } = await simulated();
  const pending = await begin(oauth);

  const html = await (await fetch(await decide(pending, 'cancel'))).text();

  expect(await pending.finished).toMatchObject({ ok: false, error: { code: 'sign-in-denied' } });
  expect(html).toContain('You can close this tab and go back to Stoa.');
  expect(html).not.toContain('http-equiv');
});

test('a callback with another state is turned away and changes nothing', async () => {
  const { oauth } = await simulated();
  const pending = await begin(oauth);

  const stranger = await fetch(callbackOf(pending, { state: 'guess', code: 'stolen' }));
  const elsewhere = await fetch(new URL('/other', callbackOf(pending, {})));
  const posted = await fetch(callbackOf(pending, { code: 'x' }), { method: 'POST' });
  await fetch(await decide(pending, 'authorize'));

  expect([stranger.status, elsewhere.status, posted.status]).toEqual([400, 404, 405]);
  expect(await pending.finished).toMatchObject({ ok: true });
});

test('an answer to another sign-in is told once, however often it comes; what is no answer is not', async () => {
  const { oauth } = await simulated();
  let told = 0;
  const pending = await begin(oauth, null, 'test-app', () => {
    told += 1;
  });

  await fetch(callbackOf(pending, { state: 'guess' }));
  expect(told).toBe(0);
  for (let time = 0; time < 20; time += 1) await fetch(callbackOf(pending, { state: `guess ${time}`, code: 'stolen' }));
  await fetch(await decide(pending, 'authorize'));

  expect([told, (await pending.finished).ok]).toEqual([1, true]);
});

test('a code that X does not know fails with a sentence', async () => {
  const { oauth } = await simulated();
  const pending = await begin(oauth);

  await fetch(callbackOf(pending, { code: 'unknown' }));

  expect(await pending.finished).toMatchObject({ ok: false, error: { code: 'sign-in-failed' } });
});

test('an app with a secret is told to become a Native App', async () => {
  const { oauth } = await simulated();
  const pending = await begin(oauth, null, Buffer.from('abc:1:ci').toString('base64'));

  await fetch(await decide(pending, 'authorize'));

  expect(await pending.finished).toMatchObject({
    ok: false,
    error: { code: 'sign-in-failed', next: expect.stringContaining('Native App') },
  });
});

test('another name for loopback does not disturb the callback', async () => {
  const { oauth } = await simulated();
  const pending = await begin(oauth);
  const callback = await decide(pending, 'authorize');

  const status = await new Promise((resolve, reject) => {
    const headers = { host: 'stoa.example', cookie: 'a=b' };
    httpRequest(callback, { headers }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });

  expect([status, (await pending.finished).ok]).toEqual([200, true]);
});

test('after ten minutes the attempt fails and the listener is gone', async () => {
  const { simulator } = await simulated();
  const clock = fakeClock();
  const pending = await begin(oauthAt(simulator.url(), { clock }));
  const callback = await decide(pending, 'authorize');

  await clock.advance(10 * 60_000);

  expect(await pending.finished).toMatchObject({ ok: false, error: { code: 'sign-in-failed' } });
  await expect(fetch(callback)).rejects.toThrow();
});

test('a cancelled attempt is over, another one still works', async () => {
  const { oauth } = await simulated();
  const first = await begin(oauth);
  const second = await begin(oauth);

  first.cancel();
  await fetch(await decide(second, 'authorize'));

  expect([(await first.finished).ok, (await second.finished).ok]).toEqual([false, true]);
});

async function occupy(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  return server;
}

test('a taken port is passed over for the next; all taken is said with their numbers', async () => {
  const { simulator } = await simulated();
  const taken = await occupy(0);
  const { port } = taken.address() as AddressInfo;

  const passed = await oauthAt(simulator.url(), { ports: [port, 0] }).begin({
    network: 'sandbox',
    clientId: 'a',
    returnTo: null,
  });
  const refused = await oauthAt(simulator.url(), { ports: [port] }).begin({
    network: 'sandbox',
    clientId: 'a',
    returnTo: null,
  });

  expect([passed.ok, refused]).toMatchObject([
    true,
    { ok: false, error: { code: 'sign-in-failed', message: expect.stringContaining(String(port)) } },
  ]);
  if (passed.ok) passed.value.cancel();
  await settle();
});

test('tokens are refreshed once; the spent one ends the session', async () => {
  const { oauth } = await simulated();
  const pending = await begin(oauth);
  await fetch(await decide(pending, 'authorize'));
  const signedIn = await pending.finished;
  const spent = signedIn.ok ? (signedIn.value.tokens.refreshToken ?? '') : '';

  const fresh = await oauth.refresh('sandbox', 'test-app', spent);
  const replayed = await oauth.refresh('sandbox', 'test-app', spent);

  expect([fresh, replayed]).toMatchObject([
    { ok: true, value: { refreshToken: expect.not.stringMatching(`^${spent}$`) } },
    { ok: false, error: { code: 'signed-out' } },
  ]);
});

test.each([
  ['offline', null],
  ['x-unavailable', 503],
  // X once answered 401 to everybody for a night; nobody should sign in again for that.
  ['x-unavailable', 401],
])('a refresh that ends in %s (%s) does not end the session', async (code, status) => {
  const fake = await aFakeX((_, response) => {
    if (status === null) response.socket?.destroy();
    else sendJson(response, { title: 'Unauthorized' }, status);
  });
  closing.push(() => fake.close());

  const answer = await oauthAt(fake.url).refresh('sandbox', 'test-app', 'r');

  expect(answer).toMatchObject({ ok: false, error: { code } });
});

test.each([
  ['a page of the network in between', '<h1>400 Bad Request</h1>'],
  ['an answer without a reason', '{}'],
  ['X’s own trouble', '{"error":"temporarily_unavailable"}'],
])('a refresh refused with 400 by %s does not end the session', async (_, body) => {
  const fake = await aFakeX((_, response) => response.writeHead(400).end(body));
  closing.push(() => fake.close());

  expect(await oauthAt(fake.url).refresh('sandbox', 'test-app', 'r')).toMatchObject({
    ok: false,
    error: { code: 'x-unavailable', status: 400 },
  });
});

test('a refresh answer without sense is a fault of X', async () => {
  const fake = await aFakeX((_, response) => sendJson(response, { token_type: 'bearer' }));
  closing.push(() => fake.close());

  expect(await oauthAt(fake.url).refresh('sandbox', 'test-app', 'r')).toMatchObject({
    ok: false,
    error: { code: 'x-unavailable' },
  });
});

test('signing out tells X about both tokens, and says when one could not be told', async () => {
  const fake = await aFakeX((_, response, count) => sendJson(response, { revoked: true }, count === 1 ? 500 : 200));
  closing.push(() => fake.close());
  const tokens = { accessToken: 'a', refreshToken: 'r', expiresAt: 0, scopes: [] };

  const outcome = await oauthAt(fake.url).revoke('sandbox', 'test-app', tokens);

  expect(outcome).toMatchObject({ ok: false, error: { code: 'x-unavailable' } });
  expect(fake.seen.map(({ body }) => JSON.parse(body).token).sort()).toEqual(['a', 'r']);
});

test('signing in waits for a sandbox that is just coming up, but not for ever', async () => {
  const { simulator } = await simulated();
  const clock = fakeClock();
  let base: string | null = null;
  const listeners = new Set<(network: 'sandbox') => void>();
  const networks: Networks = {
    apiBase: () => base,
    webBase: () => base,
    onChange: (run) => {
      listeners.add(run);
      return () => listeners.delete(run);
    },
  };
  const oauth = createOAuth({ networks, clock, log: aLog(), pictureAddress: () => null, ports: [0] });
  const beginning = () => oauth.begin({ network: 'sandbox', clientId: 'test-app', returnTo: null });

  const early = beginning();
  await clock.advance(15_000);
  const patient = beginning();
  base = simulator.url();
  for (const tell of listeners) tell('sandbox');
  const begun = await patient;

  expect([await early, begun.ok, listeners.size]).toMatchObject([{ ok: false, error: { code: 'offline' } }, true, 0]);
  if (begun.ok) begun.value.cancel();
});
