import type {
  Conversation,
  ConversationId,
  InboxCounts,
  InboxStatus,
  StoaError,
  TriageState,
} from '../../../shared/model/index.ts';
import { allSplits } from '../../../shared/model/split-ids.ts';
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

type ListPage = Pick<LoadedConversations, 'ids' | 'hasMore'>;

function appended(before: LoadedConversations, page: ListPage): ListPage {
  const read = new Set(page.ids);
  return { ids: [...before.ids.filter((id) => !read.has(id)), ...page.ids], hasMore: page.hasMore };
}

function sameIds(one: readonly ConversationId[], other: readonly ConversationId[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

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
  /** Whether something changed since the rereading under way began. */
  let changedSince = false;
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
    // A list that is only read again stays as it is until the answer, and is drawn once.
    const known = get().conversationLists[tab];
    if (known === undefined || known.ids.length === 0 || offset > 0) keepList(tab, { loading: true });
    const only = splitId === allSplits ? {} : { splitId };
    const reply = await client.call('inbox.list', { accountId, state: tab, ...only, offset, limit });
    // Whoever went on to another split meanwhile gets that one’s answer.
    if (get().activeAccountId !== accountId || (tab === 'open' && chosenSplit(get()) !== splitId)) return;
    // The rows of the split that was left stay until now, so that nothing flickers.
    if (tab === 'open' && splitId !== listedSplit) keepList(tab, { ids: [] });
    if (tab === 'open') listedSplit = splitId;
    // A core that has stopped is told by the window; what is listed stays readable as it is.
    const before = get().conversationLists[tab] ?? notLoaded;
    const told = !reply.ok && reply.error.code === 'disconnected' && before.ids.length > 0;
    if (!reply.ok) return keepList(tab, { loading: false, error: told ? null : reply.error });
    const { conversations, entities, counts, hasMore } = reply.value;
    const page = conversations.map((one) => one.id);
    const answer = { ids: page, hasMore };
    const { ids, hasMore: more } = offset > 0 ? appended(before, answer) : refreshed(before, answer, limit);
    const list = { ids: sameIds(before.ids, ids) ? before.ids : ids, hasMore: more, loading: false, error: null };
    set((state) => ({
      ...mergeEntities(state, entities),
      ...withList(state, tab, list),
      conversations: { ...state.conversations, ...Object.fromEntries(conversations.map((one) => [one.id, one])) },
      inboxCounts: counts,
    }));
  }

  /** The list read again from its top: what was loaded beyond this page, or while it was read, stays below it. */
  function refreshed(before: LoadedConversations, page: ListPage, limit: number): ListPage {
    const read = new Set(page.ids);
    const later = new Set(before.ids.slice(limit));
    const beyond = page.hasMore ? before.ids.filter((id) => !read.has(id) && later.has(id)) : [];
    return {
      ids: withOpenKept(before.ids, [...page.ids, ...beyond]),
      hasMore: beyond.length > 0 ? before.hasMore : page.hasMore,
    };
  }

  async function look(): Promise<void> {
    await Promise.resolve();
    while (changedSince) {
      changedSince = false;
      const { inboxTab, openConversationId } = get();
      await get().loadConversations(inboxTab);
      if (openConversationId !== null && get().openConversationId === openConversationId)
        await get().readConversation(openConversationId);
    }
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
      // Many changes told in a row need one look at what they came to, and those told while it looks one more.
      changedSince = true;
      rereading ??= look().finally(() => {
        rereading = null;
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
