import { type AccountId, StoaFailure, type TokenSet } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readAccount } from '../../storage/repositories/accounts.ts';
import type { KeptAccount, Vaults } from '../ports.ts';
import { answering, outOfReach } from './token-failures.ts';

/** The tokens of all accounts at hand: read from the vault once, stored there before they are used. The vault stays the truth. */
export type TokenShelf = {
  /** Null when there are none within reach; fails with `storage` when the vault does not answer. */
  read(accountId: AccountId): Promise<TokenSet | null>;
  /** What is in memory by now. */
  known(accountId: AccountId): TokenSet | null;
  /** A pair the vault did not take yet; X has spent the one before, so it must not be lost, nor used before it is stored. */
  unstored(accountId: AccountId): TokenSet | null;
  /** Resolves when the pair is safe. */
  store(account: KeptAccount, tokens: TokenSet): Promise<void>;
  /** The pair is safe in another vault than before. */
  moved(accountId: AccountId, tokens: TokenSet): void;
  /** Nothing begun before counts any more; the vault is left to the caller. */
  clear(accountId: AccountId): void;
  /** Whether nobody has signed in or out since `begun`, an earlier `generation`: what was begun then must not bring old tokens back. */
  isStill(accountId: AccountId, begun: number): boolean;
  generation(accountId: AccountId): number;
  /** Does what is done with the tokens of one account, renewing and moving, one after the other. */
  inTurn<T>(accountId: AccountId, work: () => Promise<T>): Promise<T>;
};

/** Empty at first. */
export function createTokenShelf(deps: { readonly db: Database; readonly vaults: Vaults }): TokenShelf {
  const { db, vaults } = deps;
  const known = new Map<AccountId, TokenSet>();
  const unstored = new Map<AccountId, TokenSet>();
  const turns = new Map<AccountId, Promise<unknown>>();
  const generations = new Map<AccountId, number>();

  const generation = (accountId: AccountId) => generations.get(accountId) ?? 0;

  return {
    async read(accountId) {
      const cached = known.get(accountId);
      const account = readAccount(db, accountId);
      if (cached || !account) return cached ?? null;
      const before = generation(accountId);
      const vault = vaults.holding(account);
      if (typeof vault === 'string') return null;
      const tokens = await answering(() => vault.read(accountId), 'did not give the sign-in');
      if (tokens && generation(accountId) === before) known.set(accountId, tokens);
      return tokens;
    },
    known: (accountId) => known.get(accountId) ?? null,
    unstored: (accountId) => unstored.get(accountId) ?? null,
    async store(account, tokens) {
      const vault = vaults.holding(account);
      if (typeof vault === 'string') throw new StoaFailure(outOfReach(account.id, vault));
      unstored.set(account.id, tokens);
      await vault.write(account.id, tokens);
      unstored.delete(account.id);
      known.set(account.id, tokens);
    },
    moved(accountId, tokens) {
      unstored.delete(accountId);
      known.set(accountId, tokens);
    },
    clear(accountId) {
      generations.set(accountId, generation(accountId) + 1);
      known.delete(accountId);
      unstored.delete(accountId);
    },
    isStill: (accountId, begun) => generation(accountId) === begun,
    generation,
    inTurn(accountId, work) {
      const before = turns.get(accountId) ?? Promise.resolve();
      const mine = before.then(work, work);
      turns.set(accountId, mine);
      return mine;
    },
  };
}
