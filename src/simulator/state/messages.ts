import type { WorldMessage } from '../world/types.ts';

/** Every direct message that has been sent so far; lists are oldest first. */
export type Messages = {
  readonly of: (personId: string) => readonly WorldMessage[];
  readonly between: (left: string, right: string) => readonly WorldMessage[];
  readonly add: (message: WorldMessage) => void;
};

/** X's id of a conversation of two: the smaller person id, a dash, the larger. */
export function conversationId(left: string, right: string): string {
  return BigInt(left) < BigInt(right) ? `${left}-${right}` : `${right}-${left}`;
}

/** An empty collection of messages. */
export function createMessages(): Messages {
  const byPerson = new Map<string, WorldMessage[]>();
  const byConversation = new Map<string, WorldMessage[]>();
  const push = (index: Map<string, WorldMessage[]>, key: string, message: WorldMessage) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [message]);
    else list.push(message);
  };
  return {
    of: (personId) => byPerson.get(personId) ?? [],
    between: (left, right) => byConversation.get(conversationId(left, right)) ?? [],
    add(message) {
      push(byPerson, message.senderId, message);
      if (message.recipientId !== message.senderId) push(byPerson, message.recipientId, message);
      push(byConversation, conversationId(message.senderId, message.recipientId), message);
    },
  };
}
