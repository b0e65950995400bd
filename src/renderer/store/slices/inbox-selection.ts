import type { ConversationId } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';
import { shownConversations } from './inbox-search.ts';

/** As many as one call to the core takes. */
const mostSelected = 200;

/** Several conversations of the shown list, chosen to be dealt with at once. */
export type InboxSelectionSlice = {
  readonly selectedConversations: ReadonlySet<ConversationId>;
  /** Where a range begins: what was chosen first. */
  readonly selectionAnchor: ConversationId | null;
  /** Adds a conversation, or takes it out again. */
  toggleSelected(conversationId: ConversationId): void;
  /** Chooses everything from the anchor, else from the keyboard's place, to here. */
  selectTo(conversationId: ConversationId): void;
  /** Moves the keyboard's place in the list and chooses what lies between it and the anchor. */
  extendSelection(step: 1 | -1): void;
  clearSelection(): void;
};

/** Nothing is chosen: for whatever shows another list, or a conversation. */
export const nothingSelected: Pick<InboxSelectionSlice, 'selectedConversations' | 'selectionAnchor'> = {
  selectedConversations: new Set(),
  selectionAnchor: null,
};

/** The selection in the inbox's list. */
export function createInboxSelectionSlice({ set, get }: SliceContext): InboxSelectionSlice {
  const listed = () => shownConversations(get());

  return {
    ...nothingSelected,
    toggleSelected(conversationId) {
      const selected = new Set(get().selectedConversations);
      if (!selected.delete(conversationId) && selected.size < mostSelected) selected.add(conversationId);
      set({
        selectedConversations: selected,
        selectionAnchor: selected.size > 0 ? conversationId : null,
        focusedConversationId: conversationId,
      });
    },
    selectTo(conversationId) {
      const ids = listed();
      const from = get().selectionAnchor ?? get().focusedConversationId ?? conversationId;
      const anchor = ids.includes(from) ? from : conversationId;
      const [first = 0, last = 0] = [ids.indexOf(anchor), ids.indexOf(conversationId)].sort(
        (one, other) => one - other,
      );
      const between = ids.slice(first, last + 1);
      const range = anchor === ids[first] ? between.slice(0, mostSelected) : between.slice(-mostSelected);
      set({
        selectedConversations: new Set(range),
        selectionAnchor: anchor,
        focusedConversationId: conversationId,
      });
      // Of what was scrolled past quickly, no row was drawn: what is done with it has to know where it stands.
      void get().readRows(range);
    },
    extendSelection(step) {
      const ids = listed();
      const { focusedConversationId, selectedConversations } = get();
      const at = focusedConversationId === null ? -1 : ids.indexOf(focusedConversationId);
      // The first press chooses the row the keyboard is on and the one it moves to.
      if (selectedConversations.size === 0) set({ selectionAnchor: ids[Math.max(at, 0)] ?? null });
      const next = ids[Math.min(Math.max(at + step, 0), ids.length - 1)];
      if (next === undefined) return;
      get().selectTo(next);
      get().focusInbox('list');
    },
    clearSelection: () => set(nothingSelected),
  };
}
