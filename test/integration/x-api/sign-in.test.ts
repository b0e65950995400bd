import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Networks, PendingSignIn } from '../../../src/main/workspace/ports.ts';
import { createOAuth } from '../../../src/main/x-api/oauth/create-oauth.ts';
import { aLog } from '../../builders/a-log.ts';
import { fakeClock, settle } from '../../builders/fake-clock.ts';
import { aSimulatorToSignInAt, begin, decide, oauthAt } from '../../builders/signing-in.ts';

function callbackOf(pending: PendingSignIn, parameters: Readonly<Record<string, string>>): URL {
  const { searchParams } = new URL(pending.authorizeUrl);
  const url = new URL(searchParams.get('redirect_uri') ?? '');
  url.search = new URLSearchParams({ state: searchParams.get('state') ?? '', ...parameters }).toString();
  return url;
}

test('authorizing answers tokens, scopes and the person, and the page leads back to Stoa', async () => {
  const { simulator, oauth } = await aSimulatorToSignInAt();
  const pending = await begin(oauth, { returnTo: 'http://127.0.0.1:4780/?a=1&b="2"' });

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
  const { simulator, oauth } = await aSimulatorToSignInAt();

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
  const { oauth } = await aSimulatorToSignInAt();
  const pending = await begin(oauth);

  const html = await (await fetch(await decide(pending, 'cancel'))).text();

  expect(await pending.finished).toMatchObject({ ok: false, error: { code: 'sign-in-denied' } });
  expect(html).toContain('You can close this tab and go back to Stoa.');
  expect(html).not.toContain('http-equiv');
});

test('a callback with another state is turned away and changes nothing', async () => {
  const { oauth } = await aSimulatorToSignInAt();
  const pending = await begin(oauth);

  const stranger = await fetch(callbackOf(pending, { state: 'guess', code: 'stolen' }));
  const elsewhere = await fetch(new URL('/other', callbackOf(pending, {})));
  const posted = await fetch(callbackOf(pending, { code: 'x' }), { method: 'POST' });
  await fetch(await decide(pending, 'authorize'));

  expect([stranger.status, elsewhere.status, posted.status]).toEqual([400, 404, 405]);
  expect(await pending.finished).toMatchObject({ ok: true });
});

test('an answer to another sign-in is told once, however often it comes; what is no answer is not', async () => {
  const { oauth } = await aSimulatorToSignInAt();
  let told = 0;
  const pending = await begin(oauth, { onStray: () => (told += 1) });

  await fetch(callbackOf(pending, { state: 'guess' }));
  expect(told).toBe(0);
  for (let time = 0; time < 20; time += 1) await fetch(callbackOf(pending, { state: `guess ${time}`, code: 'stolen' }));
  await fetch(await decide(pending, 'authorize'));

  expect([told, (await pending.finished).ok]).toEqual([1, true]);
});

test('a code that X does not know fails with a sentence', async () => {
  const { oauth } = await aSimulatorToSignInAt();
  const pending = await begin(oauth);

  await fetch(callbackOf(pending, { code: 'unknown' }));

  expect(await pending.finished).toMatchObject({ ok: false, error: { code: 'sign-in-failed' } });
});

test('an app with a secret is told to become a Native App', async () => {
  const { oauth } = await aSimulatorToSignInAt();
  const pending = await begin(oauth, { clientId: Buffer.from('abc:1:ci').toString('base64') });

  await fetch(await decide(pending, 'authorize'));

  expect(await pending.finished).toMatchObject({
    ok: false,
    error: { code: 'sign-in-failed', next: expect.stringContaining('Native App') },
  });
});

test('another name for loopback does not disturb the callback', async () => {
  const { oauth } = await aSimulatorToSignInAt();
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
  const { simulator } = await aSimulatorToSignInAt();
  const clock = fakeClock();
  const pending = await begin(oauthAt(simulator.url(), { clock }));
  const callback = await decide(pending, 'authorize');

  await clock.advance(10 * 60_000);

  expect(await pending.finished).toMatchObject({ ok: false, error: { code: 'sign-in-failed' } });
  await expect(fetch(callback)).rejects.toThrow();
});

test('a cancelled attempt is over, another one still works', async () => {
  const { oauth } = await aSimulatorToSignInAt();
  const first = await begin(oauth);
  const second = await begin(oauth);

  first.cancel();
  await fetch(await decide(second, 'authorize'));

  expect([(await first.finished).ok, (await second.finished).ok]).toEqual([false, true]);
});

async function occupy(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return server;
}

test('a taken port is passed over for the next; all taken is said with their numbers', async () => {
  const { simulator } = await aSimulatorToSignInAt();
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

test('signing in waits for a sandbox that is just coming up, but not for ever', async () => {
  const { simulator } = await aSimulatorToSignInAt();
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
