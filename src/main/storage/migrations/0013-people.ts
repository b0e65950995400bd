/**
 * What the reader keeps of people, and their job board. Notes and tags outlive the person’s own row, which X may take away.
 * `stage` is the column a card stands in.
 */
export const people = `
CREATE TABLE person_notes (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (account_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_tags (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  tag TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (account_id, person_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_tags_by_tag ON person_tags (account_id, tag);

CREATE INDEX conversations_by_person ON conversations (account_id, person_id, last_at DESC);

CREATE TABLE job_cards (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  stage TEXT NOT NULL,
  role TEXT NOT NULL,
  firm TEXT NOT NULL,
  link TEXT,
  contact TEXT NOT NULL,
  person_id TEXT,
  next_step TEXT NOT NULL,
  due_at INTEGER,
  post_id TEXT,
  conversation_id TEXT,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX job_cards_by_account ON job_cards (account_id);
`;
