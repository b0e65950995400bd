import { allSplits } from '../../../shared/model/inbox-rules.ts';
import type {
  Conversation,
  ConversationId,
  InboxCounts,
  InboxStatus,
  StoaError,
  TriageState,
} from '../../../shared/model/index.ts';
import { chosenSplit } from '../inbox-split.ts';
import { mergeEntities } from '../merge-entities.ts';
import type { SliceContext, StoaState } from '../state.ts';
import { nothingSelected } from './inbox-selection.ts';

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

/** The conversations of each triage state, and reading them. */
export type InboxListsSlice = {
  readonly inboxCounts: InboxCounts;
  /** How reading it goes; null before the snapshot. */
  readonly inboxStatus: InboxStatus | null;
  readonly inboxTab: TriageState;
  readonly conversations: Readonly<Record<ConversationId, Conversation>>;
  /** Absent until first looked at. */
  readonly conversationLists: Readonly<Partial<Record<TriageState, LoadedConversations>>>;
  /** True while X is asked for mentions, quotes and messages by hand. */
  readonly inboxRefreshing: boolean;
  showInboxTab(tab: TriageState): void;
  loadConversations(tab: TriageState): Promise<void>;
  loadMoreConversations(tab: TriageState): Promise<void>;
  /** Reads again what is shown, after the core told that something changed. */
  rereadInbox(): Promise<void>;
  refreshInbox(): Promise<void>;
};

const notLoaded: LoadedConversations = { ids: [], hasMore: false, loading: false, error: null };

/** The lists with one of them changed. */
export function withList(
  { conversationLists }: StoaState,
  tab: TriageState,
  change: Partial<LoadedConversations>,
): Pick<StoaState, 'conversationLists'> {
  const before = conversationLists[tab] ?? notLoaded;
  return { conversationLists: { ...conversationLists, [tab]: { ...before, ...change } } };
}

/** Reads and keeps the lists of the inbox. */
export function createInboxListsSlice({ set, get, client }: SliceContext): InboxListsSlice {
  const keepList = (tab: TriageState, change: Partial<LoadedConversations>) =>
    set((state) => withList(state, tab, change));

  let rereading: Promise<void> | null = null;
  /** Whose rows the list of open conversations has. */
  let listedSplit: string = allSplits;

  /** How many of the shown conversations the core lists there too: one being read may have moved on. */
  function listed(tab: TriageState): number {
    const { conversations, conversationLists } = get();
    const inSplit = (id: string | undefined) => tab !== 'open' || listedSplit === allSplits || id === listedSplit;
    return (conversationLists[tab]?.ids ?? [])
      .map((id) => conversations[id])
      .filter((one) => one?.state === tab && inSplit(one.splitId)).length;
  }

  /** Reads `limit` conversations from `offset` on. */
  async function read(tab: TriageState, offset: number, limit: number): Promise<void> {
    const accountId = get().activeAccountId;
    if (accountId === null) return;
    const splitId = tab === 'open' ? chosenSplit(get()) : allSplits;
    keepList(tab, { loading: true });
    const only = splitId === allSplits ? {} : { splitId };
    const reply = await client.call('inbox.list', { accountId, state: tab, ...only, offset, limit });
    // Whoever went on to another split meanwhile gets that one’s answer.
    if (get().activeAccountId !== accountId || (tab === 'open' && chosenSplit(get()) !== splitId)) return;
    // The rows of the split that was left stay until now, so that nothing flickers.
    if (tab === 'open' && splitId !== listedSplit) keepList(tab, { ids: [] });
    if (tab === 'open') listedSplit = splitId;
    if (!reply.ok) return keepList(tab, { loading: false, error: reply.error });
    const { conversations, entities, counts, hasMore } = reply.value;
    set((state) => ({
      ...mergeEntities(state, entities),
      conversations: { ...state.conversations, ...Object.fromEntries(conversations.map((one) => [one.id, one])) },
      inboxCounts: counts,
    }));
    const before = get().conversationLists[tab]?.ids ?? [];
    const page = conversations.map((one) => one.id);
    const read = new Set(page);
    const others = before.filter((id) => !read.has(id));
    if (offset > 0) return keepList(tab, { ids: [...others, ...page], hasMore, loading: false, error: null });
    // What was loaded beyond this page, or while it was read, stays below it.
    const later = new Set(before.slice(limit));
    const beyond = hasMore ? others.filter((id) => later.has(id)) : [];
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

  return {
    inboxStatus: null,
    inboxCounts: { open: 0, waiting: 0, snoozed: 0, done: 0, splits: {} },
    inboxTab: 'open',
    conversations: {},
    conversationLists: {},
    inboxRefreshing: false,
    showInboxTab(tab) {
      set({ ...nothingSelected, inboxTab: tab, openConversationId: null, focusedConversationId: null });
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
          await get().readConversation(openConversationId);
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
  };
}
