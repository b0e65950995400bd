import { z } from 'zod';
import { accountId, type Instant, instant, network } from './ids.ts';
import { person } from './person.ts';
import { signature } from './signature.ts';
import { xVaultKind } from './x-vault.ts';

/**
 * Why an account is signed out. X ended it, or a renewal was lost with a crash; the person left; it was kept in memory only. Its tokens are there, yet not
 * within reach: in a locked or damaged file, in the keychain of the other host, in a keychain that is missing now.
 */
export const signedOutBecause = z.enum([
  'ended',
  'lost-renewal',
  'by-hand',
  'not-kept',
  'locked',
  'damaged',
  'other-host',
  'no-keychain',
]);
export type SignedOutBecause = z.infer<typeof signedOutBecause>;

/** One signed-in user; `signed-out` keeps the account and its data but asks to sign in again. */
export const account = z
  .object({
    id: accountId,
    network,
    person,
    scopes: z.array(z.string()).readonly(),
    status: z.enum(['signed-in', 'signed-out']),
    addedAt: instant,
    /** Absent while it is signed in. */
    signedOutBecause: signedOutBecause.optional(),
    /** X refuses a sign-in that has not ended: when Stoa asks again; absent while X takes it. */
    pausedUntil: instant.optional(),
    /** Where the tokens are kept; sandbox tokens are no secrets and lie in the data directory. */
    vault: z.enum([...xVaultKind.options, 'data-directory']),
    /** The app at X it was signed in with; absent in the sandbox. */
    clientId: z.string().optional(),
    /** Absent while its answers are not signed. */
    signature: signature.optional(),
  })
  .readonly();
export type Account = z.infer<typeof account>;

/** A secret pair as OAuth gives it; `expiresAt` is when the access token ends. Never leaves the main process. */
export type TokenSet = {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly expiresAt: Instant;
  readonly scopes: readonly string[];
};
