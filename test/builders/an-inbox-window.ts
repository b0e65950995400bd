import type { Input } from '../../src/shared/contract/index.ts';
import type { Conversation, ConversationId } from '../../src/shared/model/index.ts';
import { aConversation, aDetail } from './a-conversation.ts';
import { aWindow, listing, ok, someEntities, type TestWindow } from './a-window.ts';

/** Names of more conversations than one look at the list brings. */
export const many = Array.from({ length: 120 }, (_, index) => `c${index}`);

/** Conversations with these ids, in this order. */
export function named(names: readonly string[]): readonly Conversation[] {
  return names.map((name) => aConversation({ id: name }));
}

/** What the core answers to triage: each conversation as it was told. */
export function triaged(input: unknown) {
  const { changes } = input as Input<'inbox.triage'>;
  return ok(changes.map((one) => aConversation({ id: one.conversationId, ...one.standing })));
}

/** A window whose core has these conversations, all open, and opens any of them. */
export async function withConversations(names: readonly string[]): Promise<TestWindow> {
  const window = aWindow({
    'inbox.list': listing(named(names)),
    'inbox.conversation': (input) => {
      const { conversationId: asked } = input as { conversationId: ConversationId };
      return ok({ ...aDetail(aConversation({ id: asked })), entities: someEntities() });
    },
    'inbox.triage': triaged,
  });
  await window.settle();
  return window;
}

/** The conversations of the tab that is shown. */
export function shown({ store }: TestWindow): readonly ConversationId[] | undefined {
  return store.getState().conversationLists[store.getState().inboxTab]?.ids;
}
