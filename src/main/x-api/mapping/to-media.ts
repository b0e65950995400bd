import type { Media } from '../../../shared/model/index.ts';
import type { RawMedia } from './answer-schema.ts';
import type { Picture } from './picture-signer.ts';

const kinds: ReadonlyMap<string, Media['kind']> = new Map([
  ['photo', 'photo'],
  ['video', 'video'],
  ['animated_gif', 'gif'],
]);
/** A variant expected to be larger, in bytes, is passed over for a smaller one: a column is no cinema. */
const largestVideo = 20_000_000;

/** A picture, or a video by its still and what plays; a kind X may add later is shown as the picture it comes with. */
export function toMedia(raw: RawMedia, picture: Picture): Media {
  const url = raw.preview_image_url ?? raw.url;
  const kind = kinds.get(raw.type) ?? 'photo';
  return {
    kind,
    key: raw.media_key,
    picture: url === undefined ? null : picture(url),
    width: raw.width ?? null,
    height: raw.height ?? null,
    alt: raw.alt_text ?? null,
    durationMs: raw.duration_ms ?? null,
    video: kind === 'photo' ? null : toVideo(raw, picture),
  };
}

/** The sharpest MP4 of bearable size, else the smallest; X's playlists (HLS) no browser of ours plays. */
function toVideo({ variants, duration_ms = 0 }: RawMedia, picture: Picture): Media['video'] {
  const files = variants
    .filter((variant) => variant.content_type === 'video/mp4')
    .toSorted((left, right) => (right.bit_rate ?? 0) - (left.bit_rate ?? 0));
  const fitting = files.find(({ bit_rate = 0 }) => (bit_rate / 8) * (duration_ms / 1000) <= largestVideo);
  const file = fitting ?? files.at(-1);
  return file === undefined ? null : picture(file.url);
}
