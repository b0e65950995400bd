import { z } from 'zod';
import { accountId, type Instant, instant, network } from './ids.ts';
import { person } from './person.ts';
import { signature } from './signature.ts';

/** One signed-in user; `signed-out` keeps the account and its data but asks to sign in again. */
export const account = z
  .object({
    id: accountId,
    network,
    person,
    scopes: z.array(z.string()).readonly(),
    status: z.enum(['signed-in', 'signed-out']),
    addedAt: instant,
    /** Where the tokens are kept: the system's keychain, memory until Stoa closes, or (sandbox only) the data directory. */
    vault: z.enum(['keychain', 'memory', 'data-directory']),
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
