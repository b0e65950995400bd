import type { Account, Network, SignIn, StoaError } from '../../../shared/model/index.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import type { Log, OAuth, Opener, Outcome, PendingSignIn, SignedIn } from '../ports.ts';

/** The one sign-in that may be under way; it outlives the page's own trip to X and back. */
export type SignInAttempts = {
  current(): SignIn | null;
  begin(network: Network, clientId: string): Promise<SignIn>;
  cancel(attempt: string): void;
  dismiss(attempt: string): void;
  /** Resolves when an attempt that was answered has been settled. */
  drain(): Promise<void>;
  stop(): void;
};

/** Starts with no attempt; a newer one takes the place of an older. */
export function createSignInAttempts(deps: {
  readonly oauth: Pick<OAuth, 'begin'>;
  readonly opener: Opener;
  readonly log: Log;
  /** Where the callback page leads back to; null when a window is already open. */
  returnTo(): string | null;
  changed(signIn: SignIn | null): void;
  /** Stores tokens and account; throws when that is not possible. */
  accept(network: Network, clientId: string, signedIn: SignedIn): Promise<Account>;
}): SignInAttempts {
  const { oauth, opener, log } = deps;
  let current: SignIn | null = null;
  let pending: PendingSignIn | null = null;
  let settling: Promise<void> = Promise.resolve();

  function show(next: SignIn | null): void {
    current = next;
    deps.changed(next);
  }

  function drop(): void {
    const dropped = pending;
    pending = null;
    dropped?.cancel();
  }

  async function settle(attempt: PendingSignIn, clientId: string, started: SignIn): Promise<void> {
    const outcome = await attempt.finished;
    // A newer attempt, or a cancellation, has taken its place.
    if (pending !== attempt) return;
    pending = null;
    show(outcome.ok ? await finish(outcome.value, clientId, started) : { ...started, ...failed(outcome.error) });
  }

  async function finish(signedIn: SignedIn, clientId: string, started: SignIn): Promise<SignIn> {
    show({ ...started, state: 'finishing' });
    try {
      const account = await deps.accept(started.network, clientId, signedIn);
      return { ...started, state: 'done', account, clockOff: signedIn.clockOff ?? null };
    } catch (error) {
      log.error('accounts: a sign-in could not be stored', { why: String(error) });
      return { ...started, ...failed(error instanceof StoaFailure ? error.error : notStored) };
    }
  }

  return {
    current: () => current,
    async begin(network, clientId) {
      drop();
      const begun: Outcome<PendingSignIn> = await oauth.begin({ network, clientId, returnTo: deps.returnTo() });
      if (!begun.ok) throw new StoaFailure(begun.error);
      drop();
      const attempt = begun.value;
      pending = attempt;
      const started: SignIn = {
        attempt: attempt.attempt,
        network,
        authorizeUrl: attempt.authorizeUrl,
        state: 'waiting',
        account: null,
        error: null,
        clockOff: null,
      };
      show(started);
      settling = settle(attempt, clientId, started);
      try {
        await opener.open(attempt.authorizeUrl);
      } catch (error) {
        // The waiting screen shows the address as a link, so this is no dead end.
        log.warn('accounts: the browser could not be opened', { why: String(error) });
      }
      return started;
    },
    cancel(attempt) {
      if (current?.attempt !== attempt) return;
      drop();
      show(null);
    },
    dismiss(attempt) {
      if (current?.attempt === attempt && (current.state === 'done' || current.state === 'failed')) show(null);
    },
    drain: () => settling,
    stop: drop,
  };
}

function failed(error: StoaError): Pick<SignIn, 'state' | 'error'> {
  return { state: 'failed', error };
}

const notStored: StoaError = {
  code: 'sign-in-failed',
  message: 'X agreed, but the sign-in could not be stored on this computer.',
  next: 'Unlock the keychain or free some disk space, then sign in again.',
  reason: 'not-stored',
};
