/** Finds the reposts of a post, so that each is shown once per deck. */
export const reposts = `
ALTER TABLE posts ADD COLUMN reposted_id TEXT GENERATED ALWAYS AS (json_extract(body, '$.repostedId')) VIRTUAL;
CREATE INDEX posts_by_reposted ON posts (account_id, reposted_id) WHERE reposted_id IS NOT NULL;
`;
