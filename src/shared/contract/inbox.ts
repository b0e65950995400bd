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
import { command, query } from './method.ts';

/** A page of the inbox in one triage state: open ones by how much they need an answer, others newest activity first. */
export type ConversationList = {
  readonly conversations: readonly Conversation[];
  readonly entities: Entities;
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

/** What a search may be: a few words. */
export const longestInboxSearch = 200;

/** Conversations that hold what was searched for, newest activity first, whatever their triage state. */
export type FoundConversations = Pick<ConversationList, 'conversations' | 'entities' | 'hasMore'> & {
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
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
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
