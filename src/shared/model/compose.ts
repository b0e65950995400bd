import { z } from 'zod';
import { attachment } from './attachment.ts';
import { stoaError } from './error.ts';
import { accountId, conversationId, instant, mills, outboxId, postId } from './ids.ts';
import { replyAudiences } from './reply-audiences.ts';

/** What a text is written for; a draft exists at most once per target, which for posts has slots. */
export const composeTarget = z
  .discriminatedUnion('kind', [
    /** `slot` tells posts apart that are written side by side; the first needs none. */
    z.object({ kind: z.literal('post'), accountId, slot: z.string().max(60).optional() }),
    z.object({ kind: z.literal('reply'), accountId, postId, conversationId: conversationId.nullable() }),
    z.object({ kind: z.literal('direct'), accountId, conversationId }),
  ])
  .readonly();
export type ComposeTarget = z.infer<typeof composeTarget>;

/** One post of what is being written, as typed, with its pictures; more than X takes are kept too, until one is taken out. */
export const draftPart = z
  .object({ text: z.string().max(100_000), media: z.array(attachment).max(40).readonly().optional() })
  .readonly();
export type DraftPart = z.infer<typeof draftPart>;

/** One of `replyAudiences`. */
export const replyAudience = z.enum(replyAudiences);
export type ReplyAudience = z.infer<typeof replyAudience>;

/** What is being written: the posts of a thread in their order (one for anything else), who may reply to it, and by when an answer is hoped for. */
export const writing = z
  .object({
    parts: z.array(draftPart).min(1).max(100).readonly(),
    audience: replyAudience,
    /** The conversation comes back to Open if it has no answer by then; null: it waits. */
    remindAt: instant.nullable(),
  })
  .readonly();
export type Writing = z.infer<typeof writing>;

/** What is written, kept as typed; `refusal` says why X did not take it. */
export const draft = z
  .object({ target: composeTarget, ...writing.unwrap().shape, updatedAt: instant, refusal: stoaError.nullable() })
  .readonly();
export type Draft = z.infer<typeof draft>;

/** Where a send stands in its thread: parts of one thread share `id`; a send by itself is a thread of one. */
const outboxChain = z.object({ id: outboxId, index: z.number().int(), count: z.number().int() }).readonly();

/**
 * A promised send, one per part of a thread. held: inside the undo period, or for later; queued: due, waiting for its turn; sending: left for X;
 * sent; refused: X said no and the draft is back; unknown: left for X and no answer came, so Stoa looks on X first;
 * stopped: waits for the person's word, because X refused it in the middle of a thread or because it is too late to send it unasked.
 */
export const outboxItem = z
  .object({
    id: outboxId,
    target: composeTarget,
    chain: outboxChain,
    ...draftPart.unwrap().shape,
    audience: replyAudience,
    state: z.enum(['held', 'queued', 'sending', 'sent', 'refused', 'unknown', 'stopped']),
    createdAt: instant,
    /** Nothing leaves before this instant. */
    notBefore: instant,
    /** When the person wants it to leave; null: at once. */
    scheduledFor: instant.nullable(),
    price: mills,
    /** X's id of what was made; null until sent. */
    resultId: z.string().nullable(),
    error: stoaError.nullable(),
  })
  .readonly();
export type OutboxItem = z.infer<typeof outboxItem>;
