import type { AccountId, Instant, SignedOutBecause, TokenSet } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readAccount } from '../../storage/repositories/accounts.ts';
import type { Clock, Host, KeptAccount, Log, OAuth, Outcome, TokenSource, Vaults } from '../ports.ts';
import { createMoveTokens } from './move-tokens.ts';
import { createPauses, notAccepted } from './pauses.ts';
import { createRenewals } from './renewals.ts';
import { answering, asOutcome, failed, outOfReach, signedOut } from './token-failures.ts';
import { createTokenShelf } from './token-shelf.ts';
import type { MoveTokens } from './x-vault.ts';

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

/** Decides which token a call leaves with, and what a refused one means. */
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
  const { db, vaults, clock } = deps;
  /** When a refused call last had the token renewed. */
  const renewedAt = new Map<AccountId, Instant>();
  /** Access tokens that came from a renewal and that X has not taken yet. */
  const unproven = new Map<AccountId, string>();
  const pauses = createPauses({ clock, changed: deps.onPause });
  const shelf = createTokenShelf(deps);
  const renewals = createRenewals({
    ...deps,
    shelf,
    onRenewed: (accountId, { accessToken }) => unproven.set(accountId, accessToken),
    endSession,
  });

  function endSession(accountId: AccountId, because: SignedOutBecause): Outcome<never> {
    deps.onSignedOut(accountId, because);
    return failed(signedOut(accountId));
  }

  function forgetState(accountId: AccountId): void {
    shelf.clear(accountId);
    renewals.forget(accountId);
    unproven.delete(accountId);
    renewedAt.delete(accountId);
    pauses.end(accountId);
  }

  /** The tokens to work with, or why there are none. */
  async function held(accountId: AccountId): Promise<Outcome<TokenSet>> {
    const account = readAccount(db, accountId);
    if (account?.status !== 'signed-in') return failed(signedOut(accountId));
    const vault = vaults.holding(account);
    if (typeof vault === 'string') return failed(outOfReach(accountId, vault));
    try {
      const current = await shelf.read(accountId);
      if (current) return { ok: true, value: current };
    } catch (error) {
      return asOutcome(error);
    }
    return endSession(accountId, vault.kind === 'memory' ? 'not-kept' : 'ended');
  }

  return {
    read: shelf.read,
    async keep(account, tokens) {
      forgetState(account.id);
      try {
        await shelf.store(account, tokens);
      } catch (error) {
        // Whoever brought the pair still has it; what was kept before is what there is.
        shelf.clear(account.id);
        throw error;
      }
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
      const stored = shelf.unstored(accountId) === null;
      if (life > refreshAhead && stored) return { ok: true, value: current.accessToken };
      const fresh = await renewals.renew(accountId);
      if (fresh.ok) return { ok: true, value: fresh.value.accessToken };
      // Not renewed, yet still good: a refresh that only could not be reached must not stop reading.
      const stillGood = life > leastLife && shelf.unstored(accountId) === null && fresh.error.code !== 'signed-out';
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
      const fresh = await renewals.renew(accountId);
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
    move: createMoveTokens({ ...deps, shelf }),
    pausedUntil: pauses.until,
    settled: renewals.settled,
  };
}
