/** How many conversations are in each state and split, kept by triggers: counting a large inbox takes longer than listing a page of it. */
export const inboxCounts = `
CREATE TABLE inbox_counts (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  split_id TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (account_id, state, split_id)
) STRICT, WITHOUT ROWID;
INSERT INTO inbox_counts SELECT account_id, state, split_id, count(*) FROM conversations GROUP BY account_id, state, split_id;

CREATE TRIGGER conversations_counted AFTER INSERT ON conversations BEGIN
  INSERT INTO inbox_counts VALUES (new.account_id, new.state, new.split_id, 1)
    ON CONFLICT (account_id, state, split_id) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER conversations_moved AFTER UPDATE OF state, split_id ON conversations
WHEN old.state <> new.state OR old.split_id <> new.split_id BEGIN
  UPDATE inbox_counts SET count = count - 1
    WHERE account_id = old.account_id AND state = old.state AND split_id = old.split_id;
  INSERT INTO inbox_counts VALUES (new.account_id, new.state, new.split_id, 1)
    ON CONFLICT (account_id, state, split_id) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER conversations_uncounted AFTER DELETE ON conversations BEGIN
  UPDATE inbox_counts SET count = count - 1
    WHERE account_id = old.account_id AND state = old.state AND split_id = old.split_id;
END;
`;
