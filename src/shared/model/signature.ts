import { z } from 'zod';

/** How an account signs its answers: initials such as “^MK” behind the words, in public answers, private ones or both. */
export const signature = z
  .object({
    /** A mark such as ^ or –, if wanted, and letters; never something X would make clickable. */
    initials: z
      .string()
      .trim()
      .max(16)
      .regex(/^[\^~/–—-]?\s?\p{L}[\p{L}\p{M}’' ]*$/u),
    where: z.enum(['public', 'private', 'both']),
  })
  .readonly();
export type Signature = z.infer<typeof signature>;
