import { z } from 'zod';
import {
  type AccountId,
  type ConversationId,
  type Instant,
  instant,
  media,
  outboxId,
  type PostContent,
  type PostId,
  postId,
  type Standing,
  standing,
  type Turn,
  textSpan,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

/**
 * How a turn of theirs speaks to the account: `named` in its words, `quoted` one of its posts, `prefix` only in the
 * handles a reply begins with, `none` not at all; `gone` is no longer on X. It decides whether X takes an answer.
 */
export const summons = z.enum(['named', 'quoted', 'prefix', 'none', 'gone']);
export type Summons = z.infer<typeof summons>;

/** A turn with what its answerability rests on. */
export type StoredTurn = Turn & { readonly summons: Summons; readonly replyTo: PostId | null };

const turnRow = z
  .object({
    id: z.string(),
    sender: z.enum(['them', 'me']),
    at: instant,
    post_id: postId.nullable(),
    reply_to_id: postId.nullable(),
    summons,
    text: z.string(),
    spans: jsonText(z.array(textSpan).readonly()),
    media: jsonText(z.array(media).readonly()),
    outbox_id: outboxId.nullable(),
  })
  .transform(
    (row): StoredTurn => ({
      id: row.id,
      from: row.sender,
      at: row.at,
      postId: row.post_id,
      text: row.text,
      spans: row.spans,
      media: row.media,
      outboxId: row.outbox_id,
      summons: row.summons,
      replyTo: row.reply_to_id,
    }),
  );
const idRow = z.object({ id: z.string() });
const postIdRow = z.object({ id: postId });
const conversationRow = z.object({ conversation_id: z.string() });

/** The newest `limit` turns of a conversation, oldest first. */
export function readTurns(
  db: ReadableDatabase,
  accountId: AccountId,
  conversationId: ConversationId,
  limit: number,
): readonly StoredTurn[] {
  return db
    .all(
      turnRow,
      sql`SELECT id, sender, at, post_id, reply_to_id, summons, text, spans, media, outbox_id FROM turns
        WHERE account_id = ${accountId} AND conversation_id = ${conversationId}
        ORDER BY at DESC, rank DESC LIMIT ${limit}`,
    )
    .toReversed();
}

/** The turn with this id, or null. */
export function readTurn(db: ReadableDatabase, accountId: AccountId, id: string): StoredTurn | null {
  return db.get(
    turnRow,
    sql`SELECT id, sender, at, post_id, reply_to_id, summons, text, spans, media, outbox_id FROM turns
      WHERE account_id = ${accountId} AND id = ${id}`,
  );
}

/** Key of the conversation a turn belongs to; the conversation itself may not exist (yet). */
export function readTurnConversation(db: ReadableDatabase, accountId: AccountId, id: string): string | null {
  const row = db.get(
    conversationRow,
    sql`SELECT conversation_id FROM turns WHERE account_id = ${accountId} AND id = ${id}`,
  );
  return row?.conversation_id ?? null;
}

/** The newest turn of theirs that is still on X, which an answer would reply to. */
export function readNewestOfTheirs(
  db: ReadableDatabase,
  accountId: AccountId,
  conversationId: ConversationId,
): StoredTurn | null {
  return db.get(
    turnRow,
    sql`SELECT id, sender, at, post_id, reply_to_id, summons, text, spans, media, outbox_id FROM turns
      WHERE account_id = ${accountId} AND conversation_id = ${conversationId} AND sender = 'them' AND summons <> 'gone'
      ORDER BY at DESC, rank DESC LIMIT 1`,
  );
}

/**
 * Adds a turn unless it is known; answers whether it is new. A known one's words are brought up to date, and its pictures where X
 * shows them: one's own, that X shows nobody, stay as they were sent.
 */
export function writeTurn(
  db: Database,
  accountId: AccountId,
  conversationId: ConversationId,
  turn: StoredTurn,
): boolean {
  const added = db.run(
    sql`INSERT INTO turns (account_id, id, conversation_id, sender, at, post_id, reply_to_id, summons, text, spans, media, outbox_id)
      VALUES (${accountId}, ${turn.id}, ${conversationId}, ${turn.from}, ${turn.at}, ${turn.postId}, ${turn.replyTo},
        ${turn.summons}, ${turn.text}, ${JSON.stringify(turn.spans)}, ${JSON.stringify(turn.media)}, ${turn.outboxId})
      ON CONFLICT (account_id, id) DO NOTHING`,
  );
  if (added > 0) return true;
  db.run(
    sql`UPDATE turns SET text = ${turn.text}, spans = ${JSON.stringify(turn.spans)}, summons = ${turn.summons},
        media = CASE WHEN ${Number(turn.media.some((one) => one.picture !== null))} OR media = '[]' THEN ${JSON.stringify(turn.media)} ELSE media END
      WHERE account_id = ${accountId} AND id = ${turn.id}`,
  );
  return false;
}

/** Takes a turn out of its conversation. */
export function deleteTurn(db: Database, accountId: AccountId, id: string): void {
  db.run(sql`DELETE FROM turns WHERE account_id = ${accountId} AND id = ${id}`);
}

/** Takes the words out of turns whose posts are gone from X; answers the conversations concerned. */
export function blankTurns(db: Database, accountId: AccountId, ids: readonly PostId[]): readonly string[] {
  const list = JSON.stringify(ids);
  const concerned = db.all(
    conversationRow,
    sql`SELECT DISTINCT conversation_id FROM turns INDEXED BY turns_by_post
      WHERE account_id = ${accountId} AND post_id IN (SELECT value FROM json_each(${list}))`,
  );
  db.run(
    sql`UPDATE turns SET text = '', spans = '[]', summons = 'gone'
      WHERE account_id = ${accountId} AND post_id IN (SELECT value FROM json_each(${list}))`,
  );
  return concerned.map((row) => row.conversation_id);
}

/** Gives turns the words that their posts have now; answers the conversations in which any were different. */
export function rewordTurns(
  db: Database,
  accountId: AccountId,
  posts: readonly Pick<PostContent, 'id' | 'text' | 'spans'>[],
): readonly string[] {
  const given = JSON.stringify(posts.map(({ id, text, spans }) => ({ id, text, spans: JSON.stringify(spans) })));
  const concerned = db.all(
    conversationRow,
    sql`SELECT DISTINCT turns.conversation_id FROM json_each(${given}) AS given
      CROSS JOIN turns ON turns.account_id = ${accountId} AND turns.post_id = json_extract(given.value, '$.id')
      WHERE turns.summons <> 'gone' AND turns.text <> json_extract(given.value, '$.text')`,
  );
  if (concerned.length === 0) return [];
  for (const { id, text, spans } of posts) {
    db.run(
      sql`UPDATE turns SET text = ${text}, spans = ${JSON.stringify(spans)}
        WHERE account_id = ${accountId} AND post_id = ${id} AND summons <> 'gone' AND text <> ${text}`,
    );
  }
  return concerned.map((row) => row.conversation_id);
}

/** Keeps where a conversation stood before an answer was promised, with the promised turn. */
export function writeStandingBefore(db: Database, accountId: AccountId, turnId: string, before: Standing): void {
  db.run(
    sql`UPDATE turns SET standing_before = ${JSON.stringify(before)} WHERE account_id = ${accountId} AND id = ${turnId}`,
  );
}

/** Where a conversation stood before this answer was promised; null for every other turn. */
export function readStandingBefore(db: ReadableDatabase, accountId: AccountId, turnId: string): Standing | null {
  const row = db.get(
    z.object({ standing_before: jsonText(standing).nullable() }),
    sql`SELECT standing_before FROM turns WHERE account_id = ${accountId} AND id = ${turnId}`,
  );
  return row?.standing_before ?? null;
}

/** In how many conversations the account wrote something since then. */
export function countAnsweredSince(db: ReadableDatabase, accountId: AccountId, since: Instant): number {
  const row = db.get(
    z.object({ count: z.number().int() }),
    sql`SELECT count(*) AS count FROM (SELECT DISTINCT conversation_id FROM turns INDEXED BY turns_of_mine
      WHERE account_id = ${accountId} AND sender = 'me' AND at >= ${since}) AS answered
      JOIN conversations ON conversations.id = answered.conversation_id`,
  );
  return row?.count ?? 0;
}

/** Newest id of any turn that X made in a conversation; null when there is none. */
export function readNewestTurnId(
  db: ReadableDatabase,
  accountId: AccountId,
  conversationId: ConversationId,
): string | null {
  const row = db.get(
    idRow,
    sql`SELECT id FROM turns WHERE account_id = ${accountId} AND conversation_id = ${conversationId}
      AND outbox_id IS NULL ORDER BY rank DESC LIMIT 1`,
  );
  return row?.id ?? null;
}

/** Remembers a post of the account's own, so that quotes of it can be found. */
export function writeOwnPost(db: Database, accountId: AccountId, id: PostId, at: Instant): void {
  db.run(sql`INSERT OR IGNORE INTO own_posts (account_id, id, at) VALUES (${accountId}, ${id}, ${at})`);
}

/** Own posts made after `since`, newest first. */
export function readOwnPosts(
  db: ReadableDatabase,
  accountId: AccountId,
  since: Instant,
  limit: number,
): readonly PostId[] {
  return db
    .all(
      postIdRow,
      sql`SELECT id FROM own_posts WHERE account_id = ${accountId} AND at > ${since} ORDER BY at DESC LIMIT ${limit}`,
    )
    .map((row) => row.id);
}

/** Whether the account itself wrote this post. */
export function isOwnPost(db: ReadableDatabase, accountId: AccountId, id: PostId): boolean {
  return db.get(idRow, sql`SELECT id FROM own_posts WHERE account_id = ${accountId} AND id = ${id}`) !== null;
}
