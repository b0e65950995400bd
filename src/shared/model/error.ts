import { z } from 'zod';
import { accountId, instant, mills } from './ids.ts';

const say = {
  /** What happened, in one sentence for the reader. */
  message: z.string(),
  /** What to do next, in one sentence; empty when nothing needs doing. */
  next: z.string(),
};

/** What a sign-in failed of, so that the window can lead back to the step that mends it. */
export const signInFailure = z.enum([
  'app-has-secret',
  'unknown-client',
  'callback-address',
  'not-enrolled',
  'missing-scope',
  'code-spent',
  'too-late',
  'clock-wrong',
  'ports-taken',
  'not-stored',
  'refused',
]);
export type SignInFailure = z.infer<typeof signInFailure>;

/** Every failure a call can answer with; a closed set, so that each has its own words and button. */
export const stoaError = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('invalid-input'), ...say }),
    z.object({ code: z.literal('not-found'), ...say }),
    /** The network or the simulator cannot be reached. */
    z.object({ code: z.literal('offline'), ...say }),
    /** No answer inside the deadline; for a write the outcome is unknown. */
    z.object({ code: z.literal('timed-out'), ...say }),
    /** X answered with 5xx, an HTML page or something that does not parse. */
    z.object({ code: z.literal('x-unavailable'), ...say, status: z.number().int().nullable() }),
    z.object({ code: z.literal('rate-limited'), ...say, resetAt: instant }),
    z.object({
      code: z.literal('signed-out'),
      ...say,
      accountId: accountId.nullable(),
      /** Its passphrase would do: nobody has to sign in again. */
      locked: z.boolean().optional(),
    }),
    z.object({ code: z.literal('forbidden'), ...say, missingScope: z.string().nullable() }),
    /** X refused a write by one of its rules; the text is kept. */
    z.object({
      code: z.literal('refused'),
      ...say,
      rule: z.enum([
        'not-summoned',
        'duplicate',
        'reply-restricted',
        'gone',
        'too-long',
        'picture',
        'blocked',
        'closed-messages',
        'account',
        'daily-limit',
        'on-x-only',
        'other',
      ]),
    }),
    /** X answers nothing at all for this app: `until` is when that ends by itself, if X said so. */
    z.object({
      code: z.literal('no-credits'),
      ...say,
      why: z.enum(['credits', 'spending-limit', 'usage-cap', 'not-enrolled']).default('credits'),
      until: instant.nullable().default(null),
    }),
    z.object({ code: z.literal('budget-reached'), ...say, budget: mills, spent: mills }),
    /** What was asked for by hand would pass the budget; it is done once the reader says yes for today. */
    z.object({ code: z.literal('budget-asks'), ...say, atMost: mills, budget: mills, spent: mills }),
    z.object({ code: z.literal('sign-in-denied'), ...say }),
    z.object({ code: z.literal('sign-in-failed'), ...say, reason: signInFailure }),
    /** The data directory cannot be written (full or read-only disk). */
    z.object({ code: z.literal('storage'), ...say }),
    /** The connection between window and core is gone. */
    z.object({ code: z.literal('disconnected'), ...say }),
    z.object({ code: z.literal('internal'), ...say }),
  ])
  .readonly();
export type StoaError = z.infer<typeof stoaError>;
/** Name of a failure. */
export type StoaErrorCode = StoaError['code'];

/** Carries a {@link StoaError} through code that throws; everything thrown on purpose in Stoa is one. */
export class StoaFailure extends Error {
  readonly error: StoaError;
  constructor(error: StoaError, cause?: unknown) {
    super(error.message, { cause });
    this.name = 'StoaFailure';
    this.error = error;
  }
}
