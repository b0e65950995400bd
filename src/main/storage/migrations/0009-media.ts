/**
 * Pictures of sends, what X already has of them, and words of people's names to complete a mention by.
 * Names from before are found by their beginning until the person is read again.
 */
export const media = `
ALTER TABLE outbox ADD COLUMN media TEXT NOT NULL DEFAULT '[]';

CREATE TABLE uploads (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  file TEXT NOT NULL,
  use TEXT NOT NULL,
  media_id TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  alt TEXT NOT NULL,
  PRIMARY KEY (account_id, file, use)
) STRICT, WITHOUT ROWID;

CREATE INDEX people_followed ON people (account_id, handle, id, connection, fetched_at)
  WHERE instr(connection, '"following"') > 0;

CREATE TABLE name_words (
  account_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (account_id, person_id, word),
  FOREIGN KEY (account_id, person_id) REFERENCES people (account_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX name_words_by_word ON name_words (account_id, word, person_id);
INSERT INTO name_words (account_id, person_id, word)
  SELECT account_id, id, lower(json_extract(body, '$.name')) FROM people WHERE json_extract(body, '$.name') <> '';
`;
