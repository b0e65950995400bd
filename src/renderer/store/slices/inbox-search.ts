import type { FoundConversations } from '../../../shared/contract/inbox.ts';
import type { ConversationId, StoaError } from '../../../shared/model/index.ts';
import type { SliceContext, StoaState } from '../state.ts';
import { withRows } from './inbox-lists.ts';
import { nothingSelected } from './inbox-selection.ts';

/** A search in the inbox, and what it found so far. */
export type InboxSearch = {
  readonly words: string;
  /** For which words `ids` are; they follow what is typed. */
  readonly foundFor: string;
  readonly ids: readonly ConversationId[];
  /** Where the words are, by conversation. */
  readonly found: FoundConversations['found'];
  readonly hasMore: boolean;
  readonly error: StoaError | null;
};

export type InboxSearchSlice = {
  /** Null while nothing is searched for; the lists are shown then. */
  readonly inboxSearch: InboxSearch | null;
  /** Rises whenever the search field should get the focus. */
  readonly searchFocus: number;
  /** Shows the search field, in the inbox's place out of its fold if need be. */
  openInboxSearch(): void;
  searchInbox(words: string): Promise<void>;
  moreFound(): Promise<void>;
  closeInboxSearch(): void;
};

const pageSize = 50;
const nothing: InboxSearch = { words: '', foundFor: '', ids: [], found: {}, hasMore: false, error: null };

/** The conversations the inbox shows: what was found, else the chosen tab's. */
export function shownConversations({
  inboxSearch,
  inboxTab,
  conversationLists,
}: Pick<StoaState, 'inboxSearch' | 'inboxTab' | 'conversationLists'>): readonly ConversationId[] {
  return inboxSearch?.ids ?? conversationLists[inboxTab]?.ids ?? [];
}

/** Finding conversations by words, names and labels. */
export function createInboxSearchSlice({ set, get, client }: SliceContext): InboxSearchSlice {
  async function read(words: string, offset: number): Promise<void> {
    const accountId = get().activeAccountId;
    if (accountId === null) return;
    const reply = await client.call('inbox.search', { accountId, words, offset, limit: pageSize });
    const now = get().inboxSearch;
    // Typed on, closed, or another account: this answer is nobody's any more.
    if (now === null || now.words !== words || get().activeAccountId !== accountId) return;
    if (!reply.ok) return set({ inboxSearch: { ...now, foundFor: words, error: reply.error } });
    const { conversations, hasMore, found } = reply.value;
    const page = conversations.map((one) => one.id);
    const before = offset === 0 ? [] : now.ids.filter((id) => !page.includes(id));
    set((state) => ({
      ...withRows(state, reply.value),
      inboxSearch: {
        words,
        foundFor: words,
        ids: [...before, ...page],
        found: offset === 0 ? found : { ...now.found, ...found },
        hasMore,
        error: null,
      },
    }));
  }

  return {
    inboxSearch: null,
    searchFocus: 0,
    openInboxSearch() {
      if (get().inboxSearch === null) set({ ...nothingSelected, inboxSearch: nothing, openConversationId: null });
      if (get().preferences.inboxFolded) void get().changePreferences({ inboxFolded: false });
      set((state) => ({ inboxDrawer: true, searchFocus: state.searchFocus + 1 }));
    },
    async searchInbox(words) {
      set((state) => ({ ...nothingSelected, inboxSearch: { ...(state.inboxSearch ?? nothing), words } }));
      if (words.trim() === '') set({ inboxSearch: { ...nothing, words } });
      else await read(words, 0);
    },
    async moreFound() {
      const search = get().inboxSearch;
      if (search?.hasMore) await read(search.words, search.ids.length);
    },
    closeInboxSearch() {
      set({ ...nothingSelected, inboxSearch: null, focusedConversationId: get().openConversationId });
      get().focusInbox('list');
      void get().loadConversations(get().inboxTab);
    },
  };
}
