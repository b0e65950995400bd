/** Texts to start answers from. They belong to the reader and to no account; `key` is the shortcut as shortcuts are compared. */
export const savedReplies = `
CREATE TABLE saved_replies (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  shortcut TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
