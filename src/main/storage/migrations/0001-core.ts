/**
 * Accounts and what is read with them.
 * Ids of X stay TEXT, because they pass 2^53 and JavaScript would round them; where age matters a generated
 * INTEGER `rank` (64 bits, never read into JavaScript) orders them, compared with CAST(? AS INTEGER).
 * Every private row goes with its account.
 */
export const core = `
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  network TEXT NOT NULL,
  user_id TEXT NOT NULL,
  client_id TEXT NOT NULL,
  scopes TEXT NOT NULL,
  status TEXT NOT NULL,
  vault TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  person TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE decks (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decks_by_account ON decks (account_id);

CREATE TABLE columns (
  id TEXT PRIMARY KEY,
  deck_id TEXT NOT NULL REFERENCES decks (id) ON DELETE CASCADE,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  title TEXT NOT NULL,
  colour TEXT NOT NULL,
  collapsed INTEGER NOT NULL,
  position INTEGER NOT NULL,
  removed_at INTEGER,
  last_checked_at INTEGER,
  reached_end INTEGER NOT NULL DEFAULT 0,
  cursors TEXT NOT NULL DEFAULT '{}',
  shown_top TEXT,
  place_anchor TEXT,
  place_offset REAL
) STRICT, WITHOUT ROWID;
CREATE INDEX columns_by_deck ON columns (deck_id, position);
CREATE INDEX columns_by_account ON columns (account_id);

CREATE TABLE posts (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  rank INTEGER GENERATED ALWAYS AS (CAST(id AS INTEGER)) VIRTUAL,
  author_id TEXT NOT NULL,
  conversation_id TEXT,
  created_at INTEGER NOT NULL,
  fetched_at INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (account_id, id)
) STRICT;
CREATE INDEX posts_by_conversation ON posts (account_id, conversation_id, rank);
CREATE INDEX posts_by_author ON posts (account_id, author_id, rank);

CREATE TABLE people (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  handle TEXT NOT NULL COLLATE NOCASE,
  fetched_at INTEGER NOT NULL,
  connection TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (account_id, id)
) STRICT;
CREATE INDEX people_by_handle ON people (account_id, handle);

CREATE TABLE marks (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  post_id TEXT NOT NULL,
  bookmarked INTEGER NOT NULL DEFAULT 0,
  reposted INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (account_id, post_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE timeline_posts (
  column_id TEXT NOT NULL REFERENCES columns (id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  post_id TEXT NOT NULL,
  PRIMARY KEY (column_id, rank)
) STRICT, WITHOUT ROWID;
CREATE INDEX timeline_posts_by_post ON timeline_posts (post_id);

CREATE TABLE gaps (
  id TEXT PRIMARY KEY,
  column_id TEXT NOT NULL REFERENCES columns (id) ON DELETE CASCADE,
  feed TEXT NOT NULL,
  before_id TEXT NOT NULL,
  after_id TEXT NOT NULL,
  rank INTEGER GENERATED ALWAYS AS (CAST(before_id AS INTEGER)) VIRTUAL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  estimated_posts INTEGER,
  price INTEGER
) STRICT;
CREATE INDEX gaps_by_column ON gaps (column_id, rank);

CREATE TABLE spend_calls (
  id INTEGER PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  column_id TEXT,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  endpoint TEXT NOT NULL,
  status INTEGER,
  price INTEGER NOT NULL
) STRICT;
CREATE INDEX spend_calls_by_day ON spend_calls (account_id, day);

CREATE TABLE charged (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  resource_id TEXT NOT NULL,
  PRIMARY KEY (account_id, day, kind, resource_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rate_limits (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  endpoint TEXT NOT NULL,
  call_limit INTEGER NOT NULL,
  remaining INTEGER NOT NULL,
  reset_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, endpoint)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_cursors (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (account_id, name)
) STRICT, WITHOUT ROWID;
`;
