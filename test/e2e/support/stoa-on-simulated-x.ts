import { join } from 'node:path';
import { runBrowserHost } from '../../../src/main/hosts/browser/run-browser-host.ts';
import { createMemoryVault } from '../../../src/main/hosts/memory-vault.ts';
import { createNetworks } from '../../../src/main/hosts/networks.ts';
import type { Network } from '../../../src/shared/model/index.ts';

/**
 * The browser host with the simulated X of `--x-api` in the place of X itself, which no flag of Stoa can do. With `STOA_STAND_IN_KEYCHAIN` set it has a
 * keychain, which ends with the process; otherwise none.
 */
const networks = createNetworks();
const instead = (base: (network: Network) => string | null) => (network: Network) =>
  base(network === 'x' ? 'sandbox' : network);

await runBrowserHost(process.argv.slice(2), join(import.meta.dirname, '../../../out/main'), {
  networks: { ...networks, apiBase: instead(networks.apiBase), webBase: instead(networks.webBase) },
  openKeychain: async () =>
    process.env.STOA_STAND_IN_KEYCHAIN === undefined ? null : { ...createMemoryVault(), kind: 'keychain' },
});
