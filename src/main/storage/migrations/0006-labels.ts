/** What each conversation is about, by the classifier; those of an older file have none until the workspace has judged them. */
export const labels = `
ALTER TABLE conversations ADD COLUMN label TEXT;
ALTER TABLE conversations ADD COLUMN because TEXT NOT NULL DEFAULT '';
CREATE INDEX conversations_by_need ON conversations (account_id, state, label, waiting_since, last_at);
CREATE INDEX conversations_without_label ON conversations (account_id) WHERE label IS NULL;
`;
