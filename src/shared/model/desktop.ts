import type { AccountId, ConversationId } from './ids.ts';

/** What is shown on the desktop about words that came; without a conversation it speaks of several. */
export type DesktopNotification = {
  readonly accountId: AccountId;
  readonly conversationId: ConversationId | null;
  readonly title: string;
  readonly body: string;
};
