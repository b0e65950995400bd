/** Accounts that X answers nothing (no credits, a cap), why as JSON, and until when Stoa asks nothing for them by itself. */
export const stops = `
CREATE TABLE stops (
  account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
  error TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
