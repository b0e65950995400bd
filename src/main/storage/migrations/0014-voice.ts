/**
 * How an account signs its answers, and what finding its own recent words, the figures of answering and the unread ask.
 * The text of one's own recent words is read from the turns; nothing is kept twice.
 */
export const voice = `
ALTER TABLE accounts ADD COLUMN signature TEXT;
CREATE INDEX turns_of_mine ON turns (account_id, at) WHERE sender = 'me';
CREATE INDEX turns_by_time ON turns (account_id, at, id, conversation_id, sender, outbox_id);
CREATE INDEX conversations_unread ON conversations (account_id) WHERE unread = 1 AND state = 'open';
CREATE INDEX outbox_by_age ON outbox (account_id, created_at) WHERE conversation_id IS NULL AND reply_to_id IS NOT NULL;
`;
