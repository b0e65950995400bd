import { z } from 'zod';
import {
  type AccountId,
  accountId as accountIdSchema,
  type Conversation,
  type ConversationId,
  conversation,
  conversationId,
  type InboxCounts,
  type Instant,
  instant,
  personId,
  postId,
  type TriageState,
  triageState,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { flag } from '../json-text.ts';
import { sql } from '../sql.ts';

const shape = conversation.unwrap().shape;
const conversationRow = z
  .object({
    id: conversationId,
    account_id: accountIdSchema,
    kind: shape.kind,
    source: shape.source,
    person_id: personId,
    root_post_id: postId.nullable(),
    state: triageState,
    snippet: z.string(),
    last_at: instant,
    last_from: shape.lastFrom,
    waiting_since: instant.nullable(),
    unread: flag,
    has_draft: flag,
  })
  .transform(
    (row): Conversation => ({
      id: row.id,
      accountId: row.account_id,
      kind: row.kind,
      source: row.source,
      personId: row.person_id,
      rootPostId: row.root_post_id,
      state: row.state,
      snippet: row.snippet,
      lastAt: row.last_at,
      lastFrom: row.last_from,
      waitingSince: row.waiting_since,
      unread: row.unread,
      hasDraft: row.has_draft,
    }),
  );
const countRow = z.object({ state: triageState, count: z.number().int() });

/** The conversation with this id, or null. */
export function readConversation(db: ReadableDatabase, id: ConversationId): Conversation | null {
  return db.get(
    conversationRow,
    sql`SELECT *, EXISTS (SELECT 1 FROM drafts WHERE drafts.account_id = conversations.account_id
        AND drafts.conversation_id = conversations.id) AS has_draft
      FROM conversations WHERE id = ${id}`,
  );
}

/**
 * One state's conversations in the inbox's order, which is decided here alone: newest activity first.
 * (What hurts most first needs labels, which are not there yet.)
 */
export function readConversations(
  db: ReadableDatabase,
  accountId: AccountId,
  page: { readonly state: TriageState; readonly offset: number; readonly limit: number },
): readonly Conversation[] {
  return db.all(
    conversationRow,
    sql`SELECT *, EXISTS (SELECT 1 FROM drafts WHERE drafts.account_id = conversations.account_id
        AND drafts.conversation_id = conversations.id) AS has_draft
      FROM conversations WHERE account_id = ${accountId} AND state = ${page.state}
      ORDER BY last_at DESC, id LIMIT ${page.limit} OFFSET ${page.offset}`,
  );
}

/** How many conversations are in each state. */
export function countConversations(db: ReadableDatabase, accountId: AccountId): InboxCounts {
  const rows = db.all(
    countRow,
    sql`SELECT state, count(*) AS count FROM conversations WHERE account_id = ${accountId} GROUP BY state`,
  );
  const of = (state: TriageState) => rows.find((row) => row.state === state)?.count ?? 0;
  return { open: of('open'), waiting: of('waiting'), snoozed: of('snoozed'), done: of('done') };
}

/** Adds or replaces a conversation; `hasDraft` is read from the drafts and not written. */
export function writeConversation(db: Database, given: Conversation): void {
  db.run(
    sql`INSERT OR REPLACE INTO conversations (id, account_id, kind, source, person_id, root_post_id, state, snippet,
        last_at, last_from, waiting_since, unread)
      VALUES (${given.id}, ${given.accountId}, ${given.kind}, ${given.source}, ${given.personId}, ${given.rootPostId},
        ${given.state}, ${given.snippet}, ${given.lastAt}, ${given.lastFrom}, ${given.waitingSince}, ${Number(given.unread)})`,
  );
}

const verdict = z.enum(['taken', 'refused']);
/** What X's answers taught about replies to people who only named the account in a reply's prefix. */
export type ReplyLesson = z.infer<typeof verdict>;

/** What X’s first answer to a prefix-only reply taught the account, or null. */
export function readReplyLesson(db: ReadableDatabase, accountId: AccountId): ReplyLesson | null {
  const row = db.get(z.object({ verdict }), sql`SELECT verdict FROM reply_lessons WHERE account_id = ${accountId}`);
  return row?.verdict ?? null;
}

/** Notes what X’s answer to a prefix-only reply taught the account. */
export function writeReplyLesson(db: Database, accountId: AccountId, lesson: ReplyLesson, at: Instant): void {
  db.run(sql`INSERT OR REPLACE INTO reply_lessons (account_id, verdict, at) VALUES (${accountId}, ${lesson}, ${at})`);
}
