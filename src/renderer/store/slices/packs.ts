import type { PackOffer } from '../../../shared/contract/decks.ts';

export type PacksSlice = {
  /** The packs offered to the active account; null until asked for. */
  readonly packOffers: readonly PackOffer[] | null;
};

/** Choosing what to read. */
export function createPacksSlice(): PacksSlice {
  return { packOffers: null };
}
