import { z } from 'zod';
import {
  type AccountId,
  accountId,
  conversationId,
  instant,
  type JobCard,
  type JobCardId,
  jobCard,
  jobCardId,
  personId,
  postId,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

const shape = jobCard.unwrap().shape;
const jobRow = z
  .object({
    id: jobCardId,
    account_id: accountId,
    stage: shape.stage,
    role: z.string(),
    firm: z.string(),
    link: shape.link,
    contact: z.string(),
    person_id: personId.nullable(),
    next_step: z.string(),
    due_at: instant.nullable(),
    post_id: postId.nullable(),
    conversation_id: conversationId.nullable(),
    changed_at: instant,
  })
  .transform(
    (row): JobCard => ({
      id: row.id,
      accountId: row.account_id,
      stage: row.stage,
      role: row.role,
      firm: row.firm,
      link: row.link,
      contact: row.contact,
      personId: row.person_id,
      nextStep: row.next_step,
      dueAt: row.due_at,
      postId: row.post_id,
      conversationId: row.conversation_id,
      changedAt: row.changed_at,
    }),
  );

/** Every card of an account’s job board: what is due first, then what was changed last. */
export function readJobCards(db: ReadableDatabase, account: AccountId): readonly JobCard[] {
  return db.all(
    jobRow,
    sql`SELECT * FROM job_cards WHERE account_id = ${account} ORDER BY due_at NULLS LAST, changed_at DESC, id`,
  );
}

/** How many cards the account has besides this one. */
export function countOtherJobCards(db: ReadableDatabase, account: AccountId, id: JobCardId): number {
  const row = db.get(
    z.object({ count: z.number() }),
    sql`SELECT count(*) AS count FROM job_cards WHERE account_id = ${account} AND id <> ${id}`,
  );
  return row?.count ?? 0;
}

/** Adds a card or replaces its words; answers false when the id is another account’s, which is then left as it is. */
export function writeJobCard(db: Database, card: JobCard): boolean {
  const written = db.run(
    sql`INSERT INTO job_cards (id, account_id, stage, role, firm, link, contact, person_id, next_step, due_at, post_id,
        conversation_id, changed_at)
      VALUES (${card.id}, ${card.accountId}, ${card.stage}, ${card.role}, ${card.firm}, ${card.link}, ${card.contact},
        ${card.personId}, ${card.nextStep}, ${card.dueAt}, ${card.postId}, ${card.conversationId}, ${card.changedAt})
      ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, role = excluded.role, firm = excluded.firm,
        link = excluded.link, contact = excluded.contact, person_id = excluded.person_id, next_step = excluded.next_step,
        due_at = excluded.due_at, post_id = excluded.post_id, conversation_id = excluded.conversation_id,
        changed_at = excluded.changed_at
      WHERE account_id = excluded.account_id`,
  );
  return written > 0;
}

/** Answers whether there was one. */
export function deleteJobCard(db: Database, account: AccountId, id: JobCardId): boolean {
  return db.run(sql`DELETE FROM job_cards WHERE account_id = ${account} AND id = ${id}`) > 0;
}
