/**
 * By when an answer is hoped for: kept with what is being written, and with the send it becomes until X has taken that.
 * `departures` are accounts whose own row is gone and whose other rows are being deleted.
 */
export const reminders = `
ALTER TABLE drafts ADD COLUMN remind_at INTEGER;
ALTER TABLE outbox ADD COLUMN remind_at INTEGER;
CREATE TABLE departures (account TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;
