/**
 * Conversations, what was said in them, and what is about to be said.
 * A turn has no foreign key to its conversation: the account's own answers, read from X, may be known
 * before the post they answer, and wait there for it.
 */
export const inbox = `
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  person_id TEXT NOT NULL,
  root_post_id TEXT,
  state TEXT NOT NULL,
  snippet TEXT NOT NULL,
  last_at INTEGER NOT NULL,
  last_from TEXT NOT NULL,
  waiting_since INTEGER,
  unread INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_by_state ON conversations (account_id, state, last_at DESC);

CREATE TABLE turns (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  sender TEXT NOT NULL,
  at INTEGER NOT NULL,
  rank INTEGER GENERATED ALWAYS AS (CAST(id AS INTEGER)) VIRTUAL,
  post_id TEXT,
  reply_to_id TEXT,
  summons TEXT NOT NULL,
  text TEXT NOT NULL,
  spans TEXT NOT NULL,
  outbox_id TEXT,
  PRIMARY KEY (account_id, id)
) STRICT;
CREATE INDEX turns_by_conversation ON turns (account_id, conversation_id, at, rank);

CREATE TABLE own_posts (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX own_posts_by_age ON own_posts (account_id, at DESC);

CREATE TABLE reply_lessons (
  account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  target TEXT NOT NULL,
  conversation_id TEXT,
  text TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  refusal TEXT,
  PRIMARY KEY (account_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX drafts_by_conversation ON drafts (account_id, conversation_id);

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  lane TEXT NOT NULL,
  target TEXT NOT NULL,
  conversation_id TEXT,
  recipient_id TEXT,
  reply_to_id TEXT,
  summons TEXT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  price INTEGER NOT NULL,
  state_before TEXT,
  left_at INTEGER,
  seen_before TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  looks INTEGER NOT NULL DEFAULT 0,
  doubted INTEGER NOT NULL DEFAULT 0,
  next_try_at INTEGER NOT NULL,
  result_id TEXT,
  error TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_by_state ON outbox (account_id, state, created_at);
`;
