import {
  type AccountId,
  type ConversationId,
  conversationId,
  type PersonId,
  type PostId,
} from '../../../shared/model/index.ts';

/** Key of what one person and the account say to each other below one root post. */
export function publicConversation(accountId: AccountId, personId: PersonId, rootPostId: PostId): ConversationId {
  return conversationId.parse(`${accountId}/post/${personId}/${rootPostId}`);
}

/** Key of a private exchange; `xId` is X's id of it. */
export function directConversation(accountId: AccountId, xId: string): ConversationId {
  return conversationId.parse(`${accountId}/direct/${xId}`);
}

/** The other person of X's `smaller-larger` id of an exchange between two; null for groups, which are not read yet. */
export function otherParticipant(xId: string, me: PersonId): string | null {
  const participants = xId.split('-');
  if (participants.length !== 2 || !participants.includes(me)) return null;
  return participants.find((id) => id !== me) ?? me;
}
