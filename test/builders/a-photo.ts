import type { z } from 'zod';
import { type Media, media } from '../../src/shared/model/index.ts';

/** A photo as a post or a message carries it. */
export function aPhoto(overrides: Partial<z.input<typeof media>> = {}): Media {
  return media.parse({
    kind: 'photo',
    key: '3_1',
    picture: '/media/signature/sandbox/photo',
    width: 960,
    height: 640,
    alt: 'A torn box',
    durationMs: null,
    video: null,
    ...overrides,
  });
}
