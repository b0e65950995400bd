import { z } from 'zod';
import { stoaError } from './error.ts';
import { accountId, conversationId, instant, mills, outboxId, postId } from './ids.ts';

/** What a text is written for; a draft exists at most once per target. */
export const composeTarget = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('post'), accountId }),
    z.object({ kind: z.literal('reply'), accountId, postId, conversationId: conversationId.nullable() }),
    z.object({ kind: z.literal('direct'), accountId, conversationId }),
  ])
  .readonly();
export type ComposeTarget = z.infer<typeof composeTarget>;

/** Text kept as typed; `refusal` says why X did not take it. */
export const draft = z
  .object({ target: composeTarget, text: z.string(), updatedAt: instant, refusal: stoaError.nullable() })
  .readonly();
export type Draft = z.infer<typeof draft>;

/**
 * A promised send. held: inside the undo period; queued: due, waiting for its turn; sending: left for X;
 * sent; refused: X said no and the draft is back; unknown: left for X and no answer came, so Stoa looks on X first.
 */
export const outboxItem = z
  .object({
    id: outboxId,
    target: composeTarget,
    text: z.string(),
    state: z.enum(['held', 'queued', 'sending', 'sent', 'refused', 'unknown']),
    createdAt: instant,
    /** Nothing leaves before this instant. */
    notBefore: instant,
    price: mills,
    /** X's id of what was made; null until sent. */
    resultId: z.string().nullable(),
    error: stoaError.nullable(),
  })
  .readonly();
export type OutboxItem = z.infer<typeof outboxItem>;
