import { z } from 'zod';
import { longestMessage } from '../text/longest-message.ts';

const longestShortcut = 30;

/** What is typed behind ";" to get a saved reply: letters and digits of any script, "-" and "_". */
const shortcut = z
  .string()
  .min(1, 'It has no shortcut.')
  .max(longestShortcut, `Its shortcut is longer than ${longestShortcut} characters.`)
  .regex(/^[\p{L}\p{M}\p{N}_-]*$/u, 'Its shortcut may hold only letters, digits, “-” and “_”.');

const words = z.object({
  shortcut,
  text: z
    .string()
    .max(longestMessage, `Its text is longer than ${longestMessage} characters.`)
    .refine((text) => text.trim() !== '', 'It has no text.'),
});

/** A saved reply as files hold it, without an id. */
export const savedReplyWords = words.readonly();
export type SavedReplyWords = z.infer<typeof savedReplyWords>;

/** A text to start an answer from; `shortcut` is unique whatever its case, `text` may hold placeholders such as {name}. */
export const savedReply = words.extend({ id: z.string().min(1).max(64) }).readonly();
export type SavedReply = z.infer<typeof savedReply>;
