import type { HandleState, PackOffer } from '../../../shared/contract/decks.ts';
import type { PackKey, Sector, StoaError } from '../../../shared/model/index.ts';
import { handlesNamed } from '../../../shared/packs/pack.ts';
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
  /** Asks for the offers; choices already made stay, and other fields bring and take their own people alone. */
  loadPacks(sectors?: readonly Sector[]): Promise<void>;
  /** What is known of handles; with `ask` X is asked, for a price said before. Null after a failure, which is told. */
  lookUpHandles(handles: readonly string[], ask: boolean): Promise<readonly HandleState[] | null>;
  choosePack(key: PackKey, change: Partial<PackChoice>): void;
  /** Makes the deck; answers whether it is there. */
  buildWorkspace(): Promise<boolean>;
};

/** Choosing what to read. */
export function createPacksSlice({ set, get, client, callOrSay }: SliceContext): PacksSlice {
  let asked = 0;

  function keepChoices(offers: readonly PackOffer[], sectorsChanged: boolean): PacksSlice['packChoices'] {
    const { packChoices: kept, packOffers: formerly } = get();
    return Object.fromEntries(
      offers.map((offer) => {
        const before = kept[offer.key] ?? { chosen: offer.preselected, handles: offer.current ?? offer.handles };
        const former = sectorsChanged && offer.sectors !== null && formerly?.find(({ key }) => key === offer.key);
        return [offer.key, former ? { ...before, handles: ofFields(before.handles, former, offer) } : before];
      }),
    );
  }

  return {
    packOffers: null,
    packChoices: {},
    packsLoading: false,
    packsError: null,
    building: false,
    async loadPacks(sectors) {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      asked += 1;
      const mine = asked;
      set({ packsLoading: true, packsError: null });
      const reply = await client.call('decks.packs', {
        accountId,
        sectors: sectors === undefined ? null : [...sectors],
      });
      // The sector chosen last counts, and the account shown by now.
      if (mine !== asked) return;
      if (get().activeAccountId !== accountId) return set({ packsLoading: false });
      if (!reply.ok) return set({ packsLoading: false, packsError: reply.error });
      const offers = reply.value.packs;
      set({ packOffers: offers, packChoices: keepChoices(offers, sectors !== undefined), packsLoading: false });
    },
    async lookUpHandles(handles, ask) {
      const accountId = get().activeAccountId;
      if (accountId === null) return null;
      const reply = await callOrSay(ask ? 'decks.checkHandles' : 'decks.handles', {
        accountId,
        handles: [...handles],
      });
      return reply.ok ? reply.value : null;
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
        const sectors = offer.sectors === null ? {} : { sectors: [...offer.sectors] };
        return choice?.chosen
          ? [{ key: offer.key, handles: [...choice.handles], terms: [...offer.terms], ...sectors }]
          : [];
      });
      set({ building: true, packsError: null });
      const reply = await client.call('decks.build', { accountId, packs });
      if (reply.ok) await get().openSession();
      // The button that had the keyboard is gone.
      const [first] = get().columns;
      if (reply.ok && first !== undefined) get().focusColumn(first.id);
      set({ building: false, packsError: reply.ok ? null : reply.error });
      return reply.ok;
    },
  };
}

/** Whom the reader took or added stays; those whom only a field no longer wanted named go, and a new field brings its own. */
function ofFields(handles: readonly string[], former: PackOffer, offer: PackOffer): readonly string[] {
  const before = new Set(handlesNamed(former.groups));
  const now = new Set(handlesNamed(offer.groups));
  const kept = handles.filter((handle) => now.has(handle) || !before.has(handle));
  return [...new Set([...kept, ...offer.handles.filter((handle) => !before.has(handle))])];
}
