import { z } from 'zod';

/** Where sign-ins to X can be kept: the system's keychain, a file locked with a passphrase, or memory until Stoa closes. */
export const xVaultKind = z.enum(['keychain', 'passphrase-file', 'memory']);
export type XVaultKind = z.infer<typeof xVaultKind>;

/** Fewest characters of a new passphrase. */
export const shortestPassphrase = 8;

/** How things stand with the keeping of sign-ins to X on this computer. */
export type XVaultState = {
  /** Where the next sign-in goes; null while there is no keychain and nothing was chosen. */
  readonly kind: XVaultKind | null;
  /** Whether this host reaches a keychain of the system. */
  readonly keychain: boolean;
  /** The file locked with a passphrase: `open` once its passphrase was given; `damaged` when it cannot be read at all. */
  readonly file: 'none' | 'locked' | 'open' | 'damaged';
  /** “Not now” was said to the question for the passphrase; it is not put again by itself until Stoa is started anew. */
  readonly postponed: boolean;
};
