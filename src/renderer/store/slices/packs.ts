import type { PackOffer } from '../../../shared/contract/decks.ts';
import type { PackKey, Sector, StoaError } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

/** What the reader has made of a pack: taken or not, and whom it holds. */
export type PackChoice = { readonly chosen: boolean; readonly handles: readonly string[] };

/** The packs on offer, what was chosen of them, and the deck made from that. */
export type PacksSlice = {
  /** The packs offered to the active account; null until asked for. */
  readonly packOffers: readonly PackOffer[] | null;
  readonly packChoices: Readonly<Partial<Record<PackKey, PackChoice>>>;
  readonly packsLoading: boolean;
  readonly packsError: StoaError | null;
  readonly building: boolean;
  /** Asks for the offers; choices already made stay, a new sector renews the industry's. */
  loadPacks(sector?: Sector): Promise<void>;
  choosePack(key: PackKey, change: Partial<PackChoice>): void;
  /** Makes the deck; answers whether it is there. */
  buildWorkspace(): Promise<boolean>;
};

/** Choosing what to read. */
export function createPacksSlice({ set, get, client }: SliceContext): PacksSlice {
  let asked = 0;

  function keepChoices(offers: readonly PackOffer[], sectorChanged: boolean): PacksSlice['packChoices'] {
    const kept = get().packChoices;
    return Object.fromEntries(
      offers.map((offer) => {
        const before = kept[offer.key];
        const renewed = before === undefined || (sectorChanged && offer.sector !== null);
        return [
          offer.key,
          { chosen: before?.chosen ?? offer.preselected, handles: renewed ? offer.handles : before.handles },
        ];
      }),
    );
  }

  return {
    packOffers: null,
    packChoices: {},
    packsLoading: false,
    packsError: null,
    building: false,
    async loadPacks(sector) {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      asked += 1;
      const mine = asked;
      set({ packsLoading: true, packsError: null });
      const reply = await client.call('decks.packs', { accountId, sector: sector ?? null });
      // The sector chosen last counts, and the account shown by now.
      if (mine !== asked) return;
      if (get().activeAccountId !== accountId) return set({ packsLoading: false });
      if (!reply.ok) return set({ packsLoading: false, packsError: reply.error });
      const offers = reply.value.packs;
      set({ packOffers: offers, packChoices: keepChoices(offers, sector !== undefined), packsLoading: false });
    },
    choosePack(key, change) {
      const before = get().packChoices[key];
      if (before !== undefined) set({ packChoices: { ...get().packChoices, [key]: { ...before, ...change } } });
    },
    async buildWorkspace() {
      const { activeAccountId: accountId, packOffers, packChoices } = get();
      if (accountId === null || packOffers === null || get().building) return false;
      const packs = packOffers.flatMap((offer) => {
        const choice = packChoices[offer.key];
        return choice?.chosen ? [{ key: offer.key, handles: [...choice.handles], terms: [...offer.terms] }] : [];
      });
      set({ building: true, packsError: null });
      const reply = await client.call('decks.build', { accountId, packs });
      if (reply.ok) await get().openSession();
      set({ building: false, packsError: reply.ok ? null : reply.error });
      return reply.ok;
    },
  };
}
