import { z } from 'zod';
import type { AccountId, Instant } from '../../../shared/model/index.ts';
import { type WatchRule, watchRule } from '../../../shared/watched-words/watch-rule.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { flag } from '../json-text.ts';
import { sql } from '../sql.ts';

const shape = watchRule.unwrap().shape;
const ruleRow = z
  .object({
    id: shape.id,
    name: shape.name,
    query: shape.query,
    is_on: flag,
    posts_a_day: shape.postsADay,
    refusal: shape.refusal,
  })
  .transform(
    (row): WatchRule => ({
      id: row.id,
      name: row.name,
      query: row.query,
      on: row.is_on,
      postsADay: row.posts_a_day,
      refusal: row.refusal,
    }),
  );

/** The account's rules of watched words, in the order they were added. */
export function readWatchRules(db: ReadableDatabase, accountId: AccountId): readonly WatchRule[] {
  return db.all(
    ruleRow,
    sql`SELECT id, name, query, is_on, posts_a_day, refusal FROM watch_rules
      WHERE account_id = ${accountId} ORDER BY added_at, id`,
  );
}

/** Keeps a rule, in place of the one with its id. */
export function writeWatchRule(db: Database, accountId: AccountId, rule: WatchRule, at: Instant): void {
  db.run(
    sql`INSERT INTO watch_rules (account_id, id, name, query, is_on, posts_a_day, refusal, added_at)
      VALUES (${accountId}, ${rule.id}, ${rule.name}, ${rule.query}, ${Number(rule.on)}, ${rule.postsADay}, ${rule.refusal}, ${at})
      ON CONFLICT (account_id, id) DO UPDATE SET name = excluded.name, query = excluded.query, is_on = excluded.is_on,
        posts_a_day = excluded.posts_a_day, refusal = excluded.refusal`,
  );
}

/** Switches a rule off because X refused its query; nothing when the rule has other words by now. */
export function refuseWatchRule(db: Database, accountId: AccountId, refused: WatchRule, why: string): void {
  db.run(
    sql`UPDATE watch_rules SET is_on = 0, posts_a_day = NULL, refusal = ${why}
      WHERE account_id = ${accountId} AND id = ${refused.id} AND query = ${refused.query}`,
  );
}

/** Takes a rule away. */
export function deleteWatchRule(db: Database, accountId: AccountId, id: string): void {
  db.run(sql`DELETE FROM watch_rules WHERE account_id = ${accountId} AND id = ${id}`);
}
