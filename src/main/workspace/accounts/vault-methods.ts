import type { Handlers } from '../../../shared/contract/index.ts';
import type { XVault } from './x-vault.ts';

/** The calls about where sign-ins to X are kept. */
export type VaultHandlers = Pick<Handlers, 'vault.choose' | 'vault.unlock' | 'vault.postpone' | 'vault.giveUp'>;

/** Answers them. */
export function vaultHandlers(vault: XVault): VaultHandlers {
  return {
    'vault.choose': async ({ kind, passphrase }) => {
      await vault.choose(kind, passphrase);
      return null;
    },
    'vault.unlock': async ({ passphrase }) => {
      await vault.unlock(passphrase);
      return null;
    },
    'vault.postpone': () => {
      vault.postpone();
      return null;
    },
    'vault.giveUp': async () => {
      await vault.giveUp();
      return null;
    },
  };
}
