import type { z } from 'zod';
import { jsonText } from '../../../storage/json-text.ts';

/** How far a source was read, as it was kept; what does not parse means reading anew, which costs a page and loses nothing. */
export function readKept<T>(schema: z.ZodType<T>, kept: string | null, unread: T): T {
  const parsed = jsonText(schema).safeParse(kept);
  return parsed.success ? parsed.data : unread;
}
