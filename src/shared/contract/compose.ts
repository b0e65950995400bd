import { z } from 'zod';
import { composeTarget, type Draft, type OutboxItem, outboxId } from '../model/index.ts';
import { command, query } from './method.ts';

/** Drafts and sends. */
export const composeMethods = {
  'compose.draft': query<Draft | null>()(z.object({ target: composeTarget })),
  /** Keeps the text as typed; an empty text removes the draft. */
  'compose.saveDraft': command<null>()(z.object({ target: composeTarget, text: z.string().max(25_000) })),
  /** Writes the promise down and starts the undo period; the draft becomes the outbox row. */
  'compose.send': command<OutboxItem>()(z.object({ target: composeTarget, text: z.string().min(1).max(25_000) })),
  /** Takes a held send back; its text is a draft again. */
  'compose.undo': command<Draft>()(z.object({ outboxId })),
};
