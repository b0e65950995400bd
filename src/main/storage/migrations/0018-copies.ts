/**
 * How copies follow X: which post was read longest ago, what the last looks found (`kind`: `today` or `older`; sums of one UTC day),
 * and which posts left this computer by hand, of which X allows a number a day.
 */
export const copies = `
CREATE INDEX posts_by_read ON posts (account_id, fetched_at);

CREATE TABLE copy_looks (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  gone INTEGER NOT NULL,
  edited INTEGER NOT NULL,
  PRIMARY KEY (account_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE exported_posts (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  post_id TEXT NOT NULL,
  PRIMARY KEY (account_id, day, post_id)
) STRICT, WITHOUT ROWID;
`;
