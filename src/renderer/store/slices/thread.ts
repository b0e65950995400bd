import type { Thread } from '../../../shared/contract/posts.ts';
import type { PostId, StoaError } from '../../../shared/model/index.ts';
import { mergeEntities } from '../merge-entities.ts';
import type { SliceContext } from '../state.ts';

/** The thread being looked at; `thread` is null until the disk has answered. */
export type OpenThread = {
  readonly postId: PostId;
  readonly thread: Omit<Thread, 'entities'> | null;
  /** True while the disk or X is being asked. */
  readonly fetching: boolean;
  /** True once X has been asked; only X knows of replies that no column brought. */
  readonly asked: boolean;
  readonly error: StoaError | null;
};

/** The one thread that may be open over the columns. */
export type ThreadSlice = {
  readonly thread: OpenThread | null;
  /** Shows what the disk has, which costs nothing. */
  openThread(postId: PostId): Promise<void>;
  /** Asks X for the rest of the open thread. */
  askForReplies(): Promise<void>;
  closeThread(): void;
};

/** A post with what it answers and its replies. */
export function createThreadSlice({ set, get, client }: SliceContext): ThreadSlice {
  async function read(postId: PostId, fetch: boolean): Promise<void> {
    const accountId = get().activeAccountId;
    if (accountId === null) return;
    const reply = await client.call('posts.thread', { accountId, postId, fetch });
    if (get().thread?.postId !== postId) return;
    set((state) => {
      const before = state.thread?.thread ?? null;
      if (!reply.ok) return { thread: { postId, thread: before, fetching: false, asked: fetch, error: reply.error } };
      const { entities, ...thread } = reply.value;
      return {
        ...mergeEntities(state, entities),
        thread: { postId, thread, fetching: false, asked: fetch, error: null },
      };
    });
  }

  return {
    thread: null,
    async openThread(postId) {
      // It lies below what is looked at large and below a person's card.
      set({
        thread: { postId, thread: null, fetching: true, asked: false, error: null },
        viewedMedia: null,
        peek: null,
      });
      await read(postId, false);
    },
    async askForReplies() {
      const { thread } = get();
      if (thread === null || thread.fetching) return;
      set({ thread: { ...thread, fetching: true, error: null } });
      await read(thread.postId, true);
    },
    closeThread: () => set({ thread: null, peek: null }),
  };
}
