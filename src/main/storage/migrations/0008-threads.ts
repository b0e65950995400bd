/** A draft holds the posts of a thread; a send is a part of one, and may be meant for later. */
export const threads = `
ALTER TABLE drafts ADD COLUMN parts TEXT NOT NULL DEFAULT '[]';
ALTER TABLE drafts ADD COLUMN audience TEXT NOT NULL DEFAULT 'everyone';
UPDATE drafts SET parts = json_array(json_object('text', text));
ALTER TABLE drafts DROP COLUMN text;

ALTER TABLE outbox ADD COLUMN chain_id TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN chain_index INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN chain_count INTEGER NOT NULL DEFAULT 1;
ALTER TABLE outbox ADD COLUMN audience TEXT NOT NULL DEFAULT 'everyone';
ALTER TABLE outbox ADD COLUMN scheduled_for INTEGER;
UPDATE outbox SET chain_id = id;
CREATE INDEX outbox_by_chain ON outbox (chain_id, chain_index);
`;
