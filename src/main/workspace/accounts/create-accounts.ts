import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type Account,
  type AccountId,
  accountId as accountIdSchema,
  type Network,
  type Signature,
  type SignIn,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  deleteAccount,
  readAccount,
  readAccounts,
  readActiveAccountId,
  type StoredAccount,
  writeAccount,
  writeAccountStatus,
  writeActiveAccountId,
  writeSignature,
} from '../../storage/repositories/accounts.ts';
import { noSuchAccount } from '../caller-of.ts';
import type { Clock, Log, OAuth, Opener, SignedIn, TokenSource, Vaults } from '../ports.ts';
import { type AccountsHandlers, accountsHandlers } from './methods.ts';
import { createSignInAttempts } from './sign-in.ts';
import { createTokens } from './tokens.ts';

/** What accounts need. */
export type AccountsDeps = {
  readonly db: Database;
  readonly oauth: OAuth;
  readonly vaults: Vaults;
  readonly opener: Opener;
  readonly clock: Clock;
  readonly log: Log;
  publish(event: StoaEvent): void;
  /** Where the callback page leads back to; null when a window is already open (Electron). */
  returnTo(): string | null;
  /** Makes sure that nothing of what was just deleted can still be read from the disk. */
  clean(): Promise<void>;
};

/** What happened to an account, told after it is stored. */
export type AccountChange =
  | { readonly kind: 'signed-in' | 'signed-out' | 'removed'; readonly accountId: AccountId }
  | { readonly kind: 'activated'; readonly accountId: AccountId | null };

/** Signing in and out, the accounts themselves and their tokens. */
export type Accounts = {
  readonly handlers: AccountsHandlers;
  /** For the adapter to X, which is made with it. */
  readonly tokens: TokenSource;
  all(): readonly Account[];
  active(): Account | null;
  find(accountId: AccountId): Account | null;
  signIn(): SignIn | null;
  onChange(listener: (change: AccountChange) => void): () => void;
  drain(): Promise<void>;
  stop(): void;
  /** Signs everybody out, deletes all they had and tells; cleaning the disk is left to the caller. */
  removeAll(): Promise<void>;
};

/** Milliseconds that signing out waits for X to take the tokens back; X is still told when it answers later. */
const longestFarewell = 3000;

/** Keeps accounts in the database and their tokens in the vaults. */
export function createAccounts(deps: AccountsDeps): Accounts {
  const { db, oauth, vaults, opener, clock, log, publish } = deps;
  const listeners = new Set<(change: AccountChange) => void>();
  const tokens = createTokens({ db, vaults, oauth, clock, log, onSignedOut: markSignedOut });
  const attempts = createSignInAttempts({
    oauth,
    opener,
    log,
    returnTo: deps.returnTo,
    changed: (signIn) => publish({ type: 'sign-in.changed', signIn }),
    accept,
  });

  function all(): readonly Account[] {
    return readAccounts(db).map(withoutClient);
  }

  function tell(...changes: readonly AccountChange[]): void {
    publish({ type: 'accounts.changed', accounts: all(), activeAccountId: readActiveAccountId(db) });
    for (const change of changes) for (const listener of listeners) listener(change);
  }

  function markSignedOut(accountId: AccountId): void {
    if (writeAccountStatus(db, accountId, 'signed-out')) tell({ kind: 'signed-out', accountId });
  }

  async function accept(network: Network, clientId: string, signedIn: SignedIn): Promise<Account> {
    const id = accountIdSchema.parse(`${network}:${signedIn.person.id}`);
    const account: StoredAccount = {
      id,
      network,
      person: signedIn.person,
      scopes: signedIn.tokens.scopes,
      status: 'signed-in',
      addedAt: readAccount(db, id)?.addedAt ?? clock.now(),
      vault: vaults.for(network).kind,
      clientId,
    };
    // Tokens first: an account row without them would be a lie after a crash, tokens without a row are harmless.
    await tokens.keep(account, signedIn.tokens);
    db.transaction(() => {
      writeAccount(db, account);
      writeActiveAccountId(db, id);
    });
    tell({ kind: 'signed-in', accountId: id }, { kind: 'activated', accountId: id });
    return withoutClient(find(id));
  }

  function activate(accountId: AccountId): void {
    find(accountId);
    writeActiveAccountId(db, accountId);
    tell({ kind: 'activated', accountId });
  }

  function setSignature(accountId: AccountId, signature: Signature | null): void {
    find(accountId);
    writeSignature(db, accountId, signature);
    tell();
  }

  async function signOut(accountId: AccountId, wipe: boolean): Promise<void> {
    await remove(accountId, wipe);
    if (wipe) await deps.clean();
  }

  async function remove(accountId: AccountId, wipe: boolean): Promise<void> {
    const account = find(accountId);
    await Promise.race([revoke(account), new Promise<void>((resolve) => clock.after(longestFarewell, resolve))]);
    await tokens.forget(account);
    const next = readAccounts(db).find((other) => other.id !== accountId && other.status === 'signed-in')?.id ?? null;
    const wasActive = readActiveAccountId(db) === accountId;
    db.transaction(() => {
      if (wipe) deleteAccount(db, accountId);
      else writeAccountStatus(db, accountId, 'signed-out');
      if (wasActive) writeActiveAccountId(db, next);
    });
    const gone: AccountChange = { kind: wipe ? 'removed' : 'signed-out', accountId };
    if (wasActive) tell(gone, { kind: 'activated', accountId: next });
    else tell(gone);
  }

  async function revoke(account: StoredAccount): Promise<void> {
    try {
      const held = await tokens.read(account.id);
      if (!held) return;
      const outcome = await oauth.revoke(account.network, account.clientId, held);
      if (!outcome.ok) log.warn('accounts: X could not be told to revoke the tokens', { why: outcome.error.code });
    } catch (error) {
      log.warn('accounts: the tokens to revoke could not be read', { why: String(error) });
    }
  }

  function find(accountId: AccountId): StoredAccount {
    const account = readAccount(db, accountId);
    if (account) return account;
    throw noSuchAccount();
  }

  return {
    handlers: accountsHandlers({ attempts, activate, setSignature, signOut }),
    tokens,
    all,
    active() {
      const id = readActiveAccountId(db);
      const account = id === null ? null : readAccount(db, id);
      return account && withoutClient(account);
    },
    find(accountId) {
      const account = readAccount(db, accountId);
      return account && withoutClient(account);
    },
    signIn: attempts.current,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drain: attempts.drain,
    stop: attempts.stop,
    async removeAll() {
      const attempt = attempts.current()?.attempt;
      if (attempt !== undefined) attempts.cancel(attempt);
      // Nobody is shown from now on, or the accounts would be read one after the other while they go.
      writeActiveAccountId(db, null);
      tell({ kind: 'activated', accountId: null });
      for (const { id } of readAccounts(db)) await remove(id, true);
    },
  };
}

function withoutClient({ clientId: _, ...account }: StoredAccount): Account {
  return account;
}
