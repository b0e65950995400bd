import { expect, onTestFinished, test } from 'vitest';
import { aFakeX, sendJson } from '../../builders/a-fake-x.ts';
import { aSimulatorToSignInAt, begin, decide, oauthAt } from '../../builders/signing-in.ts';

test('tokens are refreshed once; the spent one ends the session', async () => {
  const { oauth } = await aSimulatorToSignInAt();
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
  onTestFinished(() => fake.close());

  const answer = await oauthAt(fake.url).refresh('sandbox', 'test-app', 'r');

  expect(answer).toMatchObject({ ok: false, error: { code } });
});

test.each([
  ['a page of the network in between', '<h1>400 Bad Request</h1>'],
  ['an answer without a reason', '{}'],
  ['X’s own trouble', '{"error":"temporarily_unavailable"}'],
])('a refresh refused with 400 by %s does not end the session', async (_, body) => {
  const fake = await aFakeX((_, response) => response.writeHead(400).end(body));
  onTestFinished(() => fake.close());

  expect(await oauthAt(fake.url).refresh('sandbox', 'test-app', 'r')).toMatchObject({
    ok: false,
    error: { code: 'x-unavailable', status: 400 },
  });
});

test('a refresh answer without sense is a fault of X', async () => {
  const fake = await aFakeX((_, response) => sendJson(response, { token_type: 'bearer' }));
  onTestFinished(() => fake.close());

  expect(await oauthAt(fake.url).refresh('sandbox', 'test-app', 'r')).toMatchObject({
    ok: false,
    error: { code: 'x-unavailable' },
  });
});

test('signing out tells X about both tokens, and says when one could not be told', async () => {
  const fake = await aFakeX((_, response, count) => sendJson(response, { revoked: true }, count === 1 ? 500 : 200));
  onTestFinished(() => fake.close());
  const tokens = { accessToken: 'a', refreshToken: 'r', expiresAt: 0, scopes: [] };

  const outcome = await oauthAt(fake.url).revoke('sandbox', 'test-app', tokens);

  expect(outcome).toMatchObject({ ok: false, error: { code: 'x-unavailable' } });
  expect(fake.seen.map(({ body }) => JSON.parse(body).token).sort()).toEqual(['a', 'r']);
});
