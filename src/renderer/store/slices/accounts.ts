import type { Account, AccountId, Signature } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

/** The accounts, and changing or leaving the one that is shown. */
export type AccountsSlice = {
  readonly accounts: readonly Account[];
  readonly activeAccountId: AccountId | null;
  activateAccount(accountId: AccountId): Promise<void>;
  signOut(accountId: AccountId, wipe: boolean): Promise<void>;
  /** How the account signs its answers from now on; null: not at all. */
  setSignature(accountId: AccountId, signature: Signature | null): Promise<void>;
};

/** Who is signed in and whose deck is shown. */
export function createAccountsSlice({ set, get, callOrSay }: SliceContext): AccountsSlice {
  return {
    accounts: [],
    activeAccountId: null,
    async activateAccount(accountId) {
      const reply = await callOrSay('accounts.activate', { accountId });
      if (reply.ok) await get().openSession();
    },
    async setSignature(accountId, signature) {
      await callOrSay('accounts.setSignature', { accountId, signature });
    },
    async signOut(accountId, wipe) {
      // The account leaves before its words are off the disk; until they are, a screen of its own says so.
      if (wipe) set({ wiping: true });
      const reply = await callOrSay('accounts.signOut', { accountId, wipe });
      if (wipe) set({ wiping: false });
      if (!reply.ok) return;
      await get().openSession();
      // Nobody is left whose settings these are; whoever signs in next does not begin in them.
      if (get().activeAccountId === null) get().closeDialog();
      // The settings stay open over who is left; what they say is kept here has become less.
      else if (wipe) void get().readDataOverview();
    },
  };
}
