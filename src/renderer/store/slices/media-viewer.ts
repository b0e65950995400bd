import type { Media, PostId } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

/** What pictures belong to: a post or a private message. */
export type MediaOwner = { readonly id: string; readonly media: readonly Media[]; readonly sensitive: boolean };

/** The picture looked at large: which of the post's or, with `message`, of the message's, counted from 0. */
export type ViewedMedia = { readonly index: number } & (
  | { readonly postId: PostId; readonly message: null }
  | { readonly postId: null; readonly message: MediaOwner }
);

export type MediaViewerSlice = {
  readonly viewedMedia: ViewedMedia | null;
  /** Looks at a post's picture; nothing happens when the post has none. */
  viewMedia(postId: PostId, index?: number): void;
  /** Looks at a picture of a private message. */
  viewMessageMedia(message: MediaOwner, index: number): void;
  /** Goes on to another picture of the same post or message, staying among them. */
  stepMedia(step: -1 | 1): void;
  closeMedia(): void;
};

/** Pictures looked at large. */
export function createMediaViewerSlice({ set, get }: SliceContext): MediaViewerSlice {
  return {
    viewedMedia: null,
    viewMedia(postId, index = 0) {
      const count = get().posts[postId]?.media.length ?? 0;
      if (count > 0) set({ viewedMedia: { postId, message: null, index: within(index, count) }, peek: null });
    },
    viewMessageMedia: (message, index) =>
      set({ viewedMedia: { postId: null, message, index: within(index, message.media.length) }, peek: null }),
    stepMedia(step) {
      const viewed = get().viewedMedia;
      if (viewed === null) return;
      if (viewed.message === null) get().viewMedia(viewed.postId, viewed.index + step);
      else get().viewMessageMedia(viewed.message, viewed.index + step);
    },
    closeMedia: () => set({ viewedMedia: null, peek: null }),
  };
}

function within(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
