import type { ConversationDetail, ConversationId } from '../../../shared/model/index.ts';
import { allSplits } from '../../../shared/model/split-ids.ts';
import { chosenSplit } from '../inbox-split.ts';
import { mergeEntities } from '../merge-entities.ts';
import type { SliceContext } from '../state.ts';
import type { InboxPart } from './inbox-place.ts';
import { nothingSelected } from './inbox-selection.ts';

/** The conversation being read, and answering it. */
export type InboxReadingSlice = {
  readonly conversationDetails: Readonly<Record<ConversationId, ConversationDetail>>;
  readonly openConversationId: ConversationId | null;
  /** Rises whenever the reply box of the open conversation should get the focus. */
  readonly replyFocus: number;
  /** Shows a conversation and marks it read; the keyboard follows into the part told, or stays in the one it is in. */
  openConversation(conversationId: ConversationId, into?: InboxPart): Promise<void>;
  /** Goes back to the list. */
  closeConversation(): void;
  /** Reads a conversation's turns again. */
  readConversation(conversationId: ConversationId): Promise<void>;
  /** Opens the conversation the keyboard is on, if need be, and goes into its reply box. */
  answerConversation(): Promise<void>;
};

/** One conversation of the inbox at a time. */
export function createInboxReadingSlice({ set, get, callOrSay, callUnasked }: SliceContext): InboxReadingSlice {
  /** The keyboard finds a place in the inbox, if it was in there. */
  function keepKeyboard(): void {
    if (get().inboxFocused) get().focusInbox('same');
  }

  /** True when the list no longer tells what is so: a conversation stayed in it only because it was being read. */
  function listIsStale(left: ConversationId | null, opened: ConversationId): boolean {
    const { inboxTab, conversations, conversationLists } = get();
    const leftOver = left !== null && left !== opened && conversations[left]?.state !== inboxTab;
    return leftOver || conversationLists[inboxTab]?.ids.includes(opened) !== true;
  }

  /** False for one that came from elsewhere, which the split that is looked at does not list. */
  function isInSplit(conversationId: ConversationId): boolean {
    const { conversations, conversationLists } = get();
    const known = conversations[conversationId];
    const split = chosenSplit(get());
    if (known?.state !== 'open' || split === allSplits || known.splitId === split) return true;
    return conversationLists.open?.ids.includes(conversationId) === true;
  }

  return {
    conversationDetails: {},
    openConversationId: null,
    replyFocus: 0,
    async openConversation(conversationId, into = 'same') {
      // Its tab is that of its state, which must be known first.
      if (get().conversations[conversationId] === undefined) await get().readConversation(conversationId);
      if (get().conversations[conversationId] === undefined) return;
      const { openConversationId: left, conversations, conversationLists, inboxTab, inboxSearch } = get();
      set({
        ...nothingSelected,
        openConversationId: conversationId,
        focusedConversationId: conversationId,
        replyFocus: 0,
      });
      get().focusInbox(into);
      const state = conversations[conversationId]?.state ?? inboxTab;
      // What a search found may be of any tab, and the tab stays for after it.
      const listed = inboxSearch !== null || conversationLists[inboxTab]?.ids.includes(conversationId) === true;
      if (!listed && state !== inboxTab) set({ inboxTab: state });
      if (inboxSearch === null && !isInSplit(conversationId))
        set({ preferences: { ...get().preferences, inboxSplit: allSplits } });
      if (listIsStale(left, conversationId)) void get().loadConversations(get().inboxTab);
      await get().readConversation(conversationId);
      // Keys that ran past it have not read it.
      if (get().openConversationId !== conversationId || !get().conversations[conversationId]?.unread) return;
      await callUnasked('inbox.markRead', { conversationId });
    },
    closeConversation() {
      set({ openConversationId: null });
      keepKeyboard();
      void get().loadConversations(get().inboxTab);
    },
    async readConversation(conversationId) {
      const reply = await callOrSay('inbox.conversation', { conversationId });
      if (!reply.ok) {
        // Nothing to show of it yet: closed, it can be opened again.
        if (get().openConversationId !== conversationId || get().conversationDetails[conversationId] !== undefined)
          return;
        set({ openConversationId: null });
        keepKeyboard();
        return;
      }
      const { entities, ...detail } = reply.value;
      if (entities.accountId !== get().activeAccountId) return;
      set((state) => ({
        ...mergeEntities(state, entities),
        conversations: { ...state.conversations, [conversationId]: detail.conversation },
        conversationDetails: { ...state.conversationDetails, [conversationId]: detail },
      }));
    },
    async answerConversation() {
      const { openConversationId, focusedConversationId } = get();
      const conversationId = openConversationId ?? focusedConversationId;
      if (conversationId === null) return;
      if (openConversationId === null) await get().openConversation(conversationId);
      set((state) => ({ replyFocus: state.replyFocus + 1 }));
    },
  };
}
