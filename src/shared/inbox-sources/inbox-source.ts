import type { InboxSource } from '../model/index.ts';

/** How one source of the inbox behaves, the same for core and window. */
export type InboxSourceDescriptor = {
  readonly source: InboxSource;
  readonly kind: 'public' | 'direct';
  /** Plural, for lists of sources. */
  readonly title: string;
  /** Scopes the account must have granted for it to be read. */
  readonly scopes: readonly string[];
  /** Milliseconds between two background reads. */
  readonly cadence: number;
};
