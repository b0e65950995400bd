/**
 * Watched words, and finding conversations by their words.
 *
 * `conversation_words` has a row per conversation; triggers keep it in step with turns, people and labels, in the
 * transaction that changes these. `position` is the newest turn's time × 2^20, so that the index lists the newest first
 * without sorting; it is never read into JavaScript. The index forgets words the moment they go (`secure-delete`). Only
 * when an account goes, its rows go past these triggers, and their words are marked as gone and merged away (`workspace/data/create-departures.ts`).
 */
export const watch = `
CREATE TABLE watch_rules (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  is_on INTEGER NOT NULL,
  posts_a_day REAL,
  refusal TEXT,
  added_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;

ALTER TABLE conversations ADD COLUMN watched TEXT;

CREATE TABLE conversation_words (
  position INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  who TEXT NOT NULL,
  said TEXT NOT NULL,
  label TEXT NOT NULL
) STRICT;
CREATE INDEX conversation_words_by_person ON conversation_words (account_id, person_id);

CREATE VIRTUAL TABLE conversation_search USING fts5 (
  who, said, label, content = 'conversation_words', content_rowid = 'position', prefix = '1',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So Sk Cf'"
);
INSERT INTO conversation_search (conversation_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER conversation_words_added AFTER INSERT ON conversation_words BEGIN
  INSERT INTO conversation_search (rowid, who, said, label) VALUES (new.position, new.who, new.said, new.label);
END;
CREATE TRIGGER conversation_words_gone AFTER DELETE ON conversation_words
WHEN EXISTS (SELECT 1 FROM accounts WHERE id = old.account_id) BEGIN
  INSERT INTO conversation_search (conversation_search, rowid, who, said, label)
    VALUES ('delete', old.position, old.who, old.said, old.label);
END;
CREATE TRIGGER conversation_words_changed AFTER UPDATE ON conversation_words BEGIN
  INSERT INTO conversation_search (conversation_search, rowid, who, said, label)
    VALUES ('delete', old.position, old.who, old.said, old.label);
  INSERT INTO conversation_search (rowid, who, said, label) VALUES (new.position, new.who, new.said, new.label);
END;

CREATE TRIGGER conversations_with_words AFTER INSERT ON conversations
WHEN NOT EXISTS (SELECT 1 FROM conversation_words WHERE conversation_id = new.id) BEGIN
  INSERT INTO conversation_words (position, conversation_id, account_id, person_id, who, said, label)
  SELECT coalesce((SELECT max(position) + 1 FROM conversation_words
        WHERE position >= new.last_at << 20 AND position < (new.last_at + 1) << 20), new.last_at << 20),
      new.id, new.account_id, new.person_id,
      coalesce((SELECT index_words(json_extract(body, '$.name') || ' ' || handle) FROM people
        WHERE account_id = new.account_id AND id = new.person_id), ''),
      coalesce((SELECT group_concat(index_words(text), ' ') FROM turns
        WHERE account_id = new.account_id AND conversation_id = new.id), ''),
      index_words(coalesce(nullif(new.label, 'other'), ''));
END;
CREATE TRIGGER conversations_labelled AFTER UPDATE OF label ON conversations BEGIN
  UPDATE conversation_words SET label = index_words(coalesce(nullif(new.label, 'other'), ''))
    WHERE conversation_id = new.id AND label <> index_words(coalesce(nullif(new.label, 'other'), ''));
END;

CREATE TRIGGER turns_said AFTER INSERT ON turns BEGIN
  UPDATE conversation_words SET said = said || ' ' || index_words(new.text),
      position = CASE WHEN new.at << 20 <= position THEN position
        ELSE coalesce((SELECT max(position) + 1 FROM conversation_words
          WHERE position >= new.at << 20 AND position < (new.at + 1) << 20), new.at << 20) END
    WHERE conversation_id = new.conversation_id;
END;
CREATE TRIGGER turns_reworded AFTER UPDATE OF text ON turns WHEN old.text <> new.text BEGIN
  UPDATE conversation_words SET said = coalesce((SELECT group_concat(index_words(text), ' ') FROM turns
      WHERE account_id = new.account_id AND conversation_id = new.conversation_id), '')
    WHERE conversation_id = new.conversation_id;
END;
CREATE TRIGGER turns_unsaid AFTER DELETE ON turns
WHEN EXISTS (SELECT 1 FROM accounts WHERE id = old.account_id) BEGIN
  UPDATE conversation_words SET said = coalesce((SELECT group_concat(index_words(text), ' ') FROM turns
      WHERE account_id = old.account_id AND conversation_id = old.conversation_id), '')
    WHERE conversation_id = old.conversation_id;
END;

CREATE TRIGGER people_met AFTER INSERT ON people BEGIN
  UPDATE conversation_words SET who = index_words(json_extract(new.body, '$.name') || ' ' || new.handle)
    WHERE account_id = new.account_id AND person_id = new.id;
END;
CREATE TRIGGER people_renamed AFTER UPDATE OF handle, body ON people
WHEN old.handle <> new.handle OR json_extract(old.body, '$.name') <> json_extract(new.body, '$.name') BEGIN
  UPDATE conversation_words SET who = index_words(json_extract(new.body, '$.name') || ' ' || new.handle)
    WHERE account_id = new.account_id AND person_id = new.id;
END;

INSERT INTO conversation_words (position, conversation_id, account_id, person_id, who, said, label)
SELECT (last_at << 20) + row_number() OVER (ORDER BY last_at), id, account_id, person_id,
    coalesce((SELECT index_words(json_extract(body, '$.name') || ' ' || handle) FROM people
      WHERE people.account_id = conversations.account_id AND people.id = person_id), ''),
    coalesce((SELECT group_concat(index_words(text), ' ') FROM turns
      WHERE turns.account_id = conversations.account_id AND conversation_id = conversations.id), ''),
    index_words(coalesce(nullif(label, 'other'), ''))
  FROM conversations;
`;
