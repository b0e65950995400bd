import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type AccountId,
  type SecretText,
  type StoaError,
  StoaFailure,
  shortestPassphrase,
  type XVaultKind,
  type XVaultState,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readAccount, readAccounts, type StoredAccount } from '../../storage/repositories/accounts.ts';
import {
  deleteChosenVault,
  deleteStray,
  readChosenVault,
  readStrays,
  writeChosenVault,
} from '../../storage/repositories/x-vault.ts';
import type { Host, KeptAccount, Log, OutOfReach, Vault, Vaults, XVaults } from '../ports.ts';

/** Where sign-ins to X are kept: the choice, the passphrase, and moving them. */
export type XVault = Vaults & {
  state(): XVaultState;
  /** Where an account that is signed in here now is kept. */
  placeOf(account: Pick<StoredAccount, 'network'>): Pick<StoredAccount, 'vault' | 'vaultHost'>;
  choose(kind: XVaultKind, passphrase: SecretText | null): Promise<void>;
  unlock(passphrase: SecretText): Promise<void>;
  postpone(): void;
  giveUp(): Promise<void>;
  /** Deletes copies that an interrupted move left behind, as far as they can be reached. */
  tidy(): Promise<void>;
  /** Nothing is kept and nothing chosen any more. */
  erase(): Promise<void>;
};

/** Moves the tokens of one account into another vault, also while they are being renewed. */
export type MoveTokens = (account: StoredAccount, to: Vault, place: ReturnType<XVault['placeOf']>) => Promise<void>;

/** Starts locked where a file is there. */
export function createXVault(deps: {
  readonly db: Database;
  readonly log: Log;
  readonly host: Host;
  readonly x: XVaults;
  readonly sandbox: Vault;
  readonly publish: (event: StoaEvent) => void;
  readonly move: MoveTokens;
  /** Accounts have come within reach, or have gone out of it. */
  readonly onReach: () => void;
}): XVault {
  const { db, log, host, x } = deps;
  let postponed = false;

  function kind(): XVaultKind | null {
    const chosen = readChosenVault(db) ?? 'keychain';
    return chosen === 'keychain' && x.keychain === null ? null : chosen;
  }

  const state = (): XVaultState => ({
    kind: kind(),
    keychain: x.keychain !== null,
    file: x.file.state(),
    postponed,
  });

  function tell(): void {
    deps.publish({ type: 'vault.changed', vault: state() });
    deps.onReach();
  }

  function vaultOf(wanted: XVaultKind): Vault | null {
    return { keychain: x.keychain, 'passphrase-file': x.file, memory: x.memory }[wanted];
  }

  function holding({ network, vault, vaultHost }: Omit<KeptAccount, 'id'>): Vault | OutOfReach {
    if (network === 'sandbox' || vault === 'data-directory') return deps.sandbox;
    if (vault === 'memory') return x.memory;
    if (vault === 'keychain') {
      if (vaultHost !== null && vaultHost !== host) return 'other-host';
      return x.keychain ?? 'no-keychain';
    }
    const file = x.file.state();
    return file === 'locked' || file === 'damaged' ? file : x.file;
  }

  /** The vault for new sign-ins; fails with what has to be done first. */
  function chosen(): Vault {
    const wanted = kind();
    const vault = wanted === null ? null : vaultOf(wanted);
    if (vault === null) throw new StoaFailure(notChosen);
    if (vault !== x.file) return vault;
    const file = x.file.state();
    if (file === 'damaged') throw new StoaFailure(damaged);
    if (file === 'locked') throw new StoaFailure(locked(null));
    if (file === 'none') throw new StoaFailure(notChosen);
    return vault;
  }

  async function prepare(wanted: XVaultKind, passphrase: SecretText | null): Promise<Vault> {
    if (wanted === 'passphrase-file') {
      const file = x.file.state();
      if (file === 'damaged') throw new StoaFailure(damaged);
      if (file === 'locked') throw new StoaFailure(locked(null));
      if (passphrase === null && file === 'none') throw new StoaFailure(tooShort);
      if (passphrase !== null) {
        if (passphrase.reveal().length < shortestPassphrase) throw new StoaFailure(tooShort);
        await x.file.lockWith(passphrase);
      }
    }
    const vault = vaultOf(wanted);
    if (vault === null) throw new StoaFailure(noKeychain);
    return vault;
  }

  function place(vault: Vault): Pick<StoredAccount, 'vault' | 'vaultHost'> {
    return { vault: vault.kind, vaultHost: vault.kind === 'keychain' ? host : null };
  }

  async function forgetStrays(accountId?: AccountId): Promise<void> {
    for (const stray of readStrays(db)) {
      if (accountId !== undefined && stray.accountId !== accountId) continue;
      const account = readAccount(db, stray.accountId);
      const where = { vault: stray.vault, vaultHost: stray.vault === 'keychain' ? stray.host : null };
      if (account?.vault !== where.vault || account.vaultHost !== where.vaultHost) {
        const vault = holding({ network: 'x', ...where });
        // A locked file lets go of one entry all the same.
        const reachable = vault === 'locked' ? x.file : vault;
        if (typeof reachable === 'string') continue;
        await reachable.delete(stray.accountId);
      }
      deleteStray(db, stray);
    }
  }

  async function tidy(): Promise<void> {
    try {
      await forgetStrays();
    } catch (error) {
      log.warn('vault: what a move left behind could not be deleted yet', { why: String(error) });
    }
  }

  return {
    state,
    tidy,
    for: (network) => (network === 'sandbox' ? deps.sandbox : chosen()),
    placeOf: ({ network }) => place(network === 'sandbox' ? deps.sandbox : chosen()),
    holding,
    async forget(account) {
      const vault = holding(account);
      if (vault === 'damaged') throw new StoaFailure(damaged);
      if (vault === 'locked') await x.file.delete(account.id);
      else if (vault === 'other-host') await x.forgetElsewhere(account.id);
      else if (typeof vault !== 'string') await vault.delete(account.id);
      await forgetStrays(account.id);
    },
    async choose(wanted, passphrase) {
      const to = await prepare(wanted, passphrase);
      writeChosenVault(db, wanted);
      try {
        for (const account of readAccounts(db)) {
          if (account.network === 'x' && account.status === 'signed-in') await deps.move(account, to, place(to));
        }
      } finally {
        tell();
      }
    },
    async unlock(passphrase) {
      const outcome = await x.file.unlock(passphrase);
      if (outcome === 'wrong') throw new StoaFailure(wrong);
      if (outcome === 'damaged') throw new StoaFailure(damaged);
      postponed = false;
      await tidy();
      tell();
    },
    postpone() {
      postponed = true;
      tell();
    },
    async giveUp() {
      const kept = await x.file.giveUp();
      if (kept !== null) log.warn('vault: a damaged file was set aside', { kept });
      tell();
    },
    async erase() {
      await tidy();
      await x.file.erase();
      deleteChosenVault(db);
      postponed = false;
      tell();
    },
  };
}

/** What a call answers while the file with the tokens of an account is locked. */
export function locked(accountId: AccountId | null): StoaError {
  return {
    code: 'signed-out',
    accountId,
    locked: true,
    message: 'The file with this sign-in is locked.',
    next: 'Unlock it with its passphrase; everything kept here stays.',
  };
}

const notChosen: StoaError = {
  code: 'sign-in-failed',
  reason: 'not-stored',
  message: 'Stoa does not know yet where to keep the sign-in: this system has no keychain.',
  next: 'Choose a file with a passphrase, or memory, in Settings, Accounts.',
};
const noKeychain: StoaError = {
  code: 'storage',
  message: 'Stoa reaches no keychain of this system.',
  next: 'Choose a file with a passphrase, or memory.',
};
const tooShort: StoaError = {
  code: 'invalid-input',
  message: `A passphrase needs at least ${shortestPassphrase} characters.`,
  next: 'Several words in a row are easy to remember and hard to guess.',
};
const wrong: StoaError = {
  code: 'invalid-input',
  message: 'This is not the passphrase.',
  next: 'Check the keyboard’s language and Caps Lock, then try again.',
};
const damaged: StoaError = {
  code: 'storage',
  message: 'The file with your X sign-in is damaged.',
  next: 'Put a sound copy in its place, or set it aside in Settings, Accounts, and sign in to X again.',
};
