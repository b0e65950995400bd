import { z } from 'zod';
import { accountId, network, type SignIn, signature } from '../model/index.ts';
import { command } from './method.ts';

/** Signing in and out, and which account is shown. */
export const accountsMethods = {
  /** Starts OAuth; the answer says where to send the person. For `x` a Client ID is needed, for `sandbox` none. */
  'accounts.signIn': command<SignIn>()(z.object({ network, clientId: z.string().max(200).nullable() })),
  /** Tries an unfinished one again now. */
  'accounts.retrySignIn': command<null>()(z.object({ attempt: z.string() })),
  'accounts.cancelSignIn': command<null>()(z.object({ attempt: z.string() })),
  /** Forgets a finished attempt so that its message is not shown again. */
  'accounts.dismissSignIn': command<null>()(z.object({ attempt: z.string() })),
  /** Makes this account's deck and inbox the ones shown; read `session.open` again afterwards. */
  'accounts.activate': command<null>()(z.object({ accountId })),
  /** How the account signs its answers from now on; null: not at all. */
  'accounts.setSignature': command<null>()(z.object({ accountId, signature: signature.nullable() })),
  /** Revokes the tokens; `wipe` also deletes everything kept for the account. `revoked` is false when X could not be told. */
  'accounts.signOut': command<{ readonly revoked: boolean }>()(z.object({ accountId, wipe: z.boolean() })),
};
