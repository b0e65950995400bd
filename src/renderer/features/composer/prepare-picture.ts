import type { StoaError } from '../../../shared/model/index.ts';
import { pictureLimits } from '../../../shared/pictures/picture-limits.ts';

/** A picture as X takes it; sizes in pixels. */
export type Prepared =
  | { readonly ok: true; readonly picture: Blob; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly error: StoaError };

/** Beyond this X scales down itself, in pixels. */
const longestSide = 4096;
const qualities = [0.92, 0.85, 0.75] as const;
/** How much smaller a picture gets that is still too heavy. */
const shrink = 0.75;
const smallest = 64;

/**
 * Makes a picture fit X's limits by drawing it anew. What a camera noted in the file, such as the place it was taken at, is not drawn
 * and so stays here. A GIF would stand still, so it goes as it is, or not at all.
 */
export async function preparePicture(file: Blob): Promise<Prepared> {
  let source: ImageBitmap;
  try {
    source = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // Whatever the browser says of it, the file is none that can be shown.
    return { ok: false, error: unreadable };
  }
  try {
    if (file.type === 'image/gif') return asItIs(file, source);
    return await drawn(source, file.type);
  } finally {
    source.close();
  }
}

function asItIs(file: Blob, { width, height }: ImageBitmap): Prepared {
  if (file.size > pictureLimits.gif) return { ok: false, error: heavyGif };
  const fits = width <= pictureLimits.gifWidth && height <= pictureLimits.gifHeight;
  return fits ? { ok: true, picture: file, width, height } : { ok: false, error: wideGif };
}

async function drawn(source: ImageBitmap, type: string): Promise<Prepared> {
  let scale = Math.min(1, longestSide / Math.max(source.width, source.height));
  for (;;) {
    const width = Math.max(1, Math.round(source.width * scale));
    const height = Math.max(1, Math.round(source.height * scale));
    for (const { kind, quality } of waysOf(type)) {
      const picture = await encode(source, width, height, kind, quality);
      if (picture.size <= pictureLimits.still) return { ok: true, picture, width, height };
    }
    if (Math.max(width, height) < smallest) return { ok: false, error: unreadable };
    scale *= shrink;
  }
}

/** Drawings keep their sharp edges and what shines through as long as they are light enough. */
function waysOf(type: string): readonly { readonly kind: string; readonly quality?: number }[] {
  const lossy = type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
  const ways = qualities.map((quality) => ({ kind: lossy, quality }));
  return type === 'image/png' ? [{ kind: 'image/png' }, ...ways] : ways;
}

async function encode(
  source: ImageBitmap,
  width: number,
  height: number,
  kind: string,
  quality?: number,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  return canvas.convertToBlob(quality === undefined ? { type: kind } : { type: kind, quality });
}

const unreadable: StoaError = {
  code: 'invalid-input',
  message: 'This file is no picture that can be read: it may be damaged, or of another kind.',
  next: 'Attach a PNG, JPEG, WebP or GIF.',
};

const heavyGif: StoaError = {
  code: 'invalid-input',
  message: 'This GIF is larger than the 15 MB X takes.',
  next: 'Make it shorter or smaller and attach it again.',
};

const wideGif: StoaError = {
  code: 'invalid-input',
  message: `This GIF is larger than the ${pictureLimits.gifWidth} × ${pictureLimits.gifHeight} pixels X takes.`,
  next: 'Make it smaller and attach it again.',
};
