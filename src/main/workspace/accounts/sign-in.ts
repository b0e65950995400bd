import type { Account, Network, SignIn, StoaError, TokenSet } from '../../../shared/model/index.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import type { Clock, Log, OAuth, Opener, Outcome, PendingSignIn, SignedIn, SignInOutcome } from '../ports.ts';
import type { Farewell } from './farewells.ts';

/** The one sign-in that may be under way; it outlives the page's own trip to X and back. */
export type SignInAttempts = {
  current(): SignIn | null;
  begin(network: Network, clientId: string): Promise<SignIn>;
  /** Tries an unfinished one again now. */
  retry(attempt: string): void;
  cancel(attempt: string): void;
  dismiss(attempt: string): void;
  /** Resolves when an attempt that was answered has been settled. */
  drain(): Promise<void>;
  stop(): void;
};

/** The attempt under way. What X granted is in memory alone: killed, Stoa leaves nothing of it behind and asks for consent anew. */
type Work = {
  readonly clientId: string;
  shown: SignIn;
  /** Waits for the person. */
  pending: PendingSignIn | null;
  /** What X granted and nobody keeps yet. */
  granted: TokenSet | null;
  /** The same with whose it is; only storing it is left. */
  signedIn: SignedIn | null;
  tries: number;
  stopTimer: () => void;
};

const firstRetry = 5000;
const longestRetry = 60_000;
/** What is granted must be good for at least this long to be worth asking with. */
const leastLife = 60_000;

/** Starts with no attempt; a newer one takes the place of an older. */
export function createSignInAttempts(deps: {
  readonly oauth: Pick<OAuth, 'begin' | 'identify' | 'refresh'>;
  readonly opener: Opener;
  readonly clock: Clock;
  readonly log: Log;
  /** Where the callback page leads back to; null when a window is already open. */
  returnTo(): string | null;
  changed(signIn: SignIn | null): void;
  /** Stores tokens and account; throws when that is not possible. */
  accept(network: Network, clientId: string, signedIn: SignedIn): Promise<Account>;
  /** Gives back to X what nobody will use. */
  giveBack(farewell: Farewell): void;
}): SignInAttempts {
  const { oauth, opener, clock, log } = deps;
  /** Kept after its end, until it was read. */
  let work: Work | null = null;
  let settling: Promise<void> = Promise.resolve();

  function show(mine: Work, change: Partial<SignIn>): void {
    mine.shown = { ...mine.shown, ...change };
    if (work === mine) deps.changed(mine.shown);
  }

  function giveBack({ clientId, shown }: Work, tokens: TokenSet | null | undefined): void {
    if (tokens) deps.giveBack({ accountId: null, network: shown.network, clientId, tokens });
  }

  function drop(): void {
    const dropped = work;
    work = null;
    if (dropped === null) return;
    dropped.stopTimer();
    dropped.pending?.cancel();
    giveBack(dropped, dropped.granted);
  }

  async function settle(mine: Work, pending: PendingSignIn): Promise<void> {
    const outcome = await pending.finished;
    mine.pending = null;
    // A newer attempt, or a cancellation, has taken its place.
    if (work !== mine) return giveBack(mine, outcome.ok ? outcome.value.tokens : outcome.granted);
    await conclude(mine, outcome);
  }

  async function conclude(mine: Work, outcome: SignInOutcome): Promise<void> {
    if (outcome.ok) return finish(mine, outcome.value);
    mine.granted = outcome.granted ?? null;
    if (mine.granted === null) return show(mine, { state: 'failed', error: outcome.error });
    if (outcome.onlyByHand) return show(mine, { state: 'unfinished', error: outcome.error, retryAt: null });
    const wait = Math.min(longestRetry, firstRetry * 2 ** mine.tries);
    mine.tries += 1;
    const retryAt = Math.max(clock.now() + wait, outcome.error.code === 'rate-limited' ? outcome.error.resetAt : 0);
    mine.stopTimer = clock.after(retryAt - clock.now(), () => retry(mine));
    show(mine, { state: 'unfinished', error: outcome.error, retryAt });
  }

  async function finish(mine: Work, signedIn: SignedIn): Promise<void> {
    // From here on it belongs to whoever keeps it.
    mine.granted = null;
    show(mine, { state: 'finishing', retryAt: null });
    try {
      const account = await deps.accept(mine.shown.network, mine.clientId, signedIn);
      show(mine, { state: 'done', account, error: null, clockOff: signedIn.clockOff ?? null });
    } catch (error) {
      log.error('accounts: a sign-in could not be stored', { why: String(error) });
      if (work !== mine) return giveBack(mine, signedIn.tokens);
      mine.granted = signedIn.tokens;
      mine.signedIn = signedIn;
      show(mine, { state: 'unfinished', error: error instanceof StoaFailure ? error.error : notStored });
    }
  }

  function retry(mine: Work): void {
    if (work !== mine || mine.shown.state !== 'unfinished') return;
    mine.stopTimer();
    settling = tryAgain(mine);
  }

  async function tryAgain(mine: Work): Promise<void> {
    if (mine.granted === null) return;
    show(mine, { state: 'finishing', retryAt: null });
    const granted = await lasting(mine, mine.granted);
    if (granted === null) return;
    if (mine.signedIn !== null) return finish(mine, { ...mine.signedIn, tokens: granted });
    const outcome = await oauth.identify(mine.shown.network, mine.clientId, granted);
    // Whoever took its place has given back what was granted.
    if (work === mine) await conclude(mine, outcome);
  }

  /** What was granted, renewed where buying credits has taken longer than it lasts; null when that is over, or somebody took its place. */
  async function lasting(mine: Work, granted: TokenSet): Promise<TokenSet | null> {
    if (granted.expiresAt - clock.now() >= leastLife) return granted;
    const renewed =
      granted.refreshToken === null
        ? null
        : await oauth.refresh(mine.shown.network, mine.clientId, granted.refreshToken);
    if (work !== mine) {
      if (renewed?.ok) giveBack(mine, renewed.value);
      return null;
    }
    if (renewed?.ok) {
      mine.granted = renewed.value;
      return renewed.value;
    }
    if (renewed === null || renewed.error.code === 'signed-out') {
      mine.granted = null;
      giveBack(mine, granted);
      show(mine, { state: 'failed', error: ranOut, retryAt: null });
    } else await conclude(mine, { ...renewed, granted });
    return null;
  }

  return {
    current: () => work?.shown ?? null,
    async begin(network, clientId) {
      drop();
      let mine: Work | null = null;
      const onStray = () => mine !== null && show(mine, { strayAnswer: true });
      const begun: Outcome<PendingSignIn> = await oauth.begin({
        network,
        clientId,
        returnTo: deps.returnTo(),
        onStray,
      });
      if (!begun.ok) {
        deps.changed(null);
        throw new StoaFailure(begun.error);
      }
      drop();
      const pending = begun.value;
      const started: SignIn = {
        attempt: pending.attempt,
        network,
        authorizeUrl: pending.authorizeUrl,
        state: 'waiting',
        account: null,
        error: null,
        clockOff: null,
        retryAt: null,
        strayAnswer: false,
      };
      mine = { clientId, shown: started, pending, granted: null, signedIn: null, tries: 0, stopTimer: () => undefined };
      work = mine;
      deps.changed(started);
      settling = settle(mine, pending);
      try {
        await opener.open(pending.authorizeUrl);
      } catch (error) {
        // The waiting screen shows the address as a link, so this is no dead end.
        log.warn('accounts: the browser could not be opened', { why: String(error) });
      }
      return started;
    },
    retry(attempt) {
      if (work?.shown.attempt === attempt) retry(work);
    },
    cancel(attempt) {
      if (work?.shown.attempt !== attempt) return;
      drop();
      deps.changed(null);
    },
    dismiss(attempt) {
      if (work?.shown.attempt !== attempt || (work.shown.state !== 'done' && work.shown.state !== 'failed')) return;
      work = null;
      deps.changed(null);
    },
    drain: () => settling,
    stop: drop,
  };
}

const notStored: StoaError = {
  code: 'sign-in-failed',
  message: 'X agreed, but the sign-in could not be stored on this computer.',
  next: 'Unlock the keychain or free some disk space, then try again; nothing has to be allowed again.',
  reason: 'not-stored',
};
const ranOut: StoaError = {
  code: 'sign-in-failed',
  message: 'X did not say who you are for as long as its permission lasted.',
  next: 'Sign in again; nothing in your app needs changing.',
  reason: 'too-late',
};
