import type { z } from 'zod';
import {
  type Conversation,
  type ConversationDetail,
  conversation,
  type OutboxItem,
  outboxItem,
} from '../../src/shared/model/index.ts';

/** An open public conversation with person 500 under post 1; ids may be given as plain strings. */
export function aConversation(overrides: Partial<z.input<typeof conversation>> = {}): Conversation {
  return conversation.parse({
    id: 'conversation-1',
    accountId: 'sandbox:1000',
    kind: 'public',
    source: 'mention',
    personId: '500',
    rootPostId: '1',
    state: 'open',
    wakeAt: null,
    returned: null,
    snippet: 'Where is my order?',
    lastAt: Date.UTC(2026, 10, 23, 8),
    lastFrom: 'them',
    waitingSince: Date.UTC(2026, 10, 23, 8),
    unread: false,
    hasDraft: false,
    label: 'other',
    because: '',
    labelledBy: 'words',
    vip: false,
    splitId: 'rest',
    watched: null,
    ...overrides,
  });
}

/** A conversation as opened: nothing said yet, and an answer that X will take. */
export function aDetail(of: Conversation, overrides: Partial<ConversationDetail> = {}): ConversationDetail {
  return {
    id: of.id,
    conversation: of,
    turns: [],
    replyTo: of.rootPostId,
    eligibility: { kind: 'sends', reason: 'They mentioned you.', summoned: true },
    elsewhere: null,
    ...overrides,
  };
}

/** A send that can still be taken back: a post of `sandbox:1000`, held for 8 s from 2026-11-23T09:00:00Z. */
export function anOutboxItem(overrides: Partial<z.input<typeof outboxItem>> = {}): OutboxItem {
  const createdAt = Date.UTC(2026, 10, 23, 9);
  return outboxItem.parse({
    id: 'outbox-1',
    target: { kind: 'post', accountId: 'sandbox:1000' },
    chain: { id: overrides.id ?? 'outbox-1', index: 0, count: 1 },
    text: 'Hello',
    audience: 'everyone',
    state: 'held',
    createdAt,
    notBefore: createdAt + 8000,
    scheduledFor: null,
    price: 15,
    resultId: null,
    error: null,
    ...overrides,
  });
}
