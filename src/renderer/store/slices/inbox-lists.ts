import type { ConversationRows } from '../../../shared/contract/inbox.ts';
import { mostListed, mostRows } from '../../../shared/contract/inbox-limits.ts';
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

/** A list has this many conversations at first, and as many more each time its end is near; their rows are read as they are shown. */
const listStep = 2000;

/** Conversations of one triage state in the core's order; those whose row was never near the view are known by their id alone. */
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
  /** Told by the list: these are drawn now. */
  showRows(ids: readonly ConversationId[]): void;
  /** Reads the rows of those that are not known yet; no more than one call takes. */
  readRows(ids: readonly ConversationId[]): Promise<void>;
  /** Reads again what is shown, after the core told that something changed. */
  rereadInbox(): Promise<void>;
  refreshInbox(): Promise<void>;
};

const notLoaded: LoadedConversations = { ids: [], hasMore: false, loading: false, error: null };

function sameIds(one: readonly ConversationId[], other: readonly ConversationId[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/** What is known with these rows. */
export function withRows(
  state: StoaState,
  { conversations, entities }: ConversationRows,
): Pick<StoaState, 'conversations' | 'posts' | 'people'> {
  return {
    ...mergeEntities(state, entities),
    conversations: { ...state.conversations, ...Object.fromEntries(conversations.map((one) => [one.id, one])) },
  };
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
  /** What the list on the screen draws. */
  let shown: readonly ConversationId[] = [];
  /** Rows that were asked for and have not come yet. */
  const asked = new Set<ConversationId>();

  /** Reads a list anew, as far as it goes now or, for `more`, further. */
  async function read(tab: TriageState, more = false): Promise<void> {
    const accountId = get().activeAccountId;
    if (accountId === null) return;
    const splitId = tab === 'open' ? chosenSplit(get()) : allSplits;
    // A list that is only read again stays as it is until the answer, and is drawn once.
    const known = get().conversationLists[tab] ?? notLoaded;
    if (known.ids.length === 0 || more) keepList(tab, { loading: true });
    // Whoever stands at the end of a whole list is pushed down by newcomers, not out of it.
    const further = more || known.loading || !known.hasMore;
    const limit = Math.min(Math.max(known.ids.length + (further ? listStep : 0), listStep), mostListed);
    const only = splitId === allSplits ? {} : { splitId };
    const reply = await client.call('inbox.list', { accountId, state: tab, ...only, shown, limit });
    // Whoever went on to another split meanwhile gets that one’s answer.
    if (get().activeAccountId !== accountId || (tab === 'open' && chosenSplit(get()) !== splitId)) return;
    // The rows of the split that was left stay until now, so that nothing flickers.
    if (tab === 'open' && splitId !== listedSplit) keepList(tab, { ids: [] });
    if (tab === 'open') listedSplit = splitId;
    // A core that has stopped is told by the window; what is listed stays readable as it is.
    const before = get().conversationLists[tab] ?? notLoaded;
    const told = !reply.ok && reply.error.code === 'disconnected' && before.ids.length > 0;
    if (!reply.ok) return keepList(tab, { loading: false, error: told ? null : reply.error });
    const { counts, hasMore } = reply.value;
    const ids = withOpenKept(before.ids, reply.value.ids);
    const list = { ids: sameIds(before.ids, ids) ? before.ids : ids, hasMore, loading: false, error: null };
    set((state) => ({ ...withRows(state, reply.value), ...withList(state, tab, list), inboxCounts: counts }));
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
    loadConversations: (tab) => read(tab),
    async loadMoreConversations(tab) {
      const list = get().conversationLists[tab];
      if (list?.hasMore && !list.loading && list.ids.length < mostListed) await read(tab, true);
    },
    showRows(ids) {
      shown = ids.slice(0, mostRows);
      void get().readRows(shown);
    },
    async readRows(ids) {
      const { activeAccountId: accountId, conversations } = get();
      const missing = ids.filter((id) => conversations[id] === undefined && !asked.has(id)).slice(0, mostRows);
      if (accountId === null || missing.length === 0) return;
      for (const id of missing) asked.add(id);
      const reply = await client.call('inbox.rows', { accountId, conversationIds: missing });
      for (const id of missing) asked.delete(id);
      if (get().activeAccountId !== accountId) return;
      if (reply.ok) set((state) => withRows(state, reply.value));
      else if (reply.error.code !== 'disconnected') keepList(get().inboxTab, { error: reply.error });
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
