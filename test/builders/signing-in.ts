import { onTestFinished } from 'vitest';
import type { Clock, OAuth, PendingSignIn } from '../../src/main/workspace/ports.ts';
import { createOAuth } from '../../src/main/x-api/oauth/create-oauth.ts';
import { pictureAddress } from '../../src/shared/model/index.ts';
import { networksAt } from './a-fake-x.ts';
import { aLog } from './a-log.ts';
import { aSimulator } from './a-simulator.ts';
import { fakeClock } from './fake-clock.ts';

type OAuthOptions = { readonly clock?: Clock; readonly ports?: readonly number[]; readonly deadlineMs?: number };

/** Signing in at what listens at `url`, with a callback at any free port. */
export function oauthAt(url: string, options: OAuthOptions = {}): OAuth {
  return createOAuth({
    networks: networksAt(url),
    clock: fakeClock(),
    log: aLog(),
    pictureAddress: (_, address) => pictureAddress.parse(`/media/${address}`),
    ports: [0],
    ...options,
  });
}

/** A simulator that closes after the test, and signing in there. */
export async function aSimulatorToSignInAt(options: OAuthOptions = {}) {
  const simulator = await aSimulator();
  onTestFinished(() => simulator.close());
  return { simulator, oauth: oauthAt(simulator.url(), options) };
}

/** A sign-in that waits for the person; cancelled after the test. */
export async function begin(oauth: OAuth, given: Partial<Parameters<OAuth['begin']>[0]> = {}): Promise<PendingSignIn> {
  const begun = await oauth.begin({ network: 'sandbox', clientId: 'test-app', returnTo: null, ...given });
  if (!begun.ok) throw new Error(begun.error.message);
  onTestFinished(() => begun.value.cancel());
  return begun.value;
}

/** What the person does on the consent page, where X grants `scope`; answers where the browser is sent. */
export async function decide(
  pending: PendingSignIn,
  decision: 'authorize' | 'cancel' = 'authorize',
  scope?: string,
): Promise<URL> {
  const page = new URL(pending.authorizeUrl);
  const body = new URLSearchParams(page.search);
  body.set('as', 'loftpaper');
  body.set('decision', decision);
  if (scope !== undefined) body.set('scope', scope);
  const answer = await fetch(page.origin + page.pathname, { method: 'POST', body, redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '');
}
