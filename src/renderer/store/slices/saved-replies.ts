import type { SavedRepliesImport } from '../../../shared/contract/saved-replies.ts';
import type { StoaError } from '../../../shared/model/index.ts';
import type { SavedReply, SavedReplyWords } from '../../../shared/saved-replies/saved-reply.ts';
import type { SliceContext } from '../state.ts';

export type SavedRepliesSlice = {
  /** By shortcut; the same for every account. */
  readonly savedReplies: readonly SavedReply[];
  /** Keeps a text, as a new one without an id; answers why not, or null. A changed one can be had back as it was. */
  saveReply(id: string | null, words: SavedReplyWords): Promise<StoaError | null>;
  /** Deletes one; a message offers to bring it back. */
  removeReply(reply: SavedReply): Promise<void>;
  /** Takes what can be used of a file's text, which a message offers to take back; null when the core refused, which is said. */
  importReplies(content: string): Promise<SavedRepliesImport | null>;
};

/** Texts to start an answer from; the core's event brings each change back here. */
export function createSavedRepliesSlice({ get, client, callOrSay }: SliceContext): SavedRepliesSlice {
  return {
    savedReplies: [],
    async saveReply(id, words) {
      const before = get().savedReplies.find((one) => one.id === id);
      const reply = await client.call('saved-replies.save', { id, ...words });
      if (!reply.ok) return reply.error;
      if (before !== undefined)
        get().showToast({
          text: `“;${words.shortcut}” is changed`,
          undo: async () => void (await callOrSay('saved-replies.save', before)),
        });
      return null;
    },
    async removeReply({ id, shortcut, text }) {
      const reply = await callOrSay('saved-replies.remove', { id });
      if (!reply.ok) return;
      get().showToast({
        text: `“;${shortcut}” is deleted`,
        async undo() {
          const error = await get().saveReply(null, { shortcut, text });
          if (error !== null) get().showProblem(error);
        },
      });
    },
    async importReplies(content) {
      const reply = await callOrSay('saved-replies.import', { content });
      if (!reply.ok) return null;
      const { added, changed, taken } = reply.value;
      if (added + changed > 0)
        get().showToast({
          text: 'Saved replies imported',
          undo: async () => void (await callOrSay('saved-replies.undo-import', taken)),
        });
      return reply.value;
    },
  };
}
