import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { TwitterApi } from 'twitter-api-v2';
import { z } from 'zod';
import type { Network, Person, StoaError, TokenSet } from '../../../shared/model/index.ts';
import { callbackPorts, requestedScopes } from '../../../shared/sign-in/x-app.ts';
import type { Clock, Contacts, Log, Networks, OAuth, Outcome, SignInOutcome } from '../../workspace/ports.ts';
import { defaultDeadline, withDeadline } from '../deadline.ts';
import { endpoints } from '../endpoints.ts';
import { timedOut } from '../errors.ts';
import { type Exchange, toExchange } from '../exchange.ts';
import { rawAnswer } from '../mapping/answer-schema.ts';
import type { PictureSigner } from '../mapping/picture-signer.ts';
import { createAnswerReader } from '../mapping/read-answer.ts';
import { requestMe } from '../me.ts';
import { type Credentials, createXClients } from '../x-clients.ts';
import { type Callback, createCallbackListener } from './callback-listener.ts';
import { outcomePage } from './outcome-page.ts';
import {
  callbackRefusal,
  clockOffIn,
  firstCallRefusal,
  neededScopes,
  signInErrors,
  tokenRefusal,
  tooSlow,
  troubleAtX,
  unreachable,
} from './sign-in-errors.ts';
import { type Asked, refreshError } from './token-errors.ts';

/** What came back, with the headers where they are known. */
type Answered = { readonly data: unknown; readonly headers: IncomingHttpHeaders };

/** How long a person may take on X's consent page. */
const patience = 10 * 60_000;
/** How long the page after the consent waits for the outcome before it goes back to Stoa, which shows it anyway. */
const pagePatience = 4_000;
/** How long a sandbox may take to come up after the person asked for it. */
const startPatience = 15_000;
const accessTokenSeconds = 7200;

const grantedTokens = z.object({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1).optional(),
  expiresIn: z.number().positive().catch(accessTokenSeconds),
  scope: z.array(z.string()),
});

/**
 * OAuth 2.0 with PKCE for a public client (docs.x.com, authorization code with PKCE), the same for X and for the simulator.
 * `ports` are tried in order for the callback listener.
 */
export function createOAuth(deps: {
  readonly networks: Networks;
  readonly clock: Clock;
  readonly log: Log;
  readonly pictureAddress: PictureSigner;
  readonly contacts?: Contacts;
  readonly ports?: readonly number[];
  readonly deadlineMs?: number;
}): OAuth {
  const { networks, clock, log } = deps;
  const ports = deps.ports ?? callbackPorts;
  const deadlineMs = deps.deadlineMs ?? defaultDeadline;
  const clients = createXClients(networks, deps.contacts?.note);
  const listener = createCallbackListener(ports, log);
  const reader = createAnswerReader(deps.pictureAddress, log);

  /** One request to X's token endpoints, or the first call with a token of theirs, within the deadline. */
  async function ask(
    network: Network,
    credentials: Credentials,
    run: (client: TwitterApi) => Promise<Answered>,
    toError: (exchange: Exchange, asked: Asked) => StoaError,
    late: StoaError,
  ): Promise<Outcome<Answered>> {
    return withDeadline<Outcome<Answered>>(
      deadlineMs,
      async (signal) => {
        try {
          const client = clients.open(network, credentials, { signal, freshConnection: true });
          if (client === null) return failed(unreachable(network));
          const exchange = await toExchange(() => run(client));
          if (exchange.kind === 'answer' && exchange.status === 200) {
            return { ok: true, value: { data: exchange.body, headers: exchange.headers } };
          }
          return failed(toError(exchange, { network, now: clock.now() }));
        } catch (cause) {
          // The library throws plain errors when an accepted answer lacks what it expects.
          log.warn('X gave a token answer that could not be read', { cause });
          return failed(troubleAtX(200));
        }
      },
      () => failed(late),
    );
  }

  function toTokens(answer: Outcome<Answered>, formerRefreshToken: string | null): Outcome<TokenSet> {
    if (!answer.ok) return answer;
    const granted = grantedTokens.safeParse(answer.value.data);
    if (!granted.success) return failed(troubleAtX(200));
    const { accessToken, refreshToken, expiresIn, scope } = granted.data;
    const tokens = {
      accessToken,
      refreshToken: refreshToken ?? formerRefreshToken,
      expiresAt: clock.now() + expiresIn * 1000,
      scopes: scope,
    };
    return { ok: true, value: tokens };
  }

  /** Who a token belongs to (`GET /2/users/me`, free): the first call, and the test that everything is set up. */
  async function askWho(
    network: Network,
    token: string,
  ): Promise<Outcome<{ readonly person: Person; readonly clockOff: number | undefined }>> {
    const answer = await ask(network, token, requestMe, firstCallRefusal, tooSlow);
    log.debug('Called X', { endpoint: endpoints.me.key, error: answer.ok ? null : answer.error.code });
    if (!answer.ok) return answer;
    const { data, headers } = answer.value;
    const parsed = rawAnswer.safeParse(data);
    const person = parsed.success ? reader.people(network, parsed.data).people[0] : undefined;
    if (person !== undefined) return { ok: true, value: { person, clockOff: clockOffIn(headers, clock.now()) } };
    return failed(
      firstCallRefusal({ kind: 'answer', status: 200, headers, body: data }, { network, now: clock.now() }),
    );
  }

  async function revokeBoth(network: Network, clientId: string, tokens: TokenSet): Promise<Outcome<null>> {
    const revoke = (token: string, kind: 'access_token' | 'refresh_token') =>
      ask(
        network,
        { clientId },
        async (client) => ({ data: await client.revokeOAuth2Token(token, kind), headers: {} }),
        refreshError,
        timedOut(false),
      );
    const outcomes = await Promise.all([
      revoke(tokens.accessToken, 'access_token'),
      ...(tokens.refreshToken === null ? [] : [revoke(tokens.refreshToken, 'refresh_token')]),
    ]);
    // A token that X knows no more needs no taking back.
    const untold = outcomes.find((outcome) => !outcome.ok && outcome.error.code !== 'signed-out');
    if (untold === undefined || untold.ok) return { ok: true, value: null };
    log.warn('X could not be told that a sign-in ended', { network, error: untold.error.code });
    return untold;
  }

  async function finishSignIn(
    network: Network,
    clientId: string,
    grant: { readonly code: string; readonly codeVerifier: string; readonly redirectUri: string },
  ): Promise<SignInOutcome> {
    const answer = await ask(
      network,
      { clientId },
      async (client) => ({ data: await client.loginWithOAuth2(grant), headers: {} }),
      tokenRefusal,
      tooSlow,
    );
    const tokens = toTokens(answer, null);
    if (!tokens.ok) return tokens;
    const missing = neededScopes.filter((scope) => !tokens.value.scopes.includes(scope));
    if (missing.length === 0) return identify(network, clientId, tokens.value);
    // Nobody will ever use these.
    void revokeBoth(network, clientId, tokens.value);
    return failed(signInErrors.missingScope(missing));
  }

  async function identify(network: Network, clientId: string, granted: TokenSet): Promise<SignInOutcome> {
    const me = await askWho(network, granted.accessToken);
    if (me.ok) {
      const { person, clockOff } = me.value;
      return { ok: true, value: { tokens: granted, person, ...(clockOff === undefined ? {} : { clockOff }) } };
    }
    if (passes(me.error)) return { ok: false, error: { ...me.error, next: needsNoConsent }, granted };
    if (canBeMended(me.error)) return { ...me, granted, onlyByHand: true };
    void revokeBoth(network, clientId, granted);
    return me;
  }

  return {
    async begin({ network, clientId, returnTo, onStray }) {
      const webBase = await whenUp(networks, network, clock);
      if (webBase === null) return failed(unreachable(network));
      if (clientId.trim() === '') return failed(signInErrors.noClientId);
      const { promise: finished, resolve } = Promise.withResolvers<SignInOutcome>();
      let isSettled = false;
      let strayTold = false;
      const state = randomBytes(32).toString('base64url');
      const waiting = await listener.wait({
        state,
        async receive(callback) {
          const outcome = received(callback, (code) =>
            finishSignIn(network, clientId, { code, codeVerifier, redirectUri }),
          ).then((came) => (settle(came) ? came : failed(signInErrors.cancelled)));
          return outcomePage(await Promise.race([outcome, wait(pagePatience, null, { ref: false })]), returnTo);
        },
        // Once: who knows the port must not be able to say it over and over.
        stray() {
          if (strayTold) return;
          strayTold = true;
          onStray?.();
        },
      });
      if (waiting === null) return failed(signInErrors.portsTaken(ports));
      const { redirectUri } = waiting;
      const { url, codeVerifier } = new TwitterApi({ clientId }).generateOAuth2AuthLink(redirectUri, {
        scope: [...requestedScopes],
        state,
      });
      const stopTimer = clock.after(patience, () => settle(failed(signInErrors.tooLate)));
      /** Whether it was settled by this. */
      function settle(outcome: SignInOutcome): boolean {
        const tokens = outcome.ok ? outcome.value.tokens : outcome.granted;
        // X has agreed after the sign-in was cancelled.
        if (isSettled && tokens !== undefined) void revokeBoth(network, clientId, tokens);
        if (isSettled) return false;
        isSettled = true;
        stopTimer();
        waiting?.stop();
        resolve(outcome);
        return true;
      }
      return {
        ok: true,
        value: {
          attempt: randomUUID(),
          authorizeUrl: toAuthorizeUrl(url, webBase),
          finished,
          cancel: () => void settle(failed(signInErrors.cancelled)),
        },
      };
    },
    identify,
    async refresh(network, clientId, refreshToken) {
      const answer = await ask(
        network,
        { clientId },
        async (client) => ({ data: await client.refreshOAuth2Token(refreshToken), headers: {} }),
        refreshError,
        timedOut(false),
      );
      return toTokens(answer, refreshToken);
    },
    revoke: revokeBoth,
  };
}

/** Whether asking once more may go better. */
function passes({ code }: StoaError): boolean {
  return code === 'offline' || code === 'timed-out' || code === 'x-unavailable' || code === 'rate-limited';
}

/** Whether what X granted is good as soon as the person has done something at X, or X has come to itself. */
function canBeMended(error: StoaError): boolean {
  if (error.code === 'no-credits') return true;
  return error.code === 'sign-in-failed' && (error.reason === 'not-enrolled' || error.reason === 'refused');
}

const needsNoConsent = 'X has agreed already: nothing has to be allowed again.';

/** The network's base for people, waiting a little for a sandbox that is just being started; null when it does not come up. */
async function whenUp(networks: Networks, network: Network, clock: Clock): Promise<string | null> {
  if (networks.webBase(network) !== null) return networks.webBase(network);
  const { promise, resolve } = Promise.withResolvers<void>();
  const stopWatching = networks.onChange(() => networks.webBase(network) !== null && resolve());
  const stopTimer = clock.after(startPatience, resolve);
  await promise;
  stopWatching();
  stopTimer();
  return networks.webBase(network);
}

/** What the callback means; `exchange` is asked only when there is a code. */
async function received(
  callback: Callback,
  exchange: (code: string) => Promise<SignInOutcome>,
): Promise<SignInOutcome> {
  if (callback.code !== null && callback.error === null) return exchange(callback.code);
  return failed(callbackRefusal(callback));
}

/** The library knows one authorize address and spells the challenge method in lower case; X documents `S256`. */
function toAuthorizeUrl(link: string, webBase: string): string {
  const url = new URL(link);
  const search = url.search.replace('code_challenge_method=s256', 'code_challenge_method=S256');
  return `${webBase.replace(/\/+$/, '')}${url.pathname}${search}`;
}

function failed(error: StoaError): { readonly ok: false; readonly error: StoaError } {
  return { ok: false, error };
}
