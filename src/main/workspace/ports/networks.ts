import type { Network } from '../../../shared/model/index.ts';

/** Where the networks are: the API's base and the base of pages for people; null while the sandbox is not up. */
export type Networks = {
  apiBase(network: Network): string | null;
  webBase(network: Network): string | null;
  /** Calls `run` whenever a base changed. */
  onChange(run: (network: Network) => void): () => void;
};
