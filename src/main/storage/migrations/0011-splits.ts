/**
 * How the reader arranges the inbox, and what each conversation is by that. `head_start` are the milliseconds that its label and
 * its person's reach put it forward, and `due` is since when it seems to wait by that: a column of its own, because an index on a
 * computed one has to look at every row it passes. `judged` is the revision of the rules by which it was judged last; those of an
 * older file are judged again after the start.
 */
export const splits = `
CREATE TABLE inbox_rules (
  account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
  word_rules TEXT NOT NULL,
  splits TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE vips (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (account_id, person_id)
) STRICT, WITHOUT ROWID;

DROP INDEX conversations_by_need;
DROP INDEX conversations_without_label;
ALTER TABLE conversations ADD COLUMN labelled_by TEXT NOT NULL DEFAULT 'words';
ALTER TABLE conversations ADD COLUMN vip INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN split_id TEXT NOT NULL DEFAULT 'rest';
ALTER TABLE conversations ADD COLUMN head_start INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN judged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN due INTEGER NOT NULL DEFAULT 0;
UPDATE conversations SET due = coalesce(waiting_since, last_at);
CREATE INDEX conversations_by_need ON conversations (account_id, state, vip DESC, due, id);
CREATE INDEX conversations_by_split ON conversations (account_id, state, split_id, vip DESC, due, id);
CREATE INDEX conversations_by_judgement ON conversations (account_id, state, judged);
`;
