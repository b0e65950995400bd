/** What letting go of old posts asks: which are old, and what still needs each of them. */
export const retention = `
ALTER TABLE posts ADD COLUMN quoted_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.quotedId')) VIRTUAL;
CREATE INDEX posts_by_quoted ON posts (account_id, quoted_id) WHERE quoted_id IS NOT NULL;
CREATE INDEX posts_by_age ON posts (account_id, created_at);
CREATE INDEX turns_by_post ON turns (account_id, post_id) WHERE post_id IS NOT NULL;
CREATE INDEX turns_by_answered ON turns (account_id, reply_to_id) WHERE reply_to_id IS NOT NULL;
CREATE INDEX conversations_by_root ON conversations (account_id, root_post_id) WHERE root_post_id IS NOT NULL;
`;
