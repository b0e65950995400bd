import { z } from 'zod';
import { composeTarget, type Draft, instant, type OutboxItem, outboxId } from '../model/index.ts';
import { command } from './method.ts';

/** Drafts and sends. */
export const composeMethods = {
  /**
   * Keeps the text as typed; an empty text removes the draft. `base` is `updatedAt` of the draft it was typed over, 0 when there was none.
   * Answers the draft as it now is: another text than the one given means that it had changed since `base` (a refusal brought a text
   * back) and that nothing was written.
   */
  'compose.saveDraft': command<Draft | null>()(
    z.object({ target: composeTarget, text: z.string().max(25_000), base: instant }),
  ),
  /** Writes the promise down and starts the undo period; the draft of this text becomes the outbox row. */
  'compose.send': command<OutboxItem>()(z.object({ target: composeTarget, text: z.string().min(1).max(25_000) })),
  /** Takes a held send back; its text is a draft again. */
  'compose.undo': command<Draft>()(z.object({ outboxId })),
};
