import { nothingWritten } from '../../../shared/drafts/writing.ts';
import type { ConversationId, Draft, Instant, OutboxId, OutboxItem } from '../../../shared/model/index.ts';
import { comingTime } from '../../../shared/text/coming-time.ts';
import type { SliceContext } from '../state.ts';

/** What is done with promises and drafts in their lists. */
export type OutboxSlice = {
  /** Lets what has not left of this thread leave now. */
  sendNow(outboxId: OutboxId): Promise<void>;
  reschedule(outboxId: OutboxId, sendAt: Instant): Promise<void>;
  /** Goes on writing it, wherever that is done. */
  openDraft(draft: Draft): void;
  deleteDraft(draft: Draft): void;
};

/** Changes of mind about what was promised, and the list of what is being written. */
export function createOutboxSlice({ set, get, callOrSay, now }: SliceContext): OutboxSlice {
  function keep(items: readonly OutboxItem[]): void {
    set((state) => ({ outbox: { ...state.outbox, ...Object.fromEntries(items.map((item) => [item.id, item])) } }));
  }

  /** Whoever comes back to a text writes on. */
  async function goOnWriting(conversationId: ConversationId): Promise<void> {
    await get().openConversation(conversationId);
    if (get().openConversationId === conversationId) await get().answerConversation();
  }

  return {
    async sendNow(outboxId) {
      const reply = await callOrSay('compose.sendNow', { outboxId });
      if (reply.ok) for (const item of reply.value) get().announceHeld(item);
    },
    async reschedule(outboxId, sendAt) {
      const before = get().outbox[outboxId]?.scheduledFor ?? null;
      const reply = await callOrSay('compose.reschedule', { outboxId, sendAt });
      if (!reply.ok) return;
      keep(reply.value);
      get().showToast({
        text: `Goes out ${comingTime(sendAt, now()).full}`,
        ...(before === null || before <= now() ? {} : { undo: () => get().reschedule(outboxId, before) }),
      });
    },
    openDraft({ target }) {
      get().closeDialog();
      get().closeComposer();
      if (target.kind === 'post') get().openComposer(target);
      else if (target.conversationId !== null) void goOnWriting(target.conversationId);
      else if (target.kind === 'reply') get().replyTo(target.postId);
    },
    deleteDraft(draft) {
      const { target, parts, audience, remindAt } = draft;
      get().keepDraft(target, nothingWritten);
      void get().saveDrafts();
      get().showToast({
        text: 'Draft deleted',
        undo: async () => {
          get().keepDraft(target, { parts, audience, remindAt });
          await get().saveDrafts();
        },
      });
    },
  };
}
