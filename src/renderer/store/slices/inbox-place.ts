import type { ConversationId } from '../../../shared/model/index.ts';
import { type InboxRoom, inboxShape } from '../inbox-shape.ts';
import type { SliceContext } from '../state.ts';
import { shownConversations } from './inbox-search.ts';

/** Where in the inbox the keyboard should go; `same` is the part it is in. What the list does not show goes to the conversation. */
export type InboxPart = 'list' | 'conversation' | 'same';

/** Asks the inbox to take the keyboard; only what is on the screen can carry it out. */
type InboxFocusRequest = { readonly serial: number; readonly into: InboxPart };

/** How the inbox stands in the window, and where the keyboard is in it. */
export type InboxPlaceSlice = {
  /** Told by the window. */
  readonly inboxRoom: InboxRoom;
  /** The conversation the keyboard works on. */
  readonly focusedConversationId: ConversationId | null;
  /** True while the keyboard's focus is inside the inbox. */
  readonly inboxFocused: boolean;
  /** The newest request; a place without anything to stand on is the chosen tab. */
  readonly inboxFocus: InboxFocusRequest;
  setInboxRoom(room: InboxRoom): void;
  setInboxFocused(focused: boolean): void;
  foldInbox(folded: boolean): void;
  /** List and conversation side by side, or one in the place of the other; remembered. */
  widenInbox(wide: boolean): void;
  focusInbox(into: InboxPart): void;
  /** Brings the inbox into view, out of its fold if need be, and the keyboard into it. */
  goToInbox(): void;
  focusConversation(conversationId: ConversationId | null): void;
  /** Moves the keyboard's place in the shown list, staying inside it; what is being read moves along. */
  moveInConversations(step: number): void;
};

/** The inbox's place in the window and the keyboard's place in the inbox. */
export function createInboxPlaceSlice({ set, get }: SliceContext): InboxPlaceSlice {
  const readsAlong = () => inboxShape(get()) === 'split' || get().openConversationId !== null;

  return {
    inboxRoom: 'beside',
    focusedConversationId: null,
    inboxFocused: false,
    inboxFocus: { serial: 0, into: 'same' },
    setInboxRoom: (inboxRoom) =>
      set((state) => ({
        inboxRoom,
        // In a window that gets narrow the inbox lies over the columns only for whoever is in it.
        ...(inboxRoom === 'over' && state.inboxRoom !== 'over' ? { inboxDrawer: state.inboxFocused } : {}),
      })),
    setInboxFocused(inboxFocused) {
      // Told at every step from row to row.
      if (get().inboxFocused !== inboxFocused) set({ inboxFocused });
    },
    foldInbox(folded) {
      if (get().inboxRoom === 'over') get().setInboxDrawer(!folded);
      else void get().changePreferences({ inboxFolded: folded });
    },
    widenInbox: (inboxWide) => void get().changePreferences({ inboxWide, inboxFolded: false }),
    // A column that was to have the keyboard and is still being read must not take it back when it comes.
    focusInbox: (into) =>
      set((state) => ({ inboxFocus: { serial: state.inboxFocus.serial + 1, into }, focusRequest: null })),
    goToInbox() {
      const { preferences, focusedConversationId, openConversationId } = get();
      if (preferences.inboxFolded) void get().changePreferences({ inboxFolded: false });
      const ids = shownConversations(get());
      const stays = focusedConversationId !== null && ids.includes(focusedConversationId);
      const target = stays ? focusedConversationId : (ids[0] ?? null);
      set({ inboxDrawer: true, focusedConversationId: target });
      if (target !== null && openConversationId === null && inboxShape(get()) === 'split')
        void get().openConversation(target, 'list');
      else get().focusInbox('list');
    },
    focusConversation(focusedConversationId) {
      if (get().focusedConversationId !== focusedConversationId) set({ focusedConversationId });
    },
    moveInConversations(step) {
      const { focusedConversationId } = get();
      const ids = shownConversations(get());
      const at = focusedConversationId === null ? -1 : ids.indexOf(focusedConversationId);
      const next = ids[Math.min(Math.max(at === -1 ? 0 : at + step, 0), ids.length - 1)];
      if (next === undefined) return;
      if (readsAlong()) {
        void get().openConversation(next);
        return;
      }
      set(({ inboxFocus }) => ({
        focusedConversationId: next,
        inboxFocus: { serial: inboxFocus.serial + 1, into: 'list' },
      }));
    },
  };
}
