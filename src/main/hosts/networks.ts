import { xApiHost, xWebHost } from '../../shared/address/x-hosts.ts';
import type { Network } from '../../shared/model/index.ts';
import type { Networks } from '../workspace/ports.ts';

/** Knows where X and the sandbox are; the sandbox's address changes with every start of the simulator. */
export type HostNetworks = Networks & { setSandbox(base: string | null): void };

const xBases = { api: `https://${xApiHost}`, web: `https://${xWebHost}` };

/** Pages of the simulator live beside its API, so the sandbox has one base for both. */
export function createNetworks(): HostNetworks {
  const listeners = new Set<(network: Network) => void>();
  let sandbox: string | null = null;
  return {
    apiBase: (network) => (network === 'x' ? xBases.api : sandbox),
    webBase: (network) => (network === 'x' ? xBases.web : sandbox),
    onChange(run) {
      listeners.add(run);
      return () => listeners.delete(run);
    },
    setSandbox(base) {
      if (base === sandbox) return;
      sandbox = base;
      for (const listener of listeners) listener('sandbox');
    },
  };
}
