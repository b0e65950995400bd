import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type Account,
  type AccountId,
  accountId as accountIdSchema,
  type Instant,
  type Network,
  type Signature,
  type SignedOutBecause,
  type SignIn,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  readAccount,
  readAccounts,
  readActiveAccountId,
  type StoredAccount,
  writeAccount,
  writeActiveAccountId,
  writeSignature,
  writeSignedOut,
} from '../../storage/repositories/accounts.ts';
import { departAccount, readDepartures } from '../../storage/repositories/departures.ts';
import { noSuchAccount } from '../caller-of.ts';
import type { Clock, Host, Log, OAuth, Opener, SignedIn, TokenSource, Vault, XVaults } from '../ports.ts';
import { type AccountsHandlers, accountsHandlers } from './methods.ts';
import { createSignInAttempts } from './sign-in.ts';
import { createTokens } from './tokens.ts';
import { type VaultHandlers, vaultHandlers } from './vault-methods.ts';
import { createXVault, type XVault } from './x-vault.ts';

/** What accounts need. */
export type AccountsDeps = {
  readonly db: Database;
  readonly oauth: OAuth;
  readonly host: Host;
  readonly vaults: { readonly x: XVaults; readonly sandbox: Vault };
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
  readonly handlers: AccountsHandlers & VaultHandlers;
  readonly vault: Pick<XVault, 'state'>;
  /** For the adapter to X, which is made with it. */
  readonly tokens: TokenSource;
  all(): readonly Account[];
  active(): Account | null;
  find(accountId: AccountId): Account | null;
  signIn(): SignIn | null;
  onChange(listener: (change: AccountChange) => void): () => void;
  /** Finishes what a move between vaults left over. */
  start(): void;
  drain(): Promise<void>;
  stop(): void;
  /** Settles when X's answers to renewals are on the disk. */
  settled(): Promise<void>;
  /** Signs everybody out, deletes all they had and tells; cleaning the disk is left to the caller. */
  removeAll(): Promise<void>;
};

/** Milliseconds that signing out waits for X to take the tokens back; X is still told when it answers later. */
const longestFarewell = 3000;

/** Keeps accounts in the database and their tokens in the vaults. */
export function createAccounts(deps: AccountsDeps): Accounts {
  const { db, oauth, opener, clock, log, publish } = deps;
  const listeners = new Set<(change: AccountChange) => void>();
  const vault = createXVault({
    ...deps,
    ...deps.vaults,
    move: (account, to, place) => tokens.move(account, to, place),
    onReach: () => tellReach(),
  });
  const tokens = createTokens({ ...deps, vaults: vault, onSignedOut: markSignedOut, onPause: () => tell() });
  /** Who is signed in and within reach, to notice what an opened or closed file changes. */
  let reached = new Set(signedIn());
  const attempts = createSignInAttempts({
    oauth,
    opener,
    log,
    returnTo: deps.returnTo,
    changed: (signIn) => publish({ type: 'sign-in.changed', signIn }),
    accept,
  });

  function all(): readonly Account[] {
    return readAccounts(db).map(shown);
  }

  function tell(...changes: readonly AccountChange[]): void {
    publish({ type: 'accounts.changed', accounts: all(), activeAccountId: readActiveAccountId(db) });
    for (const change of changes) for (const listener of listeners) listener(change);
  }

  function markSignedOut(accountId: AccountId, because: SignedOutBecause): void {
    if (writeSignedOut(db, accountId, because)) tell({ kind: 'signed-out', accountId });
  }

  function signedIn(): readonly AccountId[] {
    return all().flatMap(({ id, status }) => (status === 'signed-in' ? [id] : []));
  }

  function tellReach(): void {
    const before = reached;
    reached = new Set(signedIn());
    const changes = all().flatMap(({ id }): readonly AccountChange[] => {
      if (before.has(id) === reached.has(id)) return [];
      return [{ kind: reached.has(id) ? 'signed-in' : 'signed-out', accountId: id }];
    });
    tell(...changes);
  }

  /** The account as the window sees it: signed out, too, while its tokens are out of reach. */
  function shown({ clientId: _, vaultHost: __, spending: ___, ...account }: StoredAccount): Account {
    if (account.status === 'signed-out') return account;
    const where = vault.holding({ ...account, vaultHost: __ });
    if (typeof where === 'string') return { ...account, status: 'signed-out', signedOutBecause: where };
    const pausedUntil: Instant | null = tokens.pausedUntil(account.id);
    return pausedUntil === null ? account : { ...account, pausedUntil };
  }

  async function accept(network: Network, clientId: string, signedIn: SignedIn): Promise<Account> {
    const id = accountIdSchema.parse(`${network}:${signedIn.person.id}`);
    // What it left behind when it departed must not come back half deleted.
    if (readDepartures(db).includes(id)) await deps.clean();
    const account: StoredAccount = {
      id,
      network,
      person: signedIn.person,
      scopes: signedIn.tokens.scopes,
      status: 'signed-in',
      addedAt: readAccount(db, id)?.addedAt ?? clock.now(),
      ...vault.placeOf({ network }),
      clientId,
      spending: null,
    };
    // Tokens first: an account row without them would be a lie after a crash, tokens without a row are harmless.
    await tokens.keep(account, signedIn.tokens);
    db.transaction(() => {
      writeAccount(db, account);
      writeActiveAccountId(db, id);
    });
    reached.add(id);
    tell({ kind: 'signed-in', accountId: id }, { kind: 'activated', accountId: id });
    return shown(find(id));
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

  async function signOut(accountId: AccountId, wipe: boolean): Promise<{ readonly revoked: boolean }> {
    const revoked = await remove(accountId, wipe);
    if (wipe) await deps.clean();
    return { revoked };
  }

  /** Answers whether X knows that the sign-in has ended; where it was signed out already there is nothing to tell. */
  async function remove(accountId: AccountId, wipe: boolean): Promise<boolean> {
    const account = find(accountId);
    const late = new Promise<boolean>((resolve) => clock.after(longestFarewell, () => resolve(false)));
    const revoked = account.status === 'signed-out' || (await Promise.race([revoke(account), late]));
    await tokens.forget(account);
    const next = readAccounts(db).find((other) => other.id !== accountId && other.status === 'signed-in')?.id ?? null;
    const wasActive = readActiveAccountId(db) === accountId;
    const goOn = () => {
      if (wasActive) writeActiveAccountId(db, next);
    };
    if (wipe) departAccount(db, accountId, goOn);
    else
      db.transaction(() => {
        writeSignedOut(db, accountId, 'by-hand');
        goOn();
      });
    reached.delete(accountId);
    const gone: AccountChange = { kind: wipe ? 'removed' : 'signed-out', accountId };
    if (wasActive) tell(gone, { kind: 'activated', accountId: next });
    else tell(gone);
    return revoked;
  }

  async function revoke(account: StoredAccount): Promise<boolean> {
    try {
      const held = await tokens.read(account.id);
      if (!held) return false;
      const outcome = await oauth.revoke(account.network, account.clientId, held);
      return outcome.ok;
    } catch (error) {
      log.warn('accounts: the tokens to revoke could not be read', { why: String(error) });
      return false;
    }
  }

  function find(accountId: AccountId): StoredAccount {
    const account = readAccount(db, accountId);
    if (account) return account;
    throw noSuchAccount();
  }

  return {
    handlers: {
      ...accountsHandlers({ attempts, ready: (network) => void vault.for(network), activate, setSignature, signOut }),
      ...vaultHandlers(vault),
    },
    vault,
    tokens,
    all,
    active() {
      const id = readActiveAccountId(db);
      const account = id === null ? null : readAccount(db, id);
      return account && shown(account);
    },
    find(accountId) {
      const account = readAccount(db, accountId);
      return account && shown(account);
    },
    signIn: attempts.current,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => void vault.tidy(),
    drain: attempts.drain,
    stop: attempts.stop,
    settled: tokens.settled,
    async removeAll() {
      const attempt = attempts.current()?.attempt;
      if (attempt !== undefined) attempts.cancel(attempt);
      // Nobody is shown from now on, or the accounts would be read one after the other while they go.
      writeActiveAccountId(db, null);
      tell({ kind: 'activated', accountId: null });
      // What cannot be read cannot be revoked either, and must not keep the rest from going.
      if (vault.state().file === 'damaged') await vault.erase();
      for (const { id } of readAccounts(db)) await remove(id, true);
      await vault.erase();
    },
  };
}
