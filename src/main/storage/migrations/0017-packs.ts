/**
 * What X said of handles when it was asked, and lists that were saved on X. `person_id` is who had the handle last: it tells a new name from
 * an account that is gone. `asked` says that X was asked for the list and may have made it; `member.state` is how far each chosen person is.
 */
export const packs = `
CREATE TABLE handle_checks (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  handle TEXT NOT NULL COLLATE NOCASE,
  state TEXT NOT NULL,
  person_id TEXT,
  checked_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, handle)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_lists (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  x_id TEXT,
  name TEXT NOT NULL,
  private INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX saved_lists_by_account ON saved_lists (account_id, created_at);

CREATE TABLE saved_list_members (
  list_id TEXT NOT NULL REFERENCES saved_lists (id) ON DELETE CASCADE,
  handle TEXT NOT NULL COLLATE NOCASE,
  position INTEGER NOT NULL,
  person_id TEXT,
  state TEXT NOT NULL,
  PRIMARY KEY (list_id, handle)
) STRICT, WITHOUT ROWID;
CREATE INDEX saved_list_members_by_person ON saved_list_members (person_id) WHERE person_id IS NOT NULL;
`;
