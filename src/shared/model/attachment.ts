import { z } from 'zod';
import { pictureLimits } from '../pictures/picture-limits.ts';

/** A picture that was handed over to be sent, as the core keeps it; `file` is the SHA-256 of its bytes. */
export const keptPicture = z
  .object({
    file: z.string().regex(/^[0-9a-f]{64}$/),
    /** A `PictureAddress`. */
    address: z.string().startsWith('/media/').max(300),
    type: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif']),
    bytes: z.number().int().positive().max(pictureLimits.gif),
  })
  .readonly();
export type KeptPicture = z.infer<typeof keptPicture>;

/** A picture of what is being written; sizes in pixels, `alt` describes it for people who cannot see it. */
export const attachment = z
  .object({
    ...keptPicture.unwrap().shape,
    width: z.number().int().positive().max(100_000),
    height: z.number().int().positive().max(100_000),
    alt: z.string().max(pictureLimits.alt),
  })
  .readonly();
export type Attachment = z.infer<typeof attachment>;
