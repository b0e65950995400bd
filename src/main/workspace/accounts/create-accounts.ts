import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type Account,
  type AccountId,
  accountId as accountIdSchema,
  type Instant,
  type Network,
  type Notice,
  type Signature,
  type SignedOutBecause,
  type SignIn,
  type TokenSet,
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
import { deleteStray, writeStray } from '../../storage/repositories/x-vault.ts';
import { noSuchAccount } from '../caller-of.ts';
import type { Clock, Host, Log, OAuth, Opener, SignedIn, TokenSource, Vault, XVaults } from '../ports.ts';
import { createFarewells } from './farewells.ts';
import { type AccountsHandlers, accountsHandlers } from './methods.ts';
import { strayAt } from './move-tokens.ts';
import { createPartings } from './partings.ts';
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
  /** `consented`: the person has just been to X; `signed-in` also tells of a file that was unlocked. */
  | { readonly kind: 'consented' | 'signed-in' | 'signed-out' | 'removed'; readonly accountId: AccountId }
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
  /** What the person should know of accounts that left. */
  notices(): readonly Notice[];
  onChange(listener: (change: AccountChange) => void): () => void;
  /** Finishes what a move between vaults left over. */
  start(): void;
  drain(): Promise<void>;
  stop(): void;
  /** Settles when X's answers to renewals are on the disk, and X was told what it is to end. */
  settled(): Promise<void>;
  /** Signs everybody out, deletes all they had and tells; cleaning the disk is left to the caller. */
  removeAll(): Promise<void>;
};

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
  const farewells = createFarewells({ oauth, clock, log });
  const partings = createPartings({ farewells, clock, log, read: tokens.read, publish });
  const attempts = createSignInAttempts({
    oauth,
    opener,
    clock,
    log,
    returnTo: deps.returnTo,
    changed: (signIn) => publish({ type: 'sign-in.changed', signIn }),
    accept,
    giveBack: (farewell) => void farewells.say(farewell, () => undefined),
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
  function shown({ clientId, vaultHost: __, spending: ___, ...stored }: StoredAccount): Account {
    // By the same app: X bills its owner less for what is the owner’s.
    const account: Account = stored.network === 'x' ? { ...stored, clientId } : stored;
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
    partings.welcomeBack(id);
    await keep(account, signedIn.tokens);
    reached.add(id);
    const kinds = ['consented', 'signed-in', 'activated'] as const;
    tell(...kinds.map((kind) => ({ kind, accountId: id })));
    return shown(find(id));
  }

  /** Tokens first: an account row without them would be a lie after a crash. Tokens without a row are noted, and deleted at the next start. */
  async function keep(account: StoredAccount, given: TokenSet): Promise<void> {
    const before = readAccount(db, account.id);
    const isX = account.network === 'x';
    const here = strayAt(account.id, account.vault, account.vaultHost ?? deps.host);
    if (isX) db.durably(() => writeStray(db, here));
    try {
      await tokens.keep(account, given);
    } catch (error) {
      void vault.tidy();
      throw error;
    }
    db.transaction(() => {
      writeAccount(db, account);
      writeActiveAccountId(db, account.id);
      if (!isX) return;
      deleteStray(db, here);
      // What an ended sign-in left in another place goes.
      if (before && (before.vault !== account.vault || before.vaultHost !== account.vaultHost))
        writeStray(db, strayAt(before.id, before.vault, before.vaultHost ?? deps.host));
    });
    if (isX) void vault.tidy();
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

  async function remove(accountId: AccountId, wipe: boolean): Promise<boolean> {
    const account = find(accountId);
    const revoked = await partings.part(account);
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
    notices: partings.notices,
    drain: attempts.drain,
    stop() {
      attempts.stop();
      farewells.stop();
    },
    async settled() {
      await Promise.all([tokens.settled(), farewells.settled()]);
    },
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
