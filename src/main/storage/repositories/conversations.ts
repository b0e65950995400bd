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
  type MentionLabel,
  mentionLabel,
  personId,
  postId,
  type Standing,
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
    wake_at: instant.nullable(),
    returned: shape.returned,
    snippet: z.string(),
    last_at: instant,
    last_from: shape.lastFrom,
    waiting_since: instant.nullable(),
    unread: flag,
    has_draft: flag,
    label: mentionLabel.nullable(),
    because: z.string(),
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
      wakeAt: row.wake_at,
      returned: row.returned,
      snippet: row.snippet,
      lastAt: row.last_at,
      lastFrom: row.last_from,
      waitingSince: row.waiting_since,
      unread: row.unread,
      hasDraft: row.has_draft,
      label: row.label,
      because: row.because,
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
 * How much a conversation needs an answer: the severity of its label × (hours they have waited + `headStart`).
 * Complaints, questions, leads and jobs outlast praise and small talk, and whatever waits long enough rises all the same.
 */
const severity: Readonly<Record<MentionLabel, number>> = {
  complaint: 4,
  question: 3,
  lead: 3,
  job: 3,
  praise: 1,
  other: 1,
};
/** In milliseconds: a complaint of this minute stands before a question younger than 2 h 40 min and praise younger than a day. */
const headStart = 8 * 3_600_000;

/**
 * Open conversations at the time `now`, those that need an answer most first, which is decided here alone.
 * SQLite goes through all of them in one index; only the rows of the page are read.
 */
export function readOpenConversations(
  db: ReadableDatabase,
  accountId: AccountId,
  page: { readonly now: Instant; readonly offset: number; readonly limit: number },
): readonly Conversation[] {
  const { complaint, question, lead, job, praise, other } = severity;
  return db.all(
    conversationRow,
    sql`WITH page AS MATERIALIZED (
        SELECT id, (${page.now} - coalesce(waiting_since, last_at) + ${headStart}) * CASE label
            WHEN 'complaint' THEN ${complaint} WHEN 'question' THEN ${question} WHEN 'lead' THEN ${lead}
            WHEN 'job' THEN ${job} WHEN 'praise' THEN ${praise} ELSE ${other} END AS need
          FROM conversations INDEXED BY conversations_by_need WHERE account_id = ${accountId} AND state = 'open'
          ORDER BY need DESC, id LIMIT ${page.limit} OFFSET ${page.offset})
      SELECT conversations.*, EXISTS (SELECT 1 FROM drafts WHERE drafts.account_id = conversations.account_id
        AND drafts.conversation_id = conversations.id) AS has_draft
      FROM page CROSS JOIN conversations USING (id) ORDER BY page.need DESC, id`,
  );
}

/** Snoozed conversations, those that come back first at the top. */
export function readSnoozedConversations(
  db: ReadableDatabase,
  accountId: AccountId,
  page: { readonly offset: number; readonly limit: number },
): readonly Conversation[] {
  return db.all(
    conversationRow,
    sql`SELECT *, EXISTS (SELECT 1 FROM drafts WHERE drafts.account_id = conversations.account_id
        AND drafts.conversation_id = conversations.id) AS has_draft
      FROM conversations WHERE account_id = ${accountId} AND state = 'snoozed'
      ORDER BY wake_at, id LIMIT ${page.limit} OFFSET ${page.offset}`,
  );
}

/** Conversations of any account whose time to come back has come, the longest due first. */
export function readDueConversations(db: ReadableDatabase, now: Instant, limit: number): readonly Conversation[] {
  return db.all(
    conversationRow,
    sql`SELECT *, 0 AS has_draft FROM conversations WHERE wake_at <= ${now} ORDER BY wake_at, id LIMIT ${limit}`,
  );
}

/** When the next conversation of any account comes back by itself; null when none does. */
export function readNextWake(db: ReadableDatabase): Instant | null {
  const row = db.get(
    z.object({ at: instant.nullable() }),
    sql`SELECT min(wake_at) AS at FROM conversations WHERE wake_at IS NOT NULL`,
  );
  return row?.at ?? null;
}

/** When the account's next snoozed conversation comes back; null when none is snoozed. */
export function readNextSnoozed(db: ReadableDatabase, accountId: AccountId): Instant | null {
  const row = db.get(
    z.object({ at: instant.nullable() }),
    sql`SELECT min(wake_at) AS at FROM conversations WHERE account_id = ${accountId} AND state = 'snoozed'`,
  );
  return row?.at ?? null;
}

/** Sets where a conversation stands and since when they wait, and nothing else of it. */
export function writeStanding(
  db: Database,
  id: ConversationId,
  { state, wakeAt, returned }: Standing,
  waitingSince: Instant | null,
): void {
  db.run(
    sql`UPDATE conversations SET state = ${state}, wake_at = ${wakeAt}, returned = ${returned},
      waiting_since = ${waitingSince} WHERE id = ${id}`,
  );
}

/** One state's conversations, newest activity first. */
export function readConversations(
  db: ReadableDatabase,
  accountId: AccountId,
  page: { readonly state: Exclude<TriageState, 'open' | 'snoozed'>; readonly offset: number; readonly limit: number },
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

/** How many open conversations hold words that were not read. */
export function countUnread(db: ReadableDatabase, accountId: AccountId): number {
  const row = db.get(
    z.object({ count: z.number().int() }),
    sql`SELECT count(*) AS count FROM conversations INDEXED BY conversations_unread
      WHERE account_id = ${accountId} AND unread = 1 AND state = 'open'`,
  );
  return row?.count ?? 0;
}

/** Adds or replaces a conversation; `hasDraft` is read from the drafts and not written. */
export function writeConversation(db: Database, given: Conversation): void {
  db.run(
    sql`INSERT OR REPLACE INTO conversations (id, account_id, kind, source, person_id, root_post_id, state, wake_at, returned,
        snippet, last_at, last_from, waiting_since, unread, label, because)
      VALUES (${given.id}, ${given.accountId}, ${given.kind}, ${given.source}, ${given.personId}, ${given.rootPostId},
        ${given.state}, ${given.wakeAt}, ${given.returned}, ${given.snippet}, ${given.lastAt}, ${given.lastFrom}, ${given.waitingSince}, ${Number(given.unread)},
        ${given.label}, ${given.because})`,
  );
}

/** Some conversations, of any account, that were never judged: those of a file older than the labels. */
export function readWithoutLabel(
  db: ReadableDatabase,
  limit: number,
): readonly { readonly id: ConversationId; readonly accountId: AccountId }[] {
  return db
    .all(
      z.object({ id: conversationId, account_id: accountIdSchema }),
      sql`SELECT id, account_id FROM conversations WHERE label IS NULL LIMIT ${limit}`,
    )
    .map((row) => ({ id: row.id, accountId: row.account_id }));
}

/** Sets what a conversation is about and why, and nothing else of it. */
export function writeLabel(
  db: Database,
  id: ConversationId,
  given: { readonly label: MentionLabel; readonly because: string },
): void {
  db.run(sql`UPDATE conversations SET label = ${given.label}, because = ${given.because} WHERE id = ${id}`);
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
