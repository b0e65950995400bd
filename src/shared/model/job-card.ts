import { z } from 'zod';
import { accountId, conversationId, instant, personId, postId } from './ids.ts';

/** Stoa’s own id of a card on the job board. */
export const jobCardId = z.string().min(1).max(64).brand<'JobCardId'>();
export type JobCardId = z.infer<typeof jobCardId>;

/** The columns of the job board, leftmost first. */
export const jobStage = z.enum(['applied', 'talking', 'offer', 'closed']);
export type JobStage = z.infer<typeof jobStage>;

const words = (longest: number) => z.string().trim().max(longest);

/** What the reader writes on a card; an empty text is not known yet. */
export const jobWords = z
  .object({
    stage: jobStage,
    role: words(120),
    firm: words(120),
    /** Where the job is described; http or https. */
    link: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable(),
    /** Whom to speak to, by name. */
    contact: words(120),
    /** Set while the contact is somebody of X, as the card was made from their words. */
    personId: personId.nullable(),
    nextStep: words(280),
    /** When the next step is due. */
    dueAt: instant.nullable(),
    /** What the card was made from. */
    postId: postId.nullable(),
    conversationId: conversationId.nullable(),
  })
  .readonly();
export type JobWords = z.infer<typeof jobWords>;

/** A card of the job board: one role at one firm. */
export const jobCard = z
  .object({ ...jobWords.unwrap().shape, id: jobCardId, accountId, changedAt: instant })
  .readonly();
export type JobCard = z.infer<typeof jobCard>;
