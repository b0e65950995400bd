import type { Account, StoaError } from '../../../shared/model/index.ts';
import { scopeWords } from '../../../shared/sign-in/scope-uses.ts';

/** The first of `needed` that the account was not granted, as an error naming it; null when all are there. */
export function missingScope(account: Account, needed: readonly string[]): StoaError | null {
  const missing = needed.find((scope) => !account.scopes.includes(scope));
  if (missing === undefined) return null;
  return {
    code: 'forbidden',
    missingScope: missing,
    message: `This needs a permission that @${account.person.handle} did not give Stoa: ${scopeWords(missing)}.`,
    next: 'Sign in again and allow it.',
  };
}
