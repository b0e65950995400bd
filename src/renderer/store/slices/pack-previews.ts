import type { PackOffer, PackPreview } from '../../../shared/contract/decks.ts';
import type { PackKey } from '../../../shared/model/index.ts';
import { mergeEntities } from '../merge-entities.ts';
import type { SliceContext } from '../state.ts';
import type { PackChoice } from './packs.ts';

/** A pack's column as shown before it is made; `price` is null also until the disk has answered. */
export type ShownPreview = Omit<PackPreview, 'entities'> & { readonly loading: boolean };

/** What the columns of the packs would show, by `previewKey`: a pack with other people is another column. */
export type PackPreviewsSlice = {
  readonly packPreviews: Readonly<Record<string, ShownPreview>>;
  /** Looks a preview up once; `ask` is the reader's press, which asks X again. */
  previewPack(key: PackKey, ask: boolean): Promise<void>;
};

/** Under which a preview is kept: the pack with its people and terms as they stand now. */
export function previewKey(offer: PackOffer, choice: PackChoice | undefined): string {
  return JSON.stringify([offer.key, choice?.handles ?? offer.handles, offer.terms]);
}

/** Previews, kept while the reader goes from card to card. */
export function createPackPreviewsSlice({ set, get, client }: SliceContext): PackPreviewsSlice {
  function keep(kept: string, preview: ShownPreview): void {
    set({ packPreviews: { ...get().packPreviews, [kept]: preview } });
  }

  return {
    packPreviews: {},
    async previewPack(key, ask) {
      const { activeAccountId: accountId, packOffers, packChoices } = get();
      const offer = packOffers?.find((one) => one.key === key);
      if (accountId === null || offer === undefined) return;
      const choice = packChoices[key];
      const kept = previewKey(offer, choice);
      const before = get().packPreviews[kept];
      if (before !== undefined && (!ask || before.loading)) return;
      const blank = { postIds: [], asked: false, price: null, measured: null };
      keep(kept, { ...(before ?? blank), error: null, loading: true });
      const pack = { key, handles: [...(choice?.handles ?? offer.handles)], terms: [...offer.terms] };
      const reply = await client.call('decks.previewPack', { accountId, pack, ask });
      if (get().activeAccountId !== accountId) return;
      if (!reply.ok) return keep(kept, { ...(before ?? blank), error: reply.error, loading: false });
      const { entities, ...preview } = reply.value;
      set(mergeEntities(get(), entities));
      keep(kept, { ...preview, loading: false });
    },
  };
}
