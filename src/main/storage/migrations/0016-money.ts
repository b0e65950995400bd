/**
 * The ledger: a call stands in it before it leaves (`open`), with the most it can cost; its answer makes that `known`, and an answer that never
 * came leaves it `unsure`. Sums by day are kept by triggers, so that the calls themselves may go and sums stay quick. `contacts` are requests
 * outside of the ledger: signing in and pictures.
 */
export const money = `
ALTER TABLE spend_calls ADD COLUMN at_most INTEGER NOT NULL DEFAULT 0;
ALTER TABLE spend_calls ADD COLUMN outcome TEXT NOT NULL DEFAULT 'known';
CREATE INDEX spend_calls_not_known ON spend_calls (account_id, day) WHERE outcome <> 'known';

CREATE TABLE spend_days (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  payer TEXT NOT NULL,
  column_id TEXT NOT NULL,
  endpoint TEXT NOT NULL,
  calls INTEGER NOT NULL,
  price INTEGER NOT NULL,
  unsure INTEGER NOT NULL,
  PRIMARY KEY (account_id, day, payer, column_id, endpoint)
) STRICT, WITHOUT ROWID;
INSERT INTO spend_days
  SELECT account_id, day, payer, coalesce(column_id, ''), endpoint, count(*), sum(price), 0 FROM spend_calls
    GROUP BY account_id, day, payer, coalesce(column_id, ''), endpoint;

CREATE TRIGGER spend_calls_written AFTER INSERT ON spend_calls WHEN new.outcome <> 'open' BEGIN
  INSERT INTO spend_days VALUES (new.account_id, new.day, new.payer, coalesce(new.column_id, ''), new.endpoint, 1, new.price,
      CASE new.outcome WHEN 'unsure' THEN new.at_most ELSE 0 END)
    ON CONFLICT (account_id, day, payer, column_id, endpoint) DO UPDATE SET
      calls = calls + 1, price = price + excluded.price, unsure = unsure + excluded.unsure;
END;
CREATE TRIGGER spend_calls_settled AFTER UPDATE OF outcome ON spend_calls WHEN old.outcome = 'open' AND new.outcome <> 'open' BEGIN
  INSERT INTO spend_days VALUES (new.account_id, new.day, new.payer, coalesce(new.column_id, ''), new.endpoint, 1, new.price,
      CASE new.outcome WHEN 'unsure' THEN new.at_most ELSE 0 END)
    ON CONFLICT (account_id, day, payer, column_id, endpoint) DO UPDATE SET
      calls = calls + 1, price = price + excluded.price, unsure = unsure + excluded.unsure;
END;

CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  host TEXT NOT NULL,
  what TEXT NOT NULL,
  status INTEGER
) STRICT;
`;
