/** When conversations come back by themselves and why they did, and where each stood before an answer was promised. */
export const snooze = `
ALTER TABLE conversations ADD COLUMN wake_at INTEGER;
ALTER TABLE conversations ADD COLUMN returned TEXT;
CREATE INDEX conversations_by_wake ON conversations (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX conversations_snoozed ON conversations (account_id, wake_at, id) WHERE state = 'snoozed';
ALTER TABLE turns ADD COLUMN standing_before TEXT;
ALTER TABLE outbox DROP COLUMN state_before;
`;
