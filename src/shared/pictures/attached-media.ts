import { type Attachment, type Media, pictureAddress } from '../model/index.ts';

/** A picture of what is being written, as it will look in the post. */
export function attachedMedia({ file, address, type, width, height, alt }: Attachment): Media {
  return {
    kind: type === 'image/gif' ? 'gif' : 'photo',
    key: file,
    picture: pictureAddress.parse(address),
    width,
    height,
    alt: alt === '' ? null : alt,
    durationMs: null,
    video: null,
  };
}
