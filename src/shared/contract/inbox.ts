import { z } from 'zod';
import {
  accountId,
  type Conversation,
  type ConversationDetail,
  conversationId,
  type Entities,
  type InboxCounts,
  triageState,
} from '../model/index.ts';
import { command, query } from './method.ts';

/** A page of the inbox in one triage state: open ones by how much they need an answer, others newest activity first. */
export type ConversationList = {
  readonly conversations: readonly Conversation[];
  readonly entities: Entities;
  readonly counts: InboxCounts;
  readonly hasMore: boolean;
};

/** What a search may be: a few words. */
export const longestInboxSearch = 200;

/** Conversations that hold what was searched for, newest activity first, whatever their triage state. */
export type FoundConversations = Pick<ConversationList, 'conversations' | 'entities' | 'hasMore'>;

/** Conversations and their triage. */
export const inboxMethods = {
  'inbox.list': query<ConversationList>()(
    z.object({
      accountId,
      state: triageState,
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
  /** Sets the triage state by hand; undo is the same call with the former state. */
  'inbox.setState': command<Conversation>()(z.object({ conversationId, state: triageState })),
  'inbox.markRead': command<null>()(z.object({ conversationId })),
  /** Asks X now for mentions, quotes and messages. */
  'inbox.refresh': command<null>()(z.object({ accountId })),
};
