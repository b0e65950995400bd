import type { WorldClip, WorldPost } from '../world/types.ts';
import type { PostContext } from './post-object.ts';
import { mediaKey } from './post-text.ts';
import { mediaUrl, pick } from './user-object.ts';

type Json = Readonly<Record<string, unknown>>;

/** What X says every video of ours is coded at, in bits a second. */
const bitRate = 832_000;

/** The pictures, GIFs and videos of a post or a message as X's media objects, with the fields asked for. */
export function mediaObjects(
  post: Pick<WorldPost, 'id' | 'pictures'>,
  { base, fields }: Pick<PostContext, 'base' | 'fields'>,
): readonly Json[] {
  return post.pictures.map((picture, index) => {
    const { clip, file, width, height, alt } = picture;
    const address = mediaUrl(base, file);
    // X makes an MP4 of a GIF; here an uploaded one stays as it came and moves as the still of itself.
    const isGif = clip?.kind === 'gif' || file.endsWith('.gif');
    const isPhoto = clip === undefined && !isGif;
    return {
      media_key: mediaKey(post, index),
      type: isPhoto ? 'photo' : isGif ? 'animated_gif' : 'video',
      ...pick(
        {
          url: () => (isPhoto ? address : undefined),
          preview_image_url: () => (isPhoto ? undefined : address),
          width: () => width,
          height: () => height,
          alt_text: () => (alt === '' ? undefined : alt),
          duration_ms: () => (clip?.kind === 'video' ? clip.durationMs : undefined),
          variants: () => (clip === undefined ? undefined : variantsOf(clip, base)),
        },
        fields.media,
      ),
    };
  });
}

/** A GIF is one silent MP4 without a rate; a video also comes as a playlist for players that adapt. */
function variantsOf(clip: WorldClip, base: string): readonly Json[] {
  const url = mediaUrl(base, clip.file);
  if (clip.kind === 'gif') return [{ bit_rate: 0, content_type: 'video/mp4', url }];
  return [
    { content_type: 'application/x-mpegURL', url: url.replace(/\.mp4$/, '.m3u8') },
    { bit_rate: bitRate, content_type: 'video/mp4', url },
  ];
}
