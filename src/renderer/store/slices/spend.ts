import type { Spend } from '../../../shared/model/index.ts';

/** What the account that is shown has spent. */
export type SpendSlice = {
  /** What the active account's reading and writing cost; null before an account is there. */
  readonly spend: Spend | null;
};

/** Set by the snapshot and by events alone. */
export function createSpendSlice(): SpendSlice {
  return { spend: null };
}
