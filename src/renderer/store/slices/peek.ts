import type { PersonCard } from '../../../shared/contract/people.ts';
import type { PersonId, StoaError } from '../../../shared/model/index.ts';
import { mergeEntities } from '../merge-entities.ts';
import type { SliceContext } from '../state.ts';

/** Somebody as a name tells of them; a mention may come without an id. */
export type PersonNamed = { readonly personId: PersonId | null; readonly handle: string };

/** Where on the screen the name stands, in pixels of the window. */
export type PeekPlace = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The card of a person that is open. */
export type Peek = {
  readonly named: PersonNamed;
  readonly place: PeekPlace;
  /** A pointer that rests on a name must not take the focus; a key must bring it. */
  readonly by: 'pointer' | 'key';
  /** Null until the disk has answered. */
  readonly card:
    | (Pick<PersonCard, 'postIds' | 'contact' | 'tags' | 'hasNote'> & { readonly personId: PersonId })
    | null;
  readonly error: StoaError | null;
};

export type PeekSlice = {
  readonly peek: Peek | null;
  /** Opens the card; what it shows comes from this computer and costs nothing. */
  openPeek(named: PersonNamed, by: Peek['by'], place: PeekPlace): Promise<void>;
  closePeek(): void;
};

/** A card about anybody whose name is on the screen. */
export function createPeekSlice({ set, get, client }: SliceContext): PeekSlice {
  return {
    peek: null,
    async openPeek(named, by, place) {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const opened: Peek = { named, by, place, card: null, error: null };
      set({ peek: opened });
      const reply = await client.call('people.card', { accountId, ...named });
      // Closed or moved on to somebody else meanwhile.
      if (get().peek !== opened) return;
      if (!reply.ok) return set({ peek: { ...opened, error: reply.error } });
      const { person, postIds, entities, contact, tags, hasNote } = reply.value;
      set((state) => ({
        ...mergeEntities(state, { ...entities, people: [...entities.people, person] }),
        peek: { ...opened, card: { personId: person.id, postIds, contact, tags, hasNote } },
      }));
    },
    closePeek: () => set({ peek: null }),
  };
}
