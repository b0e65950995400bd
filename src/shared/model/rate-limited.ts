import type { StoaError } from './error.ts';
import type { Instant } from './ids.ts';

/** X takes no more calls of this kind until then, whether it said so or would. */
export function rateLimited(resetAt: Instant): StoaError {
  return {
    code: 'rate-limited',
    message: 'X asks for a pause before it takes more of these requests.',
    next: 'Nothing to do: Stoa goes on by itself, and what you have stays here.',
    resetAt,
  };
}
