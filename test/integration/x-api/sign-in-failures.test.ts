import { expect, onTestFinished, test } from 'vitest';
import type { Clock, OAuth, PendingSignIn, SignInOutcome } from '../../../src/main/workspace/ports.ts';
import type { StoaError } from '../../../src/shared/model/index.ts';
import { aListeningProxy } from '../../builders/a-listening-proxy.ts';
import { aSimulator } from '../../builders/a-simulator.ts';
import { begin, decide, oauthAt } from '../../builders/signing-in.ts';

/** X stamps its answers with its own time, so that the clock here has to be the real one. */
const realClock: Clock = { now: () => Date.now(), after: () => () => undefined };

const problem = (name: string, detail: string, more: Readonly<Record<string, unknown>> = {}) => ({
  type: `https://api.x.com/2/problems/${name}`,
  title: name,
  detail,
  ...more,
});

const beginAtX = (oauth: OAuth) => begin(oauth, { network: 'x' });

/** The person agrees; answers the page they come back to. */
async function consent(pending: PendingSignIn, scope?: string): Promise<string> {
  return (await fetch(await decide(pending, 'authorize', scope))).text();
}

function errorOf(outcome: SignInOutcome): StoaError | null {
  return outcome.ok ? null : outcome.error;
}

const token = '/2/oauth2/token';
const me = '/2/users/me';

test.each([
  [
    'an app with a secret',
    token,
    { status: 401, body: { error: 'unauthorized_client', error_description: 'Missing valid authorization header' } },
    'app-has-secret',
    'Native App',
  ],
  ['a Client ID nobody has', token, { status: 400, body: { error: 'invalid_client' } }, 'unknown-client', 'Client ID'],
  [
    'a Client ID nobody has, in other words',
    token,
    {
      status: 400,
      body: { error: 'invalid_request', error_description: 'Value passed for the client_id was invalid.' },
    },
    'unknown-client',
    'Client ID',
  ],
  [
    'another callback address',
    token,
    {
      status: 400,
      body: {
        error: 'invalid_request',
        error_description: 'Value passed for the redirect uri did not match the uri of the authorization code.',
      },
    },
    'callback-address',
    'letter by letter',
  ],
  [
    'a code older than 30 seconds',
    token,
    {
      status: 400,
      body: { error: 'invalid_request', error_description: 'Value passed for the authorization code was invalid.' },
    },
    'code-spent',
    'Sign in again',
  ],
  [
    'a token without the scope',
    me,
    { status: 403, body: problem('unsupported-authentication', 'Wrong kind.') },
    'missing-scope',
    'Read and write and Direct message',
  ],
  ['too many sign-ins', token, { status: 429, body: {} }, 'rate-limited', 'Wait 15 minutes'],
  ['trouble at X', token, { status: 503, body: {} }, 'x-unavailable', 'Wait a minute'],
  [
    'a page instead of an answer',
    token,
    { status: 502, html: '<h1>Over capacity</h1>' },
    'x-unavailable',
    'Wait a minute',
  ],
  ['a page with status 200', token, { status: 200, html: '<h1>Hello</h1>' }, 'x-unavailable', 'Wait a minute'],
  ['nobody there', token, { drop: true }, 'offline', 'Check the connection'],
  ['no answer in time', token, { delayMs: 1000 }, 'timed-out', 'Sign in again'],
])('%s is told with what to do again', async (_, path, fault, ending, next) => {
  const simulator = await aSimulator();
  onTestFinished(() => simulator.close());
  const pending = await beginAtX(oauthAt(simulator.url(), { clock: realClock, deadlineMs: 600 }));
  await simulator.control('/__faults', [{ match: { path }, do: fault }]);

  const page = await consent(pending);
  const error = errorOf(await pending.finished);

  expect([error?.code === 'sign-in-failed' ? error.reason : error?.code, error?.next]).toEqual([
    ending,
    expect.stringContaining(next),
  ]);
  expect(page).toContain('Signing in did not work');
});

/** Signs in at a simulator that answers the first call with this once. */
async function firstCallMeets(fault: Readonly<Record<string, unknown>>) {
  const simulator = await aSimulator();
  onTestFinished(() => simulator.close());
  const oauth = oauthAt(simulator.url(), { clock: realClock, deadlineMs: 600 });
  const pending = await beginAtX(oauth);
  await simulator.control('/__faults', [{ match: { path: me }, times: 1, do: fault }]);
  const page = await consent(pending);
  return { oauth, page, outcome: await pending.finished };
}

test.each([
  ['trouble at X', { status: 503, body: {} }, 'x-unavailable'],
  ['a page', { status: 200, html: '<h1>Hello</h1>' }, 'x-unavailable'],
  ['half an answer', { malformed: true }, 'x-unavailable'],
  ['too many questions', { status: 429, body: {} }, 'rate-limited'],
  ['nobody there', { drop: true }, 'offline'],
  ['no answer in time', { delayMs: 1000 }, 'timed-out'],
])('%s for the first call leaves what was granted to ask with again', async (_, fault, code) => {
  const { oauth, page, outcome } = await firstCallMeets(fault);

  expect(outcome).toMatchObject({
    ok: false,
    error: { code, next: expect.stringContaining('nothing has to be allowed') },
  });
  expect(page).toContain('Almost there');
  if (outcome.ok || outcome.granted === undefined) throw new Error('nothing was kept');
  const again = await oauth.identify('x', 'test-app', outcome.granted);
  expect(again).toMatchObject({ ok: true, value: { person: { handle: 'loftpaper' }, tokens: outcome.granted } });
});

test.each([
  [
    'an app that is not enrolled',
    { status: 403, body: problem('client-forbidden', 'When authenticating …', { reason: 'client-not-enrolled' }) },
    'not-enrolled',
    'put the app into pay-per-use',
  ],
  [
    'an account that is not enrolled',
    { status: 403, body: problem('client-forbidden', 'No account.', { reason: 'user-not-enrolled' }) },
    'not-enrolled',
    'the app itself be billed',
  ],
  [
    'a token X does not take',
    { status: 401, body: { title: 'Unauthorized', type: 'about:blank' } },
    'refused',
    'Wait a few minutes',
  ],
  ['no credits', { status: 402, body: problem('credits', 'does not have any credits') }, 'no-credits', 'Buy credits'],
  [
    'a spending limit',
    { status: 403, body: { title: 'SpendCapReached', detail: 'x', type: 'about:blank' } },
    'no-credits',
    'Raise the limit',
  ],
  ['a cap of X', { status: 429, body: { title: 'UsageCapExceeded' } }, 'no-credits', 'next billing cycle'],
])(
  '%s at the first call leaves what was granted, to be asked with once that is mended',
  async (_, fault, ending, next) => {
    const { oauth, page, outcome } = await firstCallMeets(fault);

    const error = errorOf(outcome);
    expect([error?.code === 'sign-in-failed' ? error.reason : error?.code, error?.next]).toEqual([
      ending,
      expect.stringMatching(new RegExp(`${next}.*try again`)),
    ]);
    expect(page).toContain('Almost there');
    if (outcome.ok || outcome.granted === undefined) throw new Error('nothing was kept');
    expect(outcome.onlyByHand).toBe(true);
    expect(await oauth.identify('x', 'test-app', outcome.granted)).toMatchObject({ ok: true });
  },
);

test('a sign-in that is cancelled while X answers gives back what X granted', async () => {
  const simulator = await aSimulator();
  onTestFinished(() => simulator.close());
  const proxy = await aListeningProxy(simulator.url());
  onTestFinished(() => proxy.close());
  const pending = await beginAtX(oauthAt(proxy.url, { clock: realClock }));
  await simulator.control('/__faults', [{ match: { path: me }, times: 1, do: { delayMs: 300 } }]);
  const page = consent(pending);
  const tokenOf = () => [...proxy.secrets].find(([, name]) => name === 'access_token')?.[0];
  await expect.poll(tokenOf).toBeDefined();

  pending.cancel();
  expect(await page).toContain('The sign-in was cancelled.');

  const ask = () => simulator.fetch(me, { headers: { authorization: `Bearer ${tokenOf()}` } });
  await expect.poll(async () => (await ask()).status).toBe(401);
  expect(errorOf(await pending.finished)).toMatchObject({ code: 'sign-in-denied' });
});

test.each([
  ['access_denied', 'sign-in-denied', undefined],
  ['unauthorized_client', 'sign-in-failed', 'app-has-secret'],
  ['invalid_scope', 'sign-in-failed', 'missing-scope'],
  ['temporarily_unavailable', 'x-unavailable', undefined],
  ['something_new', 'sign-in-failed', 'refused'],
])('X’s page leading back with %s ends as %s', async (error, code, reason) => {
  const pending = await beginAtX(oauthAt('http://127.0.0.1:1', { clock: realClock }));
  const { searchParams } = new URL(pending.authorizeUrl);
  const state = searchParams.get('state') ?? '';

  await fetch(`${searchParams.get('redirect_uri')}?${new URLSearchParams({ state, error })}`);

  expect(errorOf(await pending.finished)).toMatchObject({ code, ...(reason === undefined ? {} : { reason }) });
});

test('what Stoa cannot do without has to be granted; what else is missing is kept for the reader to see', async () => {
  const simulator = await aSimulator();
  onTestFinished(() => simulator.close());
  const blind = await beginAtX(oauthAt(simulator.url(), { clock: realClock }));
  await consent(blind, 'users.read offline.access');
  const readOnly = await beginAtX(oauthAt(simulator.url(), { clock: realClock }));
  await consent(readOnly, 'tweet.read users.read');

  expect(errorOf(await blind.finished)).toMatchObject({
    reason: 'missing-scope',
    message: expect.stringContaining('(tweet.read)'),
  });
  expect(await readOnly.finished).toMatchObject({
    ok: true,
    value: { tokens: { scopes: ['tweet.read', 'users.read'], refreshToken: null } },
  });
});

test('a refusal while this computer’s clock is wrong says by how much; a sign-in that worked carries it along', async () => {
  const simulator = await aSimulator();
  onTestFinished(() => simulator.close());
  const ahead: Clock = { ...realClock, now: () => Date.now() + 3 * 3_600_000 };
  const works = await beginAtX(oauthAt(simulator.url(), { clock: ahead }));
  await consent(works);
  await simulator.control('/__faults', [
    { match: { path: token }, do: { status: 400, body: { error: 'invalid_request', error_description: 'No.' } } },
  ]);
  const refused = await beginAtX(oauthAt(simulator.url(), { clock: ahead }));
  await consent(refused);

  const worked = await works.finished;
  expect(errorOf(await refused.finished)).toMatchObject({
    reason: 'clock-wrong',
    message: expect.stringContaining('3 hours ahead of X’s clock'),
  });
  expect(worked.ok && Math.round((worked.value.clockOff ?? 0) / 60_000)).toBe(180);
});

test('an answer to an earlier sign-in is turned away with words, while the newer one goes on', async () => {
  const simulator = await aSimulator();
  onTestFinished(() => simulator.close());
  const oauth = oauthAt(simulator.url(), { clock: realClock });
  const earlier = await beginAtX(oauth);
  const newer = await beginAtX(oauth);
  earlier.cancel();

  expect(await consent(earlier)).toContain('belongs to an earlier sign-in');
  await consent(newer);
  expect((await newer.finished).ok).toBe(true);
});

test('signing in costs nothing at X', async () => {
  const simulator = await aSimulator();
  onTestFinished(() => simulator.close());
  const pending = await beginAtX(oauthAt(simulator.url(), { clock: realClock }));
  await consent(pending);

  expect((await pending.finished).ok).toBe(true);
  const called = (await simulator.lines('/__ledger')).map(({ route, cost }) => [route, cost]);
  expect(called).toEqual([[expect.stringContaining('/2/users/me'), 0]]);
});
