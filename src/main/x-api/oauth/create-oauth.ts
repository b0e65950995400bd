import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { TwitterApi } from 'twitter-api-v2';
import { z } from 'zod';
import { accountId, type Network, personId, type StoaError, type TokenSet } from '../../../shared/model/index.ts';
import { callbackPorts, requestedScopes } from '../../../shared/sign-in/x-app.ts';
import type { Clock, Contacts, Log, Networks, OAuth, Outcome, SignedIn } from '../../workspace/ports.ts';
import { createCall } from '../call.ts';
import { defaultDeadline, withDeadline } from '../deadline.ts';
import { offline, timedOut, unavailable } from '../errors.ts';
import { type Exchange, toExchange } from '../exchange.ts';
import type { PictureSigner } from '../mapping/picture-signer.ts';
import { createAnswerReader } from '../mapping/read-answer.ts';
import { readMe } from '../me.ts';
import { createXClients } from '../x-clients.ts';
import { type Callback, createCallbackListener } from './callback-listener.ts';
import type { CallbackPage } from './callback-page.ts';
import { type Asked, refreshError, signInError } from './token-errors.ts';

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

  /** One request to X's token endpoints within the deadline. */
  async function ask(
    network: Network,
    clientId: string,
    run: (client: TwitterApi) => Promise<unknown>,
    toError: (exchange: Exchange, asked: Asked) => StoaError,
  ): Promise<Outcome<unknown>> {
    return withDeadline<Outcome<unknown>>(
      deadlineMs,
      async (signal) => {
        try {
          const client = clients.open(network, { clientId }, { signal, freshConnection: true });
          if (client === null) return failed(offline(network));
          const exchange = await toExchange(async () => ({ data: await run(client), headers: {} }));
          const accepted = exchange.kind === 'answer' && exchange.status === 200;
          return accepted
            ? { ok: true, value: exchange.body }
            : failed(toError(exchange, { network, now: clock.now() }));
        } catch (cause) {
          // The library throws plain errors when an accepted answer lacks what it expects.
          log.warn('X gave a token answer that could not be read', { cause });
          return failed(unavailable(200));
        }
      },
      () => failed(timedOut(false)),
    );
  }

  function toTokens(answer: Outcome<unknown>, formerRefreshToken: string | null): Outcome<TokenSet> {
    if (!answer.ok) return answer;
    const granted = grantedTokens.safeParse(answer.value);
    if (!granted.success) return failed(unavailable(200));
    const { accessToken, refreshToken, expiresIn, scope } = granted.data;
    const tokens = {
      accessToken,
      refreshToken: refreshToken ?? formerRefreshToken,
      expiresAt: clock.now() + expiresIn * 1000,
      scopes: scope,
    };
    return { ok: true, value: tokens };
  }

  async function revokeBoth(network: Network, clientId: string, tokens: TokenSet): Promise<void> {
    const revoke = (token: string, kind: 'access_token' | 'refresh_token') =>
      ask(network, clientId, (client) => client.revokeOAuth2Token(token, kind), refreshError);
    const outcomes = await Promise.all([
      revoke(tokens.accessToken, 'access_token'),
      ...(tokens.refreshToken === null ? [] : [revoke(tokens.refreshToken, 'refresh_token')]),
    ]);
    for (const outcome of outcomes) {
      if (!outcome.ok) log.warn('X could not be told that a sign-in ended', { network, error: outcome.error.code });
    }
  }

  async function finishSignIn(
    network: Network,
    clientId: string,
    grant: { readonly code: string; readonly codeVerifier: string; readonly redirectUri: string },
  ): Promise<Outcome<SignedIn>> {
    const tokens = toTokens(await ask(network, clientId, (client) => client.loginWithOAuth2(grant), signInError), null);
    if (!tokens.ok) return tokens;
    const call = createCall({
      tokens: {
        access: async () => ({ ok: true, value: tokens.value.accessToken }),
        renew: async () => failed(notAccepted),
      },
      clients,
      clock,
      log,
      deadlineMs,
    });
    const me = await readMe(call, reader, {
      accountId: accountId.parse(`${network}:me`),
      network,
      userId: personId.parse('0'),
    });
    if (me.ok) return { ok: true, value: { tokens: tokens.value, person: me.value } };
    // Nobody will ever use these.
    void revokeBoth(network, clientId, tokens.value);
    return failed(me.error);
  }

  return {
    async begin({ network, clientId, returnTo }) {
      const webBase = await whenUp(networks, network, clock);
      if (webBase === null) return failed(offline(network));
      if (clientId.trim() === '') return failed(noClientId);
      const { promise: finished, resolve } = Promise.withResolvers<Outcome<SignedIn>>();
      const state = randomBytes(32).toString('base64url');
      const waiting = await listener.wait({
        state,
        async receive(callback) {
          const outcome = received(callback, (code) =>
            finishSignIn(network, clientId, { code, codeVerifier, redirectUri }),
          );
          void outcome.then(settle);
          return pageOf(await Promise.race([outcome, wait(pagePatience, null, { ref: false })]), returnTo);
        },
      });
      if (waiting === null) return failed(portsTaken(ports));
      const { redirectUri } = waiting;
      const { url, codeVerifier } = new TwitterApi({ clientId }).generateOAuth2AuthLink(redirectUri, {
        scope: [...requestedScopes],
        state,
      });
      const stopTimer = clock.after(patience, () => settle(failed(tooLate)));
      function settle(outcome: Outcome<SignedIn>): void {
        stopTimer();
        waiting?.stop();
        resolve(outcome);
      }
      return {
        ok: true,
        value: {
          attempt: randomUUID(),
          authorizeUrl: toAuthorizeUrl(url, webBase),
          finished,
          cancel: () => settle(failed(cancelled)),
        },
      };
    },
    async refresh(network, clientId, refreshToken) {
      const answer = await ask(network, clientId, (client) => client.refreshOAuth2Token(refreshToken), refreshError);
      return toTokens(answer, refreshToken);
    },
    async revoke(network, clientId, tokens) {
      await revokeBoth(network, clientId, tokens);
      return { ok: true, value: null };
    },
  };
}

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
  { code, error, description }: Callback,
  exchange: (code: string) => Promise<Outcome<SignedIn>>,
): Promise<Outcome<SignedIn>> {
  if (error === 'access_denied') return failed(denied);
  if (code !== null && error === null) return exchange(code);
  const words = [error, description].filter((part) => part !== null).join(': ');
  return failed({
    code: 'sign-in-failed',
    message: `X sent the browser back without a sign-in${words === '' ? '' : ` (“${words.slice(0, 200)}”)`}.`,
    next: 'Check the callback addresses and permissions of your app at console.x.com, then sign in again.',
  });
}

/** The library knows one authorize address and spells the challenge method in lower case; X documents `S256`. */
function toAuthorizeUrl(link: string, webBase: string): string {
  const url = new URL(link);
  const search = url.search.replace('code_challenge_method=s256', 'code_challenge_method=S256');
  return `${webBase.replace(/\/+$/, '')}${url.pathname}${search}`;
}

function pageOf(outcome: Outcome<SignedIn> | null, returnTo: string | null): CallbackPage {
  const rest = returnTo === null ? 'You can close this tab and go back to Stoa.' : 'Taking you back to Stoa.';
  if (outcome === null) return { status: 200, title: 'Almost there', text: `X is slow to answer. ${rest}`, returnTo };
  if (outcome.ok) {
    return { status: 200, title: `Signed in as @${outcome.value.person.handle}`, text: rest, returnTo };
  }
  const title = outcome.error.code === 'sign-in-denied' ? 'Nothing was allowed' : 'Signing in did not work';
  return { status: 200, title, text: `${outcome.error.message} ${rest}`, returnTo };
}

function failed(error: StoaError): { readonly ok: false; readonly error: StoaError } {
  return { ok: false, error };
}

function portsTaken(ports: readonly number[]): StoaError {
  return {
    code: 'sign-in-failed',
    message: `Signing in needs one of the ports ${ports.join(', ')} on this computer, and all are taken by other programs.`,
    next: 'Close a program that uses one of them, then sign in again.',
  };
}

const denied: StoaError = {
  code: 'sign-in-denied',
  message: 'You did not allow Stoa to use the account.',
  next: 'Sign in again whenever you like.',
};
const cancelled: StoaError = { ...denied, message: 'The sign-in was cancelled.' };
const tooLate: StoaError = {
  code: 'sign-in-failed',
  message: 'The sign-in was not finished within ten minutes.',
  next: 'Start signing in again.',
};
const noClientId: StoaError = {
  code: 'sign-in-failed',
  message: 'Signing in to X needs the Client ID of your own X app.',
  next: 'Copy the Client ID from console.x.com and try again.',
};
const notAccepted: StoaError = {
  code: 'sign-in-failed',
  message: 'X does not accept the sign-in it has just given.',
  next: 'Wait a few minutes and sign in again.',
};
