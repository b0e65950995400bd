import { z } from 'zod';
import {
  attachment,
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
  replyAudience,
  stoaError,
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
    chain_id: outboxId,
    chain_index: z.number().int(),
    chain_count: z.number().int(),
    conversation_id: conversationId.nullable(),
    recipient_id: personId.nullable(),
    reply_to_id: postId.nullable(),
    summons,
    text: z.string(),
    media: jsonText(z.array(attachment).readonly()),
    audience: replyAudience,
    remind_at: instant.nullable(),
    state: outboxItem.unwrap().shape.state,
    created_at: instant,
    not_before: instant,
    scheduled_for: instant.nullable(),
    price: mills,
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
    chain: { id: row.chain_id, index: row.chain_index, count: row.chain_count },
    conversationId: row.conversation_id,
    recipientId: row.recipient_id,
    replyTo: row.reply_to_id,
    summons: row.summons,
    text: row.text,
    media: row.media,
    audience: row.audience,
    /** The reminder it was written with, for when it becomes a draft again; the first part of a thread has it. */
    remindAt: row.remind_at,
    state: row.state,
    createdAt: row.created_at,
    notBefore: row.not_before,
    scheduledFor: row.scheduled_for,
    price: row.price,
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
  const {
    id,
    target,
    chain,
    text,
    media,
    audience,
    state,
    createdAt,
    notBefore,
    scheduledFor,
    price,
    resultId,
    error,
  } = stored;
  return {
    id,
    target,
    chain,
    text,
    media,
    audience,
    state,
    createdAt,
    notBefore,
    scheduledFor,
    price,
    resultId,
    error,
  };
}

/** The send with this id, or null. */
export function readOutboxItem(db: ReadableDatabase, id: OutboxId): StoredOutboxItem | null {
  return db.get(storedOutboxItem, sql`SELECT * FROM outbox WHERE id = ${id}`);
}

/** Everything promised and not settled (neither sent nor refused): as it was promised, what is for later at its time. */
export function readUnsettled(db: ReadableDatabase): readonly StoredOutboxItem[] {
  return db.all(
    storedOutboxItem,
    sql`SELECT * FROM outbox WHERE state IN ('held', 'queued', 'sending', 'unknown', 'stopped')
      ORDER BY coalesce(scheduled_for, created_at), id`,
  );
}

/** All parts of the thread this send belongs to, in their order. */
export function readChain(db: ReadableDatabase, item: Pick<StoredOutboxItem, 'chain'>): readonly StoredOutboxItem[] {
  return db.all(storedOutboxItem, sql`SELECT * FROM outbox WHERE chain_id = ${item.chain.id} ORDER BY chain_index`);
}

/** Adds the send, or replaces the one with its id. */
export function writeOutboxItem(db: Database, item: StoredOutboxItem): void {
  db.run(
    sql`INSERT OR REPLACE INTO outbox (id, account_id, lane, target, conversation_id, recipient_id, reply_to_id, summons,
        chain_id, chain_index, chain_count, text, media, audience, remind_at, state, created_at, not_before, scheduled_for, price, left_at, seen_before, tries, looks, doubted,
        next_try_at, result_id, error)
      VALUES (${item.id}, ${item.target.accountId}, ${item.lane}, ${JSON.stringify(item.target)}, ${item.conversationId},
        ${item.recipientId}, ${item.replyTo}, ${item.summons}, ${item.chain.id}, ${item.chain.index}, ${item.chain.count},
        ${item.text}, ${JSON.stringify(item.media)}, ${item.audience}, ${item.remindAt}, ${item.state}, ${item.createdAt}, ${item.notBefore}, ${item.scheduledFor}, ${item.price}, ${item.leftAt}, ${item.seenBefore}, ${item.tries},
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
