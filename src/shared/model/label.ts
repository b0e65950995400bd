import { z } from 'zod';

/** What a mention is about; `other` is everything that needs no answer or cannot be judged. */
export const mentionLabels = ['complaint', 'question', 'lead', 'praise', 'job', 'other'] as const;

/** One of `mentionLabels`. */
export const mentionLabel = z.enum(mentionLabels);
export type MentionLabel = z.infer<typeof mentionLabel>;
