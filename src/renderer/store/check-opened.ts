import type { PostId } from '../../shared/model/index.ts';
import type { StoaStore } from './create-store.ts';
import type { StoaState, StoreSurroundings } from './state.ts';

/** Whoever only passes by has not opened it, in milliseconds. */
const dwell = 1200;

/** Has posts looked at on X that the reader opens or is about to answer, once they have rested there; nothing waits for it. */
export function checkOpened(store: StoaStore, after: StoreSurroundings['after']): () => void {
  let known = '';
  let cancel: (() => void) | null = null;

  function look(state: StoaState): void {
    const ids = openPosts(state);
    const key = ids.join();
    if (key === known) return;
    known = key;
    cancel?.();
    cancel = ids.length === 0 ? null : after(dwell, () => void store.getState().checkCopies(ids));
  }

  look(store.getState());
  const stop = store.subscribe(look);
  return () => {
    stop();
    cancel?.();
  };
}

/** The post of an open thread, the newest of theirs in an open conversation, the one being answered. */
function openPosts({ thread, openConversationId, conversationDetails, composerTarget }: StoaState): readonly PostId[] {
  const turns = openConversationId === null ? [] : (conversationDetails[openConversationId]?.turns ?? []);
  const last = turns.findLast((turn) => turn.from === 'them');
  const answered = composerTarget?.kind === 'reply' ? composerTarget.postId : null;
  return [...new Set([thread?.postId, last?.postId, answered])].filter((id) => id !== null && id !== undefined);
}
