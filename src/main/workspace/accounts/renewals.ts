import { createHash } from 'node:crypto';
import type { AccountId, Instant, SignedOutBecause, StoaError, TokenSet } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readAccount, type StoredAccount, writeSpending } from '../../storage/repositories/accounts.ts';
import type { Clock, Log, OAuth, Outcome } from '../ports.ts';
import { asOutcome, failed, signedOut } from './token-failures.ts';
import type { TokenShelf } from './token-shelf.ts';

/** Asks X for new tokens: one at a time for each account, and never twice with the same refresh token, not even after a crash. */
export type Renewals = {
  /** Those who ask at the same time share one renewal; what it answers is stored already. */
  renew(accountId: AccountId): Promise<Outcome<TokenSet>>;
  /** The account has been signed in or out: earlier failures count no more. */
  forget(accountId: AccountId): void;
  /** Settles when none is under way: X has spent the old token, so that the new one must not be lost by leaving. */
  settled(): Promise<void>;
};

const firstRetry = 15_000;
const longestRetry = 15 * 60_000;

/** Nothing is under way at first. */
export function createRenewals(deps: {
  readonly db: Database;
  readonly shelf: TokenShelf;
  readonly oauth: Pick<OAuth, 'refresh'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** A new pair is stored; X has not taken it yet. */
  onRenewed(accountId: AccountId, tokens: TokenSet): void;
  /** Ends the session; answers what its calls answer from now on. */
  endSession(accountId: AccountId, because: SignedOutBecause): Outcome<never>;
}): Renewals {
  const { db, shelf, oauth, clock, log, endSession } = deps;
  const underWay = new Map<AccountId, Promise<Outcome<TokenSet>>>();
  /** Renewals that failed for another reason than the token: asked again later and later. */
  const retries = new Map<AccountId, { readonly at: Instant; readonly wait: number; readonly error: StoaError }>();

  async function renewNow(accountId: AccountId): Promise<Outcome<TokenSet>> {
    const account = readAccount(db, accountId);
    const current = await shelf.read(accountId);
    if (!account || account.status === 'signed-out' || !current) return failed(signedOut(accountId));
    const begun = shelf.generation(accountId);

    let fresh = shelf.unstored(accountId);
    if (!fresh) {
      const asked = await ask(account, current);
      if (!shelf.isStill(accountId, begun)) return currentOrSignedOut(accountId);
      if (!asked.ok) return asked;
      fresh = asked.value;
    }
    try {
      await shelf.store(account, fresh);
    } catch (error) {
      log.error('accounts: new tokens could not be stored', { accountId, why: String(error) });
      return failed(notStored);
    }
    writeSpending(db, accountId, null);
    deps.onRenewed(accountId, fresh);
    return { ok: true, value: fresh };
  }

  /** Asks X for the next pair. X takes a refresh token once, so that before it is spent the disk says so. */
  async function ask(account: StoredAccount, current: TokenSet): Promise<Outcome<TokenSet>> {
    const accountId = account.id;
    const retry = retries.get(accountId);
    const left = (retry?.at ?? 0) - clock.now();
    if (retry && left > 0 && left <= longestRetry) return failed(retry.error);
    if (current.refreshToken === null) return endSession(accountId, 'ended');
    const mark = fingerprint(current.refreshToken);
    // An earlier try with this very token never came to an end here. Once more is all that can be done.
    const lost = account.spending === mark;
    if (!lost) db.durably(() => writeSpending(db, accountId, mark));
    const begun = shelf.generation(accountId);
    const answer = await oauth.refresh(account.network, account.clientId, current.refreshToken);
    if (!shelf.isStill(accountId, begun)) return currentOrSignedOut(accountId);
    if (answer.ok) {
      retries.delete(accountId);
      // X may leave the refresh token out when it did not rotate.
      return { ok: true, value: { ...answer.value, refreshToken: answer.value.refreshToken ?? current.refreshToken } };
    }
    if (answer.error.code === 'signed-out') return endSession(accountId, lost ? 'lost-renewal' : 'ended');
    if (answer.error.code === 'rate-limited') writeSpending(db, accountId, null);
    noteFailure(accountId, answer.error);
    return answer;
  }

  function noteFailure(accountId: AccountId, error: StoaError): void {
    if (error.code === 'rate-limited') {
      retries.set(accountId, { at: error.resetAt, wait: firstRetry, error });
    } else if (error.code === 'x-unavailable') {
      const wait = Math.min(longestRetry, 2 * (retries.get(accountId)?.wait ?? firstRetry / 2));
      retries.set(accountId, { at: clock.now() + wait, wait, error });
    }
  }

  function currentOrSignedOut(accountId: AccountId): Outcome<TokenSet> {
    const current = shelf.known(accountId);
    return current ? { ok: true, value: current } : failed(signedOut(accountId));
  }

  return {
    renew(accountId) {
      const running = underWay.get(accountId);
      if (running) return running;
      const started = shelf
        .inTurn(accountId, () => renewNow(accountId))
        .catch(asOutcome)
        .finally(() => underWay.delete(accountId));
      underWay.set(accountId, started);
      return started;
    },
    forget: (accountId) => void retries.delete(accountId),
    async settled() {
      await Promise.all(underWay.values());
    },
  };
}

/** Names a refresh token without giving it away: 64 bits of SHA-256 of 256 random bits. */
function fingerprint(refreshToken: string): string {
  return createHash('sha256').update(refreshToken).digest('hex').slice(0, 16);
}

const notStored: StoaError = {
  code: 'storage',
  message: 'Stoa could not store the renewed sign-in.',
  next: 'Unlock the keychain or free some disk space; Stoa tries again with the next read.',
};
