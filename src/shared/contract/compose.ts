import { z } from 'zod';
import { composeTarget, type Draft, instant, type OutboxItem, outboxId, placement, writing } from '../model/index.ts';
import { command } from './method.ts';

/** Drafts and sends. */
export const composeMethods = {
  /**
   * Keeps what is written as typed; an empty text removes the draft. `base` is `updatedAt` of the draft it was typed over, 0 when there was none.
   * Answers the draft as it now is: another writing than the one given means that it had changed since `base` (a refusal brought a text
   * back) and that nothing was written.
   */
  'compose.saveDraft': command<Draft | null>()(z.object({ target: composeTarget, writing, base: instant })),
  /**
   * Writes the promise down and starts the undo period, or waits until `sendAt` where that is given; the draft of this writing becomes one send per part.
   * `afterwards` is where the conversation goes with it, if not to Waiting. Answers the sends in their order.
   */
  'compose.send': command<readonly OutboxItem[]>()(
    z.object({ target: composeTarget, writing, sendAt: instant.optional(), afterwards: placement.optional() }),
  ),
  /** Takes back what has not left of the thread this send belongs to; it is a draft again. */
  'compose.undo': command<Draft>()(z.object({ outboxId })),
  /** Sends what has not left of this thread: a scheduled one after the undo period, a stopped or waiting one at once. */
  'compose.sendNow': command<readonly OutboxItem[]>()(z.object({ outboxId })),
  /** Lets what has not left of this thread leave at another time. */
  'compose.reschedule': command<readonly OutboxItem[]>()(z.object({ outboxId, sendAt: instant })),
};
