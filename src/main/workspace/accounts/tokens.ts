import type { Account, AccountId, Instant, StoaError, TokenSet } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readAccount } from '../../storage/repositories/accounts.ts';
import type { Clock, Log, OAuth, Outcome, TokenSource, Vaults } from '../ports.ts';

/** Tokens of all accounts: read from the vault once, refreshed one at a time, stored before they are used. */
export type Tokens = TokenSource & {
  /** Stores a fresh pair; resolves when it is safe. */
  keep(account: Pick<Account, 'id' | 'network'>, tokens: TokenSet): Promise<void>;
  read(accountId: AccountId): Promise<TokenSet | null>;
  forget(account: Pick<Account, 'id' | 'network'>): Promise<void>;
};

/** Access tokens end after two hours; a new one is fetched this long before. */
const refreshAhead = 5 * 60_000;
/** An access token must be good for at least this long to be handed out. */
const leastLife = 60_000;
/** A token renewed this lately that X refuses is X's trouble (it had such an outage on 2026-06-30), not the token's. */
const freshFor = 60_000;

/** Holds tokens in memory once read; the vault stays the truth. */
export function createTokens(deps: {
  readonly db: Database;
  readonly vaults: Vaults;
  readonly oauth: Pick<OAuth, 'refresh'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** X refused the refresh token: only the person can help now. */
  onSignedOut(accountId: AccountId): void;
}): Tokens {
  const { db, vaults, oauth, clock, log } = deps;
  const known = new Map<AccountId, TokenSet>();
  /** New pairs the vault did not take yet; the old refresh token is spent, so these must not be lost or used before. */
  const unstored = new Map<AccountId, TokenSet>();
  const refreshing = new Map<AccountId, Promise<Outcome<TokenSet>>>();
  const refreshedAt = new Map<AccountId, Instant>();
  /** Rises with every sign-in and sign-out, so that a refresh begun before does not bring old tokens back. */
  const generation = new Map<AccountId, number>();

  async function read(accountId: AccountId): Promise<TokenSet | null> {
    const cached = known.get(accountId);
    if (cached) return cached;
    const account = readAccount(db, accountId);
    if (!account) return null;
    const before = generation.get(accountId);
    const tokens = await vaults.for(account.network).read(accountId);
    if (tokens && generation.get(accountId) === before) known.set(accountId, tokens);
    return tokens;
  }

  async function store(account: Pick<Account, 'id' | 'network'>, tokens: TokenSet): Promise<void> {
    unstored.set(account.id, tokens);
    await vaults.for(account.network).write(account.id, tokens);
    unstored.delete(account.id);
    known.set(account.id, tokens);
  }

  function refresh(accountId: AccountId): Promise<Outcome<TokenSet>> {
    const running = refreshing.get(accountId);
    if (running) return running;
    const started = refreshNow(accountId).finally(() => refreshing.delete(accountId));
    refreshing.set(accountId, started);
    return started;
  }

  async function refreshNow(accountId: AccountId): Promise<Outcome<TokenSet>> {
    const account = readAccount(db, accountId);
    const current = await read(accountId);
    if (!account || account.status === 'signed-out' || !current) return failed(signedOut(accountId));
    const begun = generation.get(accountId);

    let fresh = unstored.get(accountId);
    if (!fresh) {
      if (current.refreshToken === null) return endSession(accountId);
      const answer = await oauth.refresh(account.network, account.clientId, current.refreshToken);
      if (generation.get(accountId) !== begun) return currentOrSignedOut(accountId);
      if (!answer.ok) return answer.error.code === 'signed-out' ? endSession(accountId) : answer;
      // X may leave the refresh token out when it did not rotate.
      fresh = { ...answer.value, refreshToken: answer.value.refreshToken ?? current.refreshToken };
    }
    try {
      await store(account, fresh);
    } catch (error) {
      log.error('accounts: new tokens could not be stored', { accountId, why: String(error) });
      return failed({
        code: 'storage',
        message: 'Stoa could not store the renewed sign-in.',
        next: 'Unlock the keychain or free some disk space; Stoa tries again with the next read.',
      });
    }
    refreshedAt.set(accountId, clock.now());
    return { ok: true, value: fresh };
  }

  function endSession(accountId: AccountId): Outcome<never> {
    deps.onSignedOut(accountId);
    return failed(signedOut(accountId));
  }

  function currentOrSignedOut(accountId: AccountId): Outcome<TokenSet> {
    const current = known.get(accountId);
    return current ? { ok: true, value: current } : failed(signedOut(accountId));
  }

  return {
    read,
    async keep(account, tokens) {
      generation.set(account.id, (generation.get(account.id) ?? 0) + 1);
      await store(account, tokens);
      refreshedAt.delete(account.id);
    },
    async forget(account) {
      generation.set(account.id, (generation.get(account.id) ?? 0) + 1);
      known.delete(account.id);
      unstored.delete(account.id);
      refreshedAt.delete(account.id);
      await vaults.for(account.network).delete(account.id);
    },
    async access(accountId) {
      if (readAccount(db, accountId)?.status !== 'signed-in') return failed(signedOut(accountId));
      const current = await read(accountId);
      if (!current) return endSession(accountId);
      const life = current.expiresAt - clock.now();
      if (life > refreshAhead && !unstored.has(accountId)) return { ok: true, value: current.accessToken };
      const fresh = await refresh(accountId);
      if (fresh.ok) return { ok: true, value: fresh.value.accessToken };
      // Not renewed, yet still good: a refresh that only could not be reached must not stop reading.
      const stillGood = life > leastLife && !unstored.has(accountId) && fresh.error.code !== 'signed-out';
      return stillGood ? { ok: true, value: current.accessToken } : fresh;
    },
    async renew(accountId, failedToken) {
      if (readAccount(db, accountId)?.status !== 'signed-in') return failed(signedOut(accountId));
      const current = await read(accountId);
      if (current && current.accessToken !== failedToken) return { ok: true, value: current.accessToken };
      const age = clock.now() - (refreshedAt.get(accountId) ?? Number.NEGATIVE_INFINITY);
      if (age >= 0 && age < freshFor) {
        return failed({
          code: 'x-unavailable',
          status: 401,
          message: 'X does not accept a sign-in it has just renewed.',
          next: 'Stoa keeps the account and tries again in a moment.',
        });
      }
      const fresh = await refresh(accountId);
      return fresh.ok ? { ok: true, value: fresh.value.accessToken } : fresh;
    },
  };
}

function failed(error: StoaError): Outcome<never> {
  return { ok: false, error };
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
