import { z } from 'zod';
import {
  composeTarget,
  conversationId,
  type Instant,
  instant,
  mills,
  type OutboxId,
  type OutboxItem,
  outboxId,
  outboxItem,
  personId,
  postId,
  stoaError,
  triageState,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { flag, jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';
import { summons } from './turns.ts';

const storedOutboxItem = z
  .object({
    id: outboxId,
    lane: z.string(),
    target: jsonText(composeTarget),
    conversation_id: conversationId.nullable(),
    recipient_id: personId.nullable(),
    reply_to_id: postId.nullable(),
    summons,
    text: z.string(),
    state: outboxItem.unwrap().shape.state,
    created_at: instant,
    not_before: instant,
    price: mills,
    state_before: triageState.nullable(),
    left_at: instant.nullable(),
    seen_before: z.string().nullable(),
    tries: z.number().int(),
    looks: z.number().int(),
    doubted: flag,
    next_try_at: instant,
    result_id: z.string().nullable(),
    // A promise outlives a reason that cannot be read any more, as of a Stoa that knew other ones.
    error: jsonText(stoaError).nullable().catch(null),
  })
  .transform((row) => ({
    id: row.id,
    /** Items of one lane leave in the order they were promised. */
    lane: row.lane,
    target: row.target,
    conversationId: row.conversation_id,
    recipientId: row.recipient_id,
    replyTo: row.reply_to_id,
    summons: row.summons,
    text: row.text,
    state: row.state,
    createdAt: row.created_at,
    notBefore: row.not_before,
    price: row.price,
    /** The conversation's state before the answer was promised; undoing brings it back. */
    stateBefore: row.state_before,
    /** When it last left for X. */
    leftAt: row.left_at,
    /** Newest id of the conversation when it left: what it made on X is newer. */
    seenBefore: row.seen_before,
    tries: row.tries,
    /** How often X was looked at since it left. */
    looks: row.looks,
    /** True once its outcome was unknown, so that "duplicate" may mean it arrived. */
    doubted: row.doubted,
    nextTryAt: row.next_try_at,
    resultId: row.result_id,
    error: row.error,
  }));

/** An outbox row with what the core needs to send it exactly once. */
export type StoredOutboxItem = Readonly<z.infer<typeof storedOutboxItem>>;

/** What windows see of it. */
export function toOutboxItem(stored: StoredOutboxItem): OutboxItem {
  const { id, target, text, state, createdAt, notBefore, price, resultId, error } = stored;
  return { id, target, text, state, createdAt, notBefore, price, resultId, error };
}

/** The send with this id, or null. */
export function readOutboxItem(db: ReadableDatabase, id: OutboxId): StoredOutboxItem | null {
  return db.get(storedOutboxItem, sql`SELECT * FROM outbox WHERE id = ${id}`);
}

/** Everything promised and not settled (neither sent nor refused), oldest promise first. */
export function readUnsettled(db: ReadableDatabase): readonly StoredOutboxItem[] {
  return db.all(
    storedOutboxItem,
    sql`SELECT * FROM outbox WHERE state IN ('held', 'queued', 'sending', 'unknown') ORDER BY created_at, id`,
  );
}

/** Adds the send, or replaces the one with its id. */
export function writeOutboxItem(db: Database, item: StoredOutboxItem): void {
  db.run(
    sql`INSERT OR REPLACE INTO outbox (id, account_id, lane, target, conversation_id, recipient_id, reply_to_id, summons,
        text, state, created_at, not_before, price, state_before, left_at, seen_before, tries, looks, doubted,
        next_try_at, result_id, error)
      VALUES (${item.id}, ${item.target.accountId}, ${item.lane}, ${JSON.stringify(item.target)}, ${item.conversationId},
        ${item.recipientId}, ${item.replyTo}, ${item.summons}, ${item.text}, ${item.state}, ${item.createdAt},
        ${item.notBefore}, ${item.price}, ${item.stateBefore}, ${item.leftAt}, ${item.seenBefore}, ${item.tries},
        ${item.looks}, ${Number(item.doubted)}, ${item.nextTryAt}, ${item.resultId},
        ${item.error === null ? null : JSON.stringify(item.error)})`,
  );
}

/** Forgets a send that was taken back. */
export function deleteOutboxItem(db: Database, id: OutboxId): void {
  db.run(sql`DELETE FROM outbox WHERE id = ${id}`);
}

/** Whether another send than `item` already turned out to be this thing on X. */
export function isResultOfOther(db: ReadableDatabase, item: StoredOutboxItem, resultId: string): boolean {
  const row = db.get(
    z.object({ id: z.string() }),
    sql`SELECT id FROM outbox
      WHERE account_id = ${item.target.accountId} AND result_id = ${resultId} AND id <> ${item.id}`,
  );
  return row !== null;
}

/** Forgets settled sends older than `before`; nothing depends on them any more. */
export function deleteSettled(db: Database, before: Instant): void {
  db.run(sql`DELETE FROM outbox WHERE state IN ('sent', 'refused') AND created_at < ${before}`);
}
