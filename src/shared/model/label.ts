import { z } from 'zod';
import { mentionLabels } from './mention-labels.ts';

/** One of `mentionLabels`. */
export const mentionLabel = z.enum(mentionLabels);
export type MentionLabel = z.infer<typeof mentionLabel>;
