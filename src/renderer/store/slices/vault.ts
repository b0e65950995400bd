import type { Input } from '../../../shared/contract/index.ts';
import type { StoaError, XVaultState } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

type VaultCall = 'vault.choose' | 'vault.unlock' | 'vault.postpone' | 'vault.giveUp';

/** Where sign-ins to X are kept. */
export type VaultSlice = {
  readonly vault: XVaultState;
  /** Answers why it did not work; null when it did. */
  changeVault<M extends VaultCall>(call: M, input: Input<M>): Promise<StoaError | null>;
};

/** What is kept where, as the core last told; a passphrase passes through and is not kept here. */
export function createVaultSlice({ client }: SliceContext): VaultSlice {
  return {
    vault: { kind: null, keychain: false, file: 'none', postponed: false },
    async changeVault(call, input) {
      const reply = await client.call(call, input);
      return reply.ok ? null : reply.error;
    },
  };
}

/** Whether a new sign-in to X has a place to go. */
export function canKeep({ kind, file }: XVaultState): boolean {
  return kind !== null && (kind !== 'passphrase-file' || file === 'open');
}
