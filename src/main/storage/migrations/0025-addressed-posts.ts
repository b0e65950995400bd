/** The account's own posts by age, among which are those that begin with somebody's handle and so are said to them. */
export const addressedPosts = `
CREATE INDEX outbox_of_posts ON outbox (account_id, created_at) WHERE conversation_id IS NULL AND reply_to_id IS NULL;
`;
