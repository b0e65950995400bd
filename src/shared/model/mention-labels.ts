/** What a mention is about; `other` is everything that needs no answer or cannot be judged. */
export const mentionLabels = ['complaint', 'question', 'lead', 'praise', 'job', 'other'] as const;
