import type {
  Conversation,
  ConversationDetail,
  ConversationId,
  InboxCounts,
  InboxStatus,
  StoaError,
  TriageState,
} from '../../../shared/model/index.ts';
import { mergeEntities } from '../merge-entities.ts';
import type { SliceContext } from '../state.ts';

/** Conversations read at a time. */
const pageSize = 50;

/** The most the contract gives in one answer. */
const mostAtOnce = 200;

/** Conversations of one triage state as loaded so far, in the core's order. */
export type LoadedConversations = {
  readonly ids: readonly ConversationId[];
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: StoaError | null;
};

/** Conversations by triage state, the open one, and where the keyboard stands among them. */
export type InboxSlice = {
  readonly inboxCounts: InboxCounts;
  /** How reading it goes; null before the snapshot. */
  readonly inboxStatus: InboxStatus | null;
  readonly inboxTab: TriageState;
  readonly conversations: Readonly<Record<ConversationId, Conversation>>;
  /** Absent until first looked at. */
  readonly conversationLists: Readonly<Partial<Record<TriageState, LoadedConversations>>>;
  readonly conversationDetails: Readonly<Record<ConversationId, ConversationDetail>>;
  readonly openConversationId: ConversationId | null;
  /** The conversation the keyboard works on. */
  readonly focusedConversationId: ConversationId | null;
  /** True while the keyboard's focus is inside the inbox. */
  readonly inboxFocused: boolean;
  /** True while X is asked for mentions, quotes and messages by hand. */
  readonly inboxRefreshing: boolean;
  /** Rises whenever the keyboard should go into the inbox: to its conversation, or to its tabs when there is none. */
  readonly inboxFocus: number;
  /** Rises whenever the reply box of the open conversation should get the focus. */
  readonly replyFocus: number;
  setInboxFocused(focused: boolean): void;
  /** Opens the conversation the keyboard is on, if need be, and goes into its reply box. */
  answerConversation(): Promise<void>;
  /** Brings the inbox into view, out of its fold if need be, and the keyboard into it. */
  goToInbox(): void;
  showInboxTab(tab: TriageState): void;
  loadConversations(tab: TriageState): Promise<void>;
  loadMoreConversations(tab: TriageState): Promise<void>;
  /** Reads again what is shown, after the core told that something changed. */
  rereadInbox(): Promise<void>;
  refreshInbox(): Promise<void>;
  focusConversation(conversationId: ConversationId | null): void;
  /** Moves the keyboard's place in the shown list, staying inside it. */
  moveInConversations(step: number): void;
  openConversation(conversationId: ConversationId): Promise<void>;
  closeConversation(): void;
  /** Sets the triage state, offers undo and goes on to the next conversation. */
  setConversationState(conversationId: ConversationId, state: TriageState): Promise<void>;
};

const doneWords: Readonly<Record<TriageState, string>> = {
  open: 'Moved to Open',
  waiting: 'Moved to Waiting',
  snoozed: 'Snoozed',
  done: 'Done',
};

/** The unified inbox. */
export function createInboxSlice({ set, get, client }: SliceContext): InboxSlice {
  function keepList(tab: TriageState, change: Partial<LoadedConversations>): void {
    set((state) => {
      const before = state.conversationLists[tab] ?? { ids: [], hasMore: false, loading: false, error: null };
      return { conversationLists: { ...state.conversationLists, [tab]: { ...before, ...change } } };
    });
  }

  let rereading: Promise<void> | null = null;

  /** How many of the shown conversations the core lists there too: one being read may have moved on. */
  function listed(tab: TriageState): number {
    const { conversations, conversationLists } = get();
    return (conversationLists[tab]?.ids ?? []).filter((id) => conversations[id]?.state === tab).length;
  }

  /** Reads `limit` conversations from `offset` on. */
  async function read(tab: TriageState, offset: number, limit: number): Promise<void> {
    const accountId = get().activeAccountId;
    if (accountId === null) return;
    keepList(tab, { loading: true });
    const reply = await client.call('inbox.list', { accountId, state: tab, offset, limit });
    if (get().activeAccountId !== accountId) return;
    if (!reply.ok) return keepList(tab, { loading: false, error: reply.error });
    const { conversations, entities, counts, hasMore } = reply.value;
    set((state) => ({
      ...mergeEntities(state, entities),
      conversations: { ...state.conversations, ...Object.fromEntries(conversations.map((one) => [one.id, one])) },
      inboxCounts: counts,
    }));
    const before = get().conversationLists[tab]?.ids ?? [];
    const page = conversations.map((one) => one.id);
    const others = before.filter((id) => !page.includes(id));
    if (offset > 0) return keepList(tab, { ids: [...others, ...page], hasMore, loading: false, error: null });
    // What was loaded beyond this page, or while it was read, stays below it.
    const beyond = hasMore ? others.filter((id) => before.indexOf(id) >= limit) : [];
    keepList(tab, {
      ids: withOpenKept(before, [...page, ...beyond]),
      hasMore: beyond.length > 0 ? (get().conversationLists[tab]?.hasMore ?? hasMore) : hasMore,
      loading: false,
      error: null,
    });
  }

  /** The conversation being read stays where it stands, also when answering it has moved it to another state. */
  function withOpenKept(before: readonly ConversationId[], ids: readonly ConversationId[]): readonly ConversationId[] {
    const open = get().openConversationId;
    const at = open === null ? -1 : before.indexOf(open);
    return open === null || at === -1 || ids.includes(open) ? ids : ids.toSpliced(at, 0, open);
  }

  async function readDetail(conversationId: ConversationId): Promise<void> {
    const reply = await client.call('inbox.conversation', { conversationId });
    if (!reply.ok) {
      get().showProblem(reply.error);
      // Nothing to show of it yet: closed, it can be opened again.
      if (get().openConversationId === conversationId && get().conversationDetails[conversationId] === undefined)
        set({ openConversationId: null });
      return;
    }
    const { entities, ...detail } = reply.value;
    if (entities.accountId !== get().activeAccountId) return;
    set((state) => ({
      ...mergeEntities(state, entities),
      conversations: { ...state.conversations, [conversationId]: detail.conversation },
      conversationDetails: { ...state.conversationDetails, [conversationId]: detail },
    }));
  }

  async function changeState(conversationId: ConversationId, state: TriageState): Promise<boolean> {
    const reply = await client.call('inbox.setState', { conversationId, state });
    if (!reply.ok) {
      get().showProblem(reply.error);
      return false;
    }
    set((before) => ({ conversations: { ...before.conversations, [conversationId]: reply.value } }));
    return true;
  }

  return {
    inboxStatus: null,
    inboxCounts: { open: 0, waiting: 0, snoozed: 0, done: 0 },
    inboxTab: 'open',
    conversations: {},
    conversationLists: {},
    conversationDetails: {},
    openConversationId: null,
    focusedConversationId: null,
    inboxFocused: false,
    inboxRefreshing: false,
    inboxFocus: 0,
    replyFocus: 0,
    setInboxFocused: (inboxFocused) => set({ inboxFocused }),
    async answerConversation() {
      const { openConversationId, focusedConversationId } = get();
      const conversationId = openConversationId ?? focusedConversationId;
      if (conversationId === null) return;
      if (openConversationId === null) await get().openConversation(conversationId);
      set((state) => ({ replyFocus: state.replyFocus + 1 }));
    },
    goToInbox() {
      const { preferences, conversationLists, inboxTab, focusedConversationId } = get();
      if (preferences.inboxFolded) void get().changePreferences({ inboxFolded: false });
      const ids = conversationLists[inboxTab]?.ids ?? [];
      const stays = focusedConversationId !== null && ids.includes(focusedConversationId);
      set((state) => ({
        inboxDrawer: true,
        focusedConversationId: stays ? focusedConversationId : (ids[0] ?? null),
        inboxFocus: state.inboxFocus + 1,
      }));
    },
    showInboxTab(tab) {
      set({ inboxTab: tab, openConversationId: null, focusedConversationId: null });
      void get().loadConversations(tab);
    },
    async loadConversations(tab) {
      const loaded = get().conversationLists[tab]?.ids.length ?? 0;
      await read(tab, 0, Math.min(mostAtOnce, Math.max(pageSize, loaded)));
    },
    async loadMoreConversations(tab) {
      const list = get().conversationLists[tab];
      if (list === undefined || list.loading || !list.hasMore) return;
      await read(tab, listed(tab), pageSize);
    },
    rereadInbox() {
      // Many changes told in a row need one look at what they came to.
      rereading ??= Promise.resolve().then(async () => {
        rereading = null;
        const { inboxTab, openConversationId } = get();
        await get().loadConversations(inboxTab);
        if (openConversationId !== null && get().openConversationId === openConversationId)
          await readDetail(openConversationId);
      });
      return rereading;
    },
    async refreshInbox() {
      const accountId = get().activeAccountId;
      if (accountId === null || get().inboxRefreshing) return;
      set({ inboxRefreshing: true });
      const reply = await client.call('inbox.refresh', { accountId });
      set({ inboxRefreshing: false });
      // What the inbox itself says already is not said twice.
      if (!reply.ok && get().inboxStatus?.error?.code !== reply.error.code) get().showProblem(reply.error);
    },
    focusConversation: (focusedConversationId) => set({ focusedConversationId }),
    moveInConversations(step) {
      const { inboxTab, conversationLists, focusedConversationId } = get();
      const ids = conversationLists[inboxTab]?.ids ?? [];
      const at = focusedConversationId === null ? -1 : ids.indexOf(focusedConversationId);
      const next = ids[Math.min(Math.max(at === -1 ? 0 : at + step, 0), ids.length - 1)];
      if (next === undefined) return;
      set({ focusedConversationId: next });
      if (get().openConversationId !== null) void get().openConversation(next);
    },
    async openConversation(conversationId) {
      set({ openConversationId: conversationId, focusedConversationId: conversationId, replyFocus: 0 });
      const { conversations, conversationLists, inboxTab } = get();
      const state = conversations[conversationId]?.state ?? inboxTab;
      if (conversationLists[inboxTab]?.ids.includes(conversationId) !== true && state !== inboxTab)
        set({ inboxTab: state });
      void get().loadConversations(get().inboxTab);
      await readDetail(conversationId);
      if (!get().conversations[conversationId]?.unread) return;
      const reply = await client.call('inbox.markRead', { conversationId });
      if (!reply.ok && reply.error.code !== 'disconnected') get().showProblem(reply.error);
    },
    closeConversation() {
      set({ openConversationId: null });
      void get().loadConversations(get().inboxTab);
    },
    async setConversationState(conversationId, state) {
      const { conversations, conversationLists, inboxTab, openConversationId } = get();
      const before = conversations[conversationId]?.state;
      if (before === undefined || before === state) return;
      const ids = conversationLists[inboxTab]?.ids ?? [];
      const at = ids.indexOf(conversationId);
      const next = ids[at + 1] ?? ids[at - 1] ?? null;
      keepList(inboxTab, { ids: ids.filter((id) => id !== conversationId) });
      const wasOpen = openConversationId === conversationId;
      set((all) => ({
        focusedConversationId: next,
        openConversationId: wasOpen ? null : openConversationId,
        // The row with the focus goes; without this the keyboard would be nowhere.
        inboxFocus: all.inboxFocused ? all.inboxFocus + 1 : all.inboxFocus,
      }));
      const changing = changeState(conversationId, state);
      // Offered before the core has answered: whoever undoes at once means this, and nothing earlier.
      const toast = get().showToast({
        text: doneWords[state],
        undo: async () => {
          if (!(await changing) || !(await changeState(conversationId, before))) return;
          if (wasOpen) return get().openConversation(conversationId);
          set({ focusedConversationId: conversationId });
          await get().loadConversations(get().inboxTab);
        },
      });
      if (await changing) return;
      get().dismissToast(toast);
      await get().rereadInbox();
    },
  };
}
