import type {
  Conversation,
  ConversationDetail,
  ConversationId,
  InboxCounts,
  StoaError,
  TriageState,
} from '../../../shared/model/index.ts';

/** Conversations of one triage state as loaded so far, in the core's order. */
export type LoadedConversations = {
  readonly ids: readonly ConversationId[];
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: StoaError | null;
};

export type InboxSlice = {
  readonly inboxCounts: InboxCounts;
  readonly inboxTab: TriageState;
  readonly conversations: Readonly<Record<ConversationId, Conversation>>;
  /** Absent until first looked at. */
  readonly conversationLists: Readonly<Partial<Record<TriageState, LoadedConversations>>>;
  readonly conversationDetails: Readonly<Record<ConversationId, ConversationDetail>>;
  readonly openConversationId: ConversationId | null;
};

/** The unified inbox. */
export function createInboxSlice(): InboxSlice {
  return {
    inboxCounts: { open: 0, waiting: 0, snoozed: 0, done: 0 },
    inboxTab: 'open',
    conversations: {},
    conversationLists: {},
    conversationDetails: {},
    openConversationId: null,
  };
}
