import type { ComposeTarget, Draft, OutboxId, OutboxItem, PostId } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

export type ComposeSlice = {
  /** By `targetKey`. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly outbox: Readonly<Record<OutboxId, OutboxItem>>;
  /** What the composer outside of the inbox writes for; null when it is closed. */
  readonly composerTarget: ComposeTarget | null;
  openComposer(target: ComposeTarget): void;
  closeComposer(): void;
  /** Opens the composer for an answer to this post. */
  replyTo(postId: PostId): void;
  writePost(): void;
};

/** Drafts, the outbox and the open composer. */
export function createComposeSlice({ set, get }: SliceContext): ComposeSlice {
  return {
    drafts: {},
    outbox: {},
    composerTarget: null,
    openComposer: (target) => set({ composerTarget: target }),
    closeComposer: () => set({ composerTarget: null }),
    replyTo(postId) {
      const accountId = get().activeAccountId;
      if (accountId !== null) get().openComposer({ kind: 'reply', accountId, postId, conversationId: null });
    },
    writePost() {
      const accountId = get().activeAccountId;
      if (accountId !== null) get().openComposer({ kind: 'post', accountId });
    },
  };
}
