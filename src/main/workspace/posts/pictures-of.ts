import type { PictureAddress, PostContent } from '../../../shared/model/index.ts';

/** The addresses of everything a post shows: pictures, stills, videos, the picture of its link. */
export function picturesOf({ media, card }: Pick<PostContent, 'media' | 'card'>): readonly PictureAddress[] {
  const shown = media.flatMap((item) => [item.picture, item.video]);
  return [...shown, card?.picture?.address ?? null].filter((address) => address !== null);
}
