import type { Account, AccountId, Network, SecretText, TokenSet, XVaultState } from '../../../shared/model/index.ts';
import type { Host } from './host.ts';

/** Keeps token pairs per account; `kind` is shown to the person. Writes are durable before they resolve. */
export type Vault = {
  readonly kind: Account['vault'];
  read(accountId: AccountId): Promise<TokenSet | null>;
  write(accountId: AccountId, tokens: TokenSet): Promise<void>;
  delete(accountId: AccountId): Promise<void>;
};

/**
 * The vault that is a file locked with a passphrase. Reading and writing need it `open`; deleting does not. A damaged file is never overwritten.
 */
export type PassphraseFile = Vault & {
  state(): XVaultState['file'];
  /** Takes the passphrase for a file that is not there yet, or locks the open one anew. */
  lockWith(passphrase: SecretText): Promise<void>;
  unlock(passphrase: SecretText): Promise<'open' | 'wrong' | 'damaged'>;
  /** Deletes a locked file; sets a damaged one aside and answers its new name. */
  giveUp(): Promise<string | null>;
  /** Deletes it whatever it is, with every damaged one set aside. */
  erase(): Promise<void>;
};

/** What a host has to keep sign-ins to X. */
export type XVaults = {
  /** Null where the system has none that protects anything. */
  readonly keychain: Vault | null;
  readonly file: PassphraseFile;
  readonly memory: Vault;
  /** Removes what the other host left within reach of this one. */
  forgetElsewhere(accountId: AccountId): Promise<void>;
};

/** Why tokens that are kept cannot be used now. */
export type OutOfReach = 'locked' | 'damaged' | 'other-host' | 'no-keychain';

/** Which account is asked for, and where its row says its tokens are. */
export type KeptAccount = Pick<Account, 'id' | 'network' | 'vault'> & { readonly vaultHost: Host | null };

/** Where tokens are and where they go; sandbox tokens are no secrets and live in the data directory. */
export type Vaults = {
  /** Where a new sign-in goes; fails with what the person has to do first. */
  for(network: Network): Vault;
  /** Where the tokens of an account are. */
  holding(account: KeptAccount): Vault | OutOfReach;
  /** Forgets the tokens of an account as far as this host reaches. */
  forget(account: KeptAccount): Promise<void>;
};
