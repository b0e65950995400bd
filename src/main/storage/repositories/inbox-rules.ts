import { z } from 'zod';
import {
  type AccountId,
  type InboxRules,
  type Instant,
  inboxSplit,
  type PersonId,
  personId,
  wordRule,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

/** Word rules and splits of an account. */
export type StoredRules = Pick<InboxRules, 'wordRules' | 'splits'>;

/** What is kept of an account's rules, not taken apart: equal texts are equal rules. */
export type RulesText = { readonly wordRules: string; readonly splits: string; readonly revision: number };

const textRow = z
  .object({ word_rules: z.string(), splits: z.string(), revision: z.number().int() })
  .transform((row): RulesText => ({ wordRules: row.word_rules, splits: row.splits, revision: row.revision }));

/** The rules an account has had since its reader changed them first; null before. */
export function readRulesText(db: ReadableDatabase, accountId: AccountId): RulesText | null {
  return db.get(textRow, sql`SELECT word_rules, splits, revision FROM inbox_rules WHERE account_id = ${accountId}`);
}

// A rule that an older or newer Stoa wrote otherwise is left out, its neighbours stay.
const eachThatParses = <S extends z.ZodType>(one: S) =>
  jsonText(z.array(z.unknown())).transform((given) =>
    given.flatMap((value) => {
      const parsed = one.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    }),
  );
const wordRulesText = eachThatParses(wordRule);
const splitsText = eachThatParses(inboxSplit);

/** Takes kept rules apart. */
export function parseRules(text: RulesText): StoredRules {
  return { wordRules: wordRulesText.parse(text.wordRules), splits: splitsText.parse(text.splits) };
}

/** Keeps the rules of an account as told, under its next revision. */
export function writeRules(db: Database, accountId: AccountId, rules: StoredRules): void {
  const revision = (readRulesText(db, accountId)?.revision ?? firstRevision) + 1;
  db.run(
    sql`INSERT OR REPLACE INTO inbox_rules (account_id, word_rules, splits, revision)
      VALUES (${accountId}, ${JSON.stringify(rules.wordRules)}, ${JSON.stringify(rules.splits)}, ${revision})`,
  );
}

/** The revision of rules that nobody has changed; conversations of an older file were judged by revision 0. */
export const firstRevision = 1;

/** Who is marked, the newest choice first. */
export function readVips(db: ReadableDatabase, accountId: AccountId): readonly PersonId[] {
  return db
    .all(
      z.object({ person_id: personId }),
      sql`SELECT person_id FROM vips WHERE account_id = ${accountId} ORDER BY at DESC, person_id`,
    )
    .map((row) => row.person_id);
}

/** Whether the person is marked. */
export function isVip(db: ReadableDatabase, accountId: AccountId, person: PersonId): boolean {
  const row = sql`SELECT 1 AS found FROM vips WHERE account_id = ${accountId} AND person_id = ${person}`;
  return db.get(z.object({ found: z.number() }), row) !== null;
}

/** Marks a person, or takes the mark away. */
export function writeVip(db: Database, accountId: AccountId, person: PersonId, at: Instant | null): void {
  if (at === null) db.run(sql`DELETE FROM vips WHERE account_id = ${accountId} AND person_id = ${person}`);
  else db.run(sql`INSERT OR IGNORE INTO vips (account_id, person_id, at) VALUES (${accountId}, ${person}, ${at})`);
}
