import type { AccountId, Network, Person, StoaError, TokenSet } from '../../../shared/model/index.ts';
import type { Outcome } from './outcome.ts';

/** Where the adapter gets its access tokens; refreshes are one at a time per account and stored before use. */
export type TokenSource = {
  /** A token good for at least a minute; fails with `signed-out` when there is none. */
  access(accountId: AccountId): Promise<Outcome<string>>;
  /** Called once after a 401 with the token that failed; answers the one that replaced it. */
  renew(accountId: AccountId, failed: string): Promise<Outcome<string>>;
  /** X took this token, whatever else it answered. */
  accepted(accountId: AccountId, token: string): void;
  /** X refused this token although it has just replaced another. */
  refused(accountId: AccountId, token: string): void;
};

/** What a finished sign-in yields; `clockOff` is how many milliseconds the own clock runs before X's, absent when X did not tell. */
export type SignedIn = { readonly tokens: TokenSet; readonly person: Person; readonly clockOff?: number };

/**
 * How signing in ended. `granted`: X agreed and then did not answer whose tokens these are; asking again needs no second consent. `onlyByHand`:
 * it would be refused again until the person has done something about it.
 */
export type SignInOutcome =
  | { readonly ok: true; readonly value: SignedIn }
  | { readonly ok: false; readonly error: StoaError; readonly granted?: TokenSet; readonly onlyByHand?: true };

/** OAuth 2.0 with PKCE: state, verifier and the loopback listener stay inside. */
export type OAuth = {
  /**
   * `returnTo` is where the small callback page leads back to; null when a window is already open (Electron). `onStray` hears, at most once, that an
   * answer came which belongs to no sign-in under way; nothing was taken from it.
   */
  begin(options: {
    readonly network: Network;
    readonly clientId: string;
    readonly returnTo: string | null;
    readonly onStray?: () => void;
  }): Promise<Outcome<PendingSignIn>>;
  /** Asks X once more whose tokens these are. Refused for good, they are given back. */
  identify(network: Network, clientId: string, granted: TokenSet): Promise<SignInOutcome>;
  refresh(network: Network, clientId: string, refreshToken: string): Promise<Outcome<TokenSet>>;
  /** Fails when X could not be told about each of them; signing out goes on all the same. */
  revoke(network: Network, clientId: string, tokens: TokenSet): Promise<Outcome<null>>;
};

/** A sign-in that waits for the person. */
export type PendingSignIn = {
  readonly attempt: string;
  readonly authorizeUrl: string;
  /** Settles once: signed in, denied, timed out (after ten minutes) or cancelled. */
  readonly finished: Promise<SignInOutcome>;
  cancel(): void;
};
