import type { ConversationId, InboxSource, PersonId, PostContent, PostId } from '../../../shared/model/index.ts';
import type { StoredTurn, Summons } from '../../storage/repositories/turns.ts';

/** A turn with the conversation it belongs to, as a source found it. */
export type Utterance = {
  readonly conversationId: ConversationId;
  readonly turn: StoredTurn;
  /** What the conversation is made of if it does not exist yet; null for the account's own turns, which never begin one. */
  readonly opens: {
    readonly kind: 'public' | 'direct';
    readonly source: InboxSource;
    readonly personId: PersonId;
    readonly rootPostId: PostId | null;
    /** Name of the watched words that found it. */
    readonly watched?: string;
  } | null;
};

/** A post as a turn. */
export function turnOf(post: PostContent, from: 'them' | 'me', summons: Summons): StoredTurn {
  return {
    id: post.id,
    from,
    at: post.createdAt,
    postId: post.id,
    text: post.text,
    spans: post.spans,
    media: [],
    outboxId: null,
    summons,
    replyTo: post.replyTo?.postId ?? null,
  };
}
