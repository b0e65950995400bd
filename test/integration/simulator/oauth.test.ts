import { afterEach, beforeEach, expect, test } from 'vitest';
import { aSimulator, callback, everyScope } from '../../builders/a-simulator.ts';

let simulator: Awaited<ReturnType<typeof aSimulator>>;
beforeEach(async () => {
  simulator = await aSimulator();
});
afterEach(() => simulator.close());

const grant = (code: string, verifier: string) => ({
  grant_type: 'authorization_code',
  client_id: 'test-app',
  redirect_uri: callback,
  code,
  code_verifier: verifier,
});
const renewal = (token: unknown) => ({
  grant_type: 'refresh_token',
  client_id: 'test-app',
  refresh_token: String(token),
});

test('a code becomes a token pair once, sent as a form or as JSON', async () => {
  const code = await simulator.askForCode('hannah_lind', 'verifier-1', everyScope);
  const first = await simulator.tokenRequest(grant(code, 'verifier-1'), true);
  const second = await simulator.tokenRequest(grant(code, 'verifier-1'));
  expect(first.body).toMatchObject({ token_type: 'bearer', expires_in: 7200, scope: everyScope });
  expect(second).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
});

test('a code is refused with the wrong verifier and after 30 seconds', async () => {
  const stolen = await simulator.askForCode('loftpaper', 'verifier-1', everyScope);
  expect((await simulator.tokenRequest(grant(stolen, 'another'))).status).toBe(400);
  const late = await simulator.askForCode('loftpaper', 'verifier-1', everyScope);
  simulator.advance(30_001);
  expect((await simulator.tokenRequest(grant(late, 'verifier-1'))).status).toBe(400);
});

test('a refresh token works once; using it again revokes everything that came of it', async () => {
  const { tokens, get } = await simulator.signIn();
  const renewed = await simulator.tokenRequest(renewal(tokens.refresh_token));
  expect(renewed.status).toBe(200);
  expect((await get('/2/users/me')).status).toBe(200);
  expect((await simulator.tokenRequest(renewal(tokens.refresh_token))).status).toBe(400);
  expect((await simulator.tokenRequest(renewal(renewed.body.refresh_token))).status).toBe(400);
  expect((await get('/2/users/me')).body).toEqual({
    title: 'Unauthorized',
    type: 'about:blank',
    status: 401,
    detail: 'Unauthorized',
  });
});

test('an access token ends after two hours and survives a restart until then', async () => {
  const { get } = await simulator.signIn();
  await simulator.restart();
  expect((await get('/2/users/me')).status).toBe(200);
  simulator.advance(7_200_000);
  expect((await get('/2/users/me')).status).toBe(401);
});

test('revoking a token ends it', async () => {
  const { get, token } = await simulator.signIn();
  await simulator.fetch('/2/oauth2/revoke', {
    method: 'POST',
    body: new URLSearchParams({ token, client_id: 'test-app' }),
  });
  expect((await get('/2/users/me')).status).toBe(401);
});

test('a confidential app called as a public one is told so', async () => {
  const clientId = Buffer.from('anything:1:ci').toString('base64');
  const answer = await simulator.tokenRequest({ ...grant('x', 'y'), client_id: clientId });
  expect(answer).toEqual({
    status: 401,
    body: { error: 'unauthorized_client', error_description: 'Missing valid authorization header' },
  });
});

test('cancelling goes back with access_denied and the state', async () => {
  const body = simulator.authorizeQuery('verifier-1', everyScope);
  body.set('decision', 'cancel');
  const answer = await simulator.fetch('/i/oauth2/authorize', { method: 'POST', body, redirect: 'manual' });
  expect(answer.headers.get('location')).toBe(`${callback}?state=state-1&error=access_denied`);
});

test('a consent form from another origin is refused', async () => {
  const body = simulator.authorizeQuery('verifier-1', everyScope);
  body.set('decision', 'authorize');
  body.set('as', 'loftpaper');
  const init = { method: 'POST', body, redirect: 'manual', headers: { origin: 'https://elsewhere.example' } } as const;
  expect((await simulator.fetch('/i/oauth2/authorize', init)).status).toBe(400);
});

test('consent is only asked for loopback callbacks and known scopes', async () => {
  const away = simulator.authorizeQuery('verifier-1', everyScope);
  away.set('redirect_uri', 'https://elsewhere.example/callback');
  const greedy = simulator.authorizeQuery('verifier-1', 'tweet.read everything');
  expect((await simulator.fetch(`/i/oauth2/authorize?${away}`)).status).toBe(400);
  expect((await simulator.fetch(`/i/oauth2/authorize?${greedy}`)).status).toBe(400);
});

test('a request that names a foreign host is refused', async () => {
  const { request } = await import('node:http');
  const status = await new Promise((fulfil) => {
    request(simulator.url(), { headers: { host: 'elsewhere.example' } }, (answer) => fulfil(answer.statusCode)).end();
  });
  expect(status).toBe(403);
});
