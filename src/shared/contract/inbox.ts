import { z } from 'zod';
import {
  accountId,
  type Conversation,
  type ConversationDetail,
  type ConversationId,
  conversationId,
  type Entities,
  type InboxCounts,
  type Instant,
  inboxSplit,
  instant,
  mentionLabel,
  mostSplits,
  mostWordRules,
  personId,
  placement,
  triageState,
  wordRule,
} from '../model/index.ts';
import type { TextPart } from '../text/found-words.ts';
import { longestInboxSearch, mostListed, mostRows } from './inbox-limits.ts';
import { command, query } from './method.ts';

/** What is drawn of conversations in a list. */
export type ConversationRows = { readonly conversations: readonly Conversation[]; readonly entities: Entities };

/**
 * One triage state of the inbox: which conversations, in their order (open ones by how much they need an answer), and the rows of
 * those around what is shown now.
 */
export type ConversationList = ConversationRows & {
  readonly ids: readonly ConversationId[];
  readonly counts: InboxCounts;
  readonly hasMore: boolean;
};

/** What an empty inbox tells of the day. */
export type InboxDay = {
  /** Conversations the account wrote something in. */
  readonly answered: number;
  /** When the next snoozed one comes back. */
  readonly nextWakeAt: Instant | null;
};

/** Conversations that hold what was searched for, newest activity first, whatever their triage state. */
export type FoundConversations = ConversationRows & {
  readonly hasMore: boolean;
  /** Where the words are; absent where a name or a label has them. */
  readonly found: Readonly<Record<ConversationId, FoundWords>>;
};

/** What somebody said, with the words searched for marked. */
export type FoundWords = { readonly from: 'me' | 'them'; readonly parts: readonly TextPart[] };

/** Conversations and their triage. */
export const inboxMethods = {
  'inbox.list': query<ConversationList>()(
    z.object({
      accountId,
      state: triageState,
      /** Only what this split takes, `rest` for what none takes; all when absent. Only open ones are split. */
      splitId: z.string().min(1).max(60).optional(),
      /** What the window shows of the list; none yet means its begin. */
      shown: z.array(conversationId).max(mostRows).readonly(),
      limit: z.number().int().min(1).max(mostListed),
    }),
  ),
  /** Rows of a list that come into view; one that is no longer there is left out. */
  'inbox.rows': query<ConversationRows>()(
    z.object({ accountId, conversationIds: z.array(conversationId).min(1).max(mostRows).readonly() }),
  ),
  /** Finds words said in conversations, names, handles and labels; the last word may be unfinished. */
  'inbox.search': query<FoundConversations>()(
    z.object({
      accountId,
      words: z.string().max(longestInboxSearch),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
  ),
  'inbox.conversation': query<ConversationDetail & { readonly entities: Entities }>()(z.object({ conversationId })),
  /** Gives a label by hand, null to let the words speak again; undo is the same call with the former one. */
  'inbox.setLabel': command<Conversation>()(z.object({ conversationId, label: mentionLabel.nullable() })),
  /** Marks a person, whose conversations then come first, or takes the mark away. */
  'inbox.setVip': command<null>()(z.object({ accountId, personId, vip: z.boolean() })),
  /** Sets all word rules and all splits; undo is the same call with the former ones. The conversations follow by and by. */
  'inbox.setRules': command<null>()(
    z.object({
      accountId,
      wordRules: z.array(wordRule).max(mostWordRules).readonly(),
      splits: z.array(inboxSplit).max(mostSplits).readonly(),
    }),
  ),
  /**
   * Puts conversations where they are told, all at once; undo is the same call with their former standings.
   * One they wrote in since it was seen stays where that brought it.
   */
  'inbox.triage': command<readonly Conversation[]>()(
    z.object({
      changes: z.array(placement.unwrap().extend({ conversationId })).min(1).max(200),
    }),
  ),
  /** `since` is the midnight of the reader's day. */
  'inbox.day': query<InboxDay>()(z.object({ accountId, since: instant })),
  'inbox.markRead': command<null>()(z.object({ conversationId })),
  /** Asks X now for mentions, quotes and messages. */
  'inbox.refresh': command<null>()(z.object({ accountId })),
};
