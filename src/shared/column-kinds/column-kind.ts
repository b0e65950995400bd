import type { ColumnKind } from '../model/index.ts';

/** What every layer needs to know of a kind of column without reading it. */
export type ColumnKindDescriptor<K extends ColumnKind = ColumnKind> = {
  readonly kind: K;
  /** What it is called when one is added. */
  readonly title: string;
  /** One line below the title. */
  readonly about: string;
  /** Scopes of X it needs beyond reading posts and people. */
  readonly scopes: readonly string[];
  /** One sentence for a column that was read and has nothing. */
  readonly emptyReason: string;
};
