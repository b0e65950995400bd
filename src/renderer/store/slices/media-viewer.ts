import type { PostId } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

/** The picture looked at large: which of the post's, counted from 0. */
export type ViewedMedia = { readonly postId: PostId; readonly index: number };

export type MediaViewerSlice = {
  readonly viewedMedia: ViewedMedia | null;
  /** Looks at a post's picture; nothing happens when the post has none. */
  viewMedia(postId: PostId, index?: number): void;
  /** Goes on to another picture of the same post, staying among them. */
  stepMedia(step: -1 | 1): void;
  closeMedia(): void;
};

/** Pictures looked at large. */
export function createMediaViewerSlice({ set, get }: SliceContext): MediaViewerSlice {
  return {
    viewedMedia: null,
    viewMedia(postId, index = 0) {
      const count = get().posts[postId]?.media.length ?? 0;
      if (count > 0) set({ viewedMedia: { postId, index: Math.min(Math.max(index, 0), count - 1) }, peek: null });
    },
    stepMedia(step) {
      const viewed = get().viewedMedia;
      if (viewed !== null) get().viewMedia(viewed.postId, viewed.index + step);
    },
    closeMedia: () => set({ viewedMedia: null, peek: null }),
  };
}
