/** By when an answer is hoped for: kept with what is being written, and with the send it becomes until X has taken that. */
export const reminders = `
ALTER TABLE drafts ADD COLUMN remind_at INTEGER;
ALTER TABLE outbox ADD COLUMN remind_at INTEGER;
`;
