import { type AccountId, type StoaError, StoaFailure } from '../../../shared/model/index.ts';
import type { Outcome, OutOfReach } from '../ports.ts';
import { locked } from './x-vault.ts';

/** Runs what asks a vault: what the system's keychain or the disk refuses becomes `storage`, with what to do. */
export async function answering<T>(work: () => Promise<T>, what: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoaFailure || !(error instanceof Error)) throw error;
    throw new StoaFailure(
      {
        code: 'storage',
        message: `The place where your sign-in is kept ${what} (${error.message.slice(0, 200)}).`,
        next: 'Unlock the system’s keychain or free some disk space, then try again.',
      },
      error,
    );
  }
}

/** What was thrown on purpose, as an outcome; anything else is thrown on. */
export function asOutcome(error: unknown): Outcome<never> {
  if (error instanceof StoaFailure) return failed(error.error);
  throw error;
}

/** A failed outcome. */
export function failed(error: StoaError): Outcome<never> {
  return { ok: false, error };
}

/** What calls answer while the tokens of an account are there, but not for this process. */
export function outOfReach(accountId: AccountId, why: OutOfReach): StoaError {
  if (why === 'locked') return locked(accountId);
  return { ...signedOut(accountId), message: 'Stoa does not reach the sign-in of this account from here.' };
}

/** What every call answers while the account is signed out. */
export function signedOut(accountId: AccountId): StoaError {
  return {
    code: 'signed-out',
    accountId,
    message: 'X ended this sign-in.',
    next: 'Sign in again; everything kept here stays.',
  };
}
