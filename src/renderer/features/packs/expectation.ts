import type { Measured, PackOffer } from '../../../shared/contract/decks.ts';
import { previewKey } from '../../store/slices/pack-previews.ts';
import type { StoaState } from '../../store/state.ts';

/** What a pack as edited is expected to bring and to cost; `measured` when X was asked for it, and not worked out from typical figures. */
export type Expectation = Measured & { readonly measured: boolean };

/** By typical figures each person more or less counts the same; what X was seen to bring holds for exactly these people. */
export function expectationOf(
  offer: PackOffer,
  { packChoices, packPreviews }: Pick<StoaState, 'packChoices' | 'packPreviews'>,
): Expectation {
  const choice = packChoices[offer.key];
  const measured = packPreviews[previewKey(offer, choice)]?.measured;
  if (measured != null) return { ...measured, measured: true };
  const { handles, memberPerMonth, postsPerDay, pricePerMonth } = offer;
  const more = (choice?.handles.length ?? handles.length) - handles.length;
  const price = Math.max(0, pricePerMonth + more * memberPerMonth);
  return {
    postsPerDay: pricePerMonth === 0 ? postsPerDay : (postsPerDay * price) / pricePerMonth,
    pricePerMonth: price,
    measured: false,
  };
}
