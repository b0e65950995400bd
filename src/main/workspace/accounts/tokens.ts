import { createHash } from 'node:crypto';
import {
  type AccountId,
  type Instant,
  type SignedOutBecause,
  type StoaError,
  StoaFailure,
  type TokenSet,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  readAccount,
  type StoredAccount,
  writeAccountVault,
  writeSpending,
} from '../../storage/repositories/accounts.ts';
import { deleteStray, type StrayTokens, writeStray } from '../../storage/repositories/x-vault.ts';
import type { Clock, Host, KeptAccount, Log, OAuth, Outcome, TokenSource, Vaults } from '../ports.ts';
import { createPauses, notAccepted } from './pauses.ts';
import { locked, type MoveTokens } from './x-vault.ts';

/** Tokens of all accounts: read from the vault once, refreshed one at a time, stored before they are used. */
export type Tokens = TokenSource & {
  /** Stores a fresh pair; resolves when it is safe. */
  keep(account: KeptAccount, tokens: TokenSet): Promise<void>;
  /** Null when there are none within reach; fails with `storage` when the vault does not answer. */
  read(accountId: AccountId): Promise<TokenSet | null>;
  forget(account: KeptAccount): Promise<void>;
  readonly move: MoveTokens;
  /** Until when X is not asked for this account; null while it may be. */
  pausedUntil(accountId: AccountId): Instant | null;
  /** Settles when no renewal is under way: X has spent the old token, so that the new one must not be lost by leaving. */
  settled(): Promise<void>;
};

/** Access tokens end after two hours; a new one is fetched this long before. */
const refreshAhead = 5 * 60_000;
/** An access token must be good for at least this long to be handed out. */
const leastLife = 60_000;
/** X may refuse one kind of call while it takes others: the token is not renewed for each such refusal. */
const betweenRenewals = 10 * 60_000;
const firstRetry = 15_000;
const longestRetry = 15 * 60_000;

/** Holds tokens in memory once read; the vault stays the truth. */
export function createTokens(deps: {
  readonly db: Database;
  readonly host: Host;
  readonly vaults: Vaults;
  readonly oauth: Pick<OAuth, 'refresh'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** Only the person can help now. */
  onSignedOut(accountId: AccountId, because: SignedOutBecause): void;
  /** X began or ceased to refuse a sign-in that has not ended. */
  onPause(): void;
}): Tokens {
  const { db, vaults, oauth, clock, log } = deps;
  const known = new Map<AccountId, TokenSet>();
  /** New pairs the vault did not take yet; the old refresh token is spent, so these must not be lost or used before. */
  const unstored = new Map<AccountId, TokenSet>();
  /** What is done with the tokens of an account, one after the other: renewing and moving. */
  const turns = new Map<AccountId, Promise<unknown>>();
  const refreshing = new Map<AccountId, Promise<Outcome<TokenSet>>>();
  /** Renewals that failed for another reason than the token: asked again later and later. */
  const retries = new Map<AccountId, { readonly at: Instant; readonly wait: number; readonly error: StoaError }>();
  /** When a refused call last had the token renewed. */
  const renewedAt = new Map<AccountId, Instant>();
  /** Access tokens that came from a renewal and that X has not taken yet. */
  const unproven = new Map<AccountId, string>();
  /** Rises with every sign-in and sign-out, so that a refresh begun before does not bring old tokens back. */
  const generation = new Map<AccountId, number>();
  const pauses = createPauses({ clock, changed: deps.onPause });

  async function read(accountId: AccountId): Promise<TokenSet | null> {
    const cached = known.get(accountId);
    const account = readAccount(db, accountId);
    if (cached || !account) return cached ?? null;
    const before = generation.get(accountId);
    const vault = vaults.holding(account);
    if (typeof vault === 'string') return null;
    const tokens = await answering(() => vault.read(accountId), 'did not give the sign-in');
    if (tokens && generation.get(accountId) === before) known.set(accountId, tokens);
    return tokens;
  }

  async function store(account: KeptAccount, tokens: TokenSet): Promise<void> {
    const vault = vaults.holding(account);
    if (typeof vault === 'string') throw new StoaFailure(outOfReach(account.id, vault));
    unstored.set(account.id, tokens);
    await vault.write(account.id, tokens);
    unstored.delete(account.id);
    known.set(account.id, tokens);
  }

  function inTurn<T>(accountId: AccountId, work: () => Promise<T>): Promise<T> {
    const before = turns.get(accountId) ?? Promise.resolve();
    const mine = before.then(work, work);
    turns.set(accountId, mine);
    return mine;
  }

  function refresh(accountId: AccountId): Promise<Outcome<TokenSet>> {
    const running = refreshing.get(accountId);
    if (running) return running;
    const started = inTurn(accountId, () => refreshNow(accountId))
      .catch(asOutcome)
      .finally(() => refreshing.delete(accountId));
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
      const asked = await ask(account, current);
      if (generation.get(accountId) !== begun) return currentOrSignedOut(accountId);
      if (!asked.ok) return asked;
      fresh = asked.value;
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
    writeSpending(db, accountId, null);
    unproven.set(accountId, fresh.accessToken);
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
    const begun = generation.get(accountId);
    const answer = await oauth.refresh(account.network, account.clientId, current.refreshToken);
    if (generation.get(accountId) !== begun) return currentOrSignedOut(accountId);
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

  function endSession(accountId: AccountId, because: SignedOutBecause): Outcome<never> {
    deps.onSignedOut(accountId, because);
    return failed(signedOut(accountId));
  }

  function currentOrSignedOut(accountId: AccountId): Outcome<TokenSet> {
    const current = known.get(accountId);
    return current ? { ok: true, value: current } : failed(signedOut(accountId));
  }

  function forgetState(accountId: AccountId): void {
    generation.set(accountId, (generation.get(accountId) ?? 0) + 1);
    known.delete(accountId);
    unstored.delete(accountId);
    unproven.delete(accountId);
    renewedAt.delete(accountId);
    retries.delete(accountId);
    pauses.end(accountId);
  }

  /** The tokens to work with, or why there are none. */
  async function held(accountId: AccountId): Promise<Outcome<TokenSet>> {
    const account = readAccount(db, accountId);
    if (account?.status !== 'signed-in') return failed(signedOut(accountId));
    const vault = vaults.holding(account);
    if (typeof vault === 'string') return failed(outOfReach(accountId, vault));
    try {
      const current = await read(accountId);
      if (current) return { ok: true, value: current };
    } catch (error) {
      return asOutcome(error);
    }
    return endSession(accountId, vault.kind === 'memory' ? 'not-kept' : 'ended');
  }

  return {
    read,
    async keep(account, tokens) {
      forgetState(account.id);
      await store(account, tokens);
    },
    async forget(account) {
      forgetState(account.id);
      await answering(() => vaults.forget(account), 'did not let go of the sign-in');
    },
    async access(accountId) {
      const tokens = await held(accountId);
      if (!tokens.ok) return tokens;
      if (pauses.until(accountId) !== null) return failed(notAccepted);
      const current = tokens.value;
      const life = current.expiresAt - clock.now();
      if (life > refreshAhead && !unstored.has(accountId)) return { ok: true, value: current.accessToken };
      const fresh = await refresh(accountId);
      if (fresh.ok) return { ok: true, value: fresh.value.accessToken };
      // Not renewed, yet still good: a refresh that only could not be reached must not stop reading.
      const stillGood = life > leastLife && !unstored.has(accountId) && fresh.error.code !== 'signed-out';
      return stillGood ? { ok: true, value: current.accessToken } : fresh;
    },
    async renew(accountId, failedToken) {
      const tokens = await held(accountId);
      if (!tokens.ok) return tokens;
      if (pauses.until(accountId) !== null) return failed(notAccepted);
      if (tokens.value.accessToken !== failedToken) return { ok: true, value: tokens.value.accessToken };
      // It is new and X never took it: that is X's trouble, and the next token would fare no better.
      if (unproven.get(accountId) === failedToken) {
        pauses.begin(accountId);
        return failed(notAccepted);
      }
      const sinceRenewal = clock.now() - (renewedAt.get(accountId) ?? Number.NEGATIVE_INFINITY);
      if (sinceRenewal >= 0 && sinceRenewal < betweenRenewals) return failed(notAccepted);
      const fresh = await refresh(accountId);
      if (fresh.ok) renewedAt.set(accountId, clock.now());
      return fresh.ok ? { ok: true, value: fresh.value.accessToken } : fresh;
    },
    accepted(accountId, token) {
      if (unproven.get(accountId) === token) unproven.delete(accountId);
      pauses.end(accountId);
    },
    refused(accountId, token) {
      if (unproven.get(accountId) === token) pauses.begin(accountId);
    },
    move: (given, to, place) =>
      inTurn(given.id, async () => {
        const account = readAccount(db, given.id);
        if (account?.status !== 'signed-in') return;
        const from = vaults.holding(account);
        if (from === to || typeof from === 'string') return;
        const begun = generation.get(account.id);
        const tokens = unstored.get(account.id) ?? (await answering(() => from.read(account.id), 'did not answer'));
        if (tokens === null) return;
        const copy: StrayTokens = strayAt(account.id, to.kind, deps.host);
        const original: StrayTokens = strayAt(account.id, from.kind, deps.host);
        // Whatever happens on the way, the row says where the tokens are and `stray_tokens` where a copy may lie.
        db.durably(() => writeStray(db, copy));
        await answering(() => to.write(account.id, tokens), 'did not take the sign-in');
        const back = await answering(() => to.read(account.id), 'did not give the sign-in back');
        if (back?.accessToken !== tokens.accessToken || back.refreshToken !== tokens.refreshToken)
          throw new StoaFailure(notKept);
        if (generation.get(account.id) !== begun) return to.delete(account.id);
        db.durably(() => {
          writeAccountVault(db, { id: account.id, ...place });
          deleteStray(db, copy);
          writeStray(db, original);
        });
        unstored.delete(account.id);
        known.set(account.id, tokens);
        await answering(() => from.delete(account.id), 'did not let go of the sign-in, which is in its new place');
        deleteStray(db, original);
      }),
    pausedUntil: pauses.until,
    async settled() {
      await Promise.all(refreshing.values());
    },
  };
}

function strayAt(accountId: AccountId, kind: KeptAccount['vault'], host: Host): StrayTokens {
  // Only X's tokens move, and they are never in the data directory.
  return { accountId, vault: kind === 'data-directory' ? 'memory' : kind, host };
}

/** Names a refresh token without giving it away: 64 bits of SHA-256 of 256 random bits. */
function fingerprint(refreshToken: string): string {
  return createHash('sha256').update(refreshToken).digest('hex').slice(0, 16);
}

/** What the system's keychain or the disk refuses becomes `storage`, with what to do. */
async function answering<T>(work: () => Promise<T>, what: string): Promise<T> {
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

function asOutcome(error: unknown): Outcome<never> {
  if (error instanceof StoaFailure) return failed(error.error);
  throw error;
}

function failed(error: StoaError): Outcome<never> {
  return { ok: false, error };
}

function outOfReach(accountId: AccountId, why: 'locked' | 'damaged' | 'other-host' | 'no-keychain'): StoaError {
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

const notKept: StoaError = {
  code: 'storage',
  message: 'The new place did not keep the sign-in as it was, so it stays where it is.',
  next: 'Try again, or choose another place.',
};
