import type { Media } from '../../../shared/model/index.ts';
import type { RawMedia } from './answer-schema.ts';
import type { Picture } from './picture-signer.ts';

const kinds: Readonly<Record<string, Media['kind']>> = { photo: 'photo', video: 'video', animated_gif: 'gif' };

/** A picture, or a video by its still; a kind X may add later is shown as the picture it comes with. */
export function toMedia(raw: RawMedia, picture: Picture): Media {
  const url = raw.preview_image_url ?? raw.url;
  return {
    kind: kinds[raw.type] ?? 'photo',
    key: raw.media_key,
    picture: url === undefined ? null : picture(url),
    width: raw.width ?? null,
    height: raw.height ?? null,
    alt: raw.alt_text ?? null,
    durationMs: raw.duration_ms ?? null,
  };
}
