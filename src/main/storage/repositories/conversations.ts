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
  type PersonId,
  personId,
  postId,
  type Standing,
  type TriageState,
  triageState,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { flag } from '../json-text.ts';
import { type Statement, sql } from '../sql.ts';

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
    labelled_by: shape.labelledBy,
    vip: flag,
    split_id: shape.splitId,
    watched: z.string().nullable(),
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
      labelledBy: row.labelled_by,
      vip: row.vip,
      splitId: row.split_id,
      watched: row.watched,
    }),
  );
const idRow = z.object({ id: conversationId });
const countRow = z.object({ state: triageState, split_id: shape.splitId, count: z.number().int() });

/** The conversation with this id, or null. */
export function readConversation(db: ReadableDatabase, id: ConversationId): Conversation | null {
  return db.get(
    conversationRow,
    sql`SELECT *, EXISTS (SELECT 1 FROM drafts WHERE drafts.account_id = conversations.account_id
        AND drafts.conversation_id = conversations.id) AS has_draft
      FROM conversations WHERE id = ${id}`,
  );
}

/** Which conversations a list has: those of one triage state; of the open ones those of one split, or of all (null). */
export type ConversationListOf = { readonly state: TriageState; readonly splitId: string | null };

/**
 * The begin of a list in its order: open ones by how much they need an answer (VIPs first, then by `due`), snoozed ones by when
 * they come back, others newest activity first. Indexes keep these orders.
 */
export function listConversations(
  db: ReadableDatabase,
  accountId: AccountId,
  of: ConversationListOf,
  limit: number,
): readonly ConversationId[] {
  return db.all(idRow, listed(accountId, of, limit)).map((row) => row.id);
}

function listed(accountId: AccountId, { state, splitId }: ConversationListOf, limit: number): Statement {
  if (state === 'snoozed')
    return sql`SELECT id FROM conversations WHERE account_id = ${accountId} AND state = 'snoozed'
      ORDER BY wake_at, id LIMIT ${limit}`;
  if (state !== 'open')
    return sql`SELECT id FROM conversations WHERE account_id = ${accountId} AND state = ${state}
      ORDER BY last_at DESC, id LIMIT ${limit}`;
  // Which index is read has to be said: without figures SQLite takes both for equally good.
  return splitId === null
    ? sql`SELECT id FROM conversations INDEXED BY conversations_by_need
        WHERE account_id = ${accountId} AND state = 'open' ORDER BY vip DESC, due, id LIMIT ${limit}`
    : sql`SELECT id FROM conversations INDEXED BY conversations_by_split
        WHERE account_id = ${accountId} AND state = 'open' AND split_id = ${splitId}
        ORDER BY vip DESC, due, id LIMIT ${limit}`;
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

/** How many conversations are in each state and, of the open ones, in each split. */
export function countConversations(db: ReadableDatabase, accountId: AccountId): InboxCounts {
  const rows = db.all(
    countRow,
    sql`SELECT state, split_id, count FROM inbox_counts WHERE account_id = ${accountId} AND count > 0`,
  );
  const of = (state: TriageState) => rows.reduce((sum, row) => (row.state === state ? sum + row.count : sum), 0);
  const open = rows.filter((row) => row.state === 'open');
  return {
    open: of('open'),
    waiting: of('waiting'),
    snoozed: of('snoozed'),
    done: of('done'),
    splits: Object.fromEntries(open.map((row) => [row.split_id, row.count])),
  };
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
    sql`INSERT INTO conversations (id, account_id, kind, source, person_id, root_post_id, state, wake_at, returned, snippet,
        last_at, last_from, waiting_since, unread, label, because, labelled_by, vip, split_id, due, watched)
      VALUES (${given.id}, ${given.accountId}, ${given.kind}, ${given.source}, ${given.personId}, ${given.rootPostId},
        ${given.state}, ${given.wakeAt}, ${given.returned}, ${given.snippet}, ${given.lastAt}, ${given.lastFrom},
        ${given.waitingSince}, ${Number(given.unread)},
        ${given.label}, ${given.because}, ${given.labelledBy}, ${Number(given.vip)}, ${given.splitId},
        ${given.waitingSince ?? given.lastAt}, ${given.watched})
      ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, source = excluded.source, person_id = excluded.person_id,
        root_post_id = excluded.root_post_id, state = excluded.state, wake_at = excluded.wake_at, returned = excluded.returned, snippet = excluded.snippet,
        last_at = excluded.last_at, last_from = excluded.last_from, waiting_since = excluded.waiting_since,
        unread = excluded.unread, label = excluded.label, because = excluded.because, watched = excluded.watched,
        labelled_by = excluded.labelled_by, vip = excluded.vip, split_id = excluded.split_id, due = excluded.due - head_start`,
  );
}

/** What a conversation is about and why, where it stands, and by which revision of the rules. */
export type Judgement = Pick<Conversation, 'because' | 'labelledBy' | 'vip' | 'splitId'> & {
  readonly label: MentionLabel;
  /** Milliseconds by which it stands before one about nothing that has waited as long. */
  readonly headStart: number;
  readonly revision: number;
};

/** Sets what a conversation was judged to be, and nothing else of it. */
export function writeJudgement(db: Database, id: ConversationId, given: Judgement): void {
  db.run(
    sql`UPDATE conversations SET label = ${given.label}, because = ${given.because}, labelled_by = ${given.labelledBy},
        vip = ${Number(given.vip)}, split_id = ${given.splitId}, head_start = ${given.headStart},
        due = coalesce(waiting_since, last_at) - ${given.headStart}, judged = ${given.revision}
      WHERE id = ${id}`,
  );
}

/** Some conversations of an account that were judged by an older revision of its rules, open ones first. */
export function readJudgedBefore(
  db: ReadableDatabase,
  accountId: AccountId,
  revision: number,
  limit: number,
): readonly ConversationId[] {
  return db
    .all(
      idRow,
      // One range of the index for each state, in this order; nothing is sorted.
      sql`SELECT id FROM (SELECT id FROM conversations INDEXED BY conversations_by_judgement
          WHERE account_id = ${accountId} AND state = 'open' AND judged < ${revision} LIMIT ${limit})
        UNION ALL SELECT id FROM (SELECT id FROM conversations INDEXED BY conversations_by_judgement
          WHERE account_id = ${accountId} AND state IN ('waiting', 'snoozed', 'done') AND judged < ${revision} LIMIT ${limit})
        LIMIT ${limit}`,
    )
    .map((row) => row.id);
}

/** Every conversation with a person. */
export function readConversationsWith(
  db: ReadableDatabase,
  accountId: AccountId,
  person: PersonId,
): readonly ConversationId[] {
  return db
    .all(idRow, sql`SELECT id FROM conversations WHERE account_id = ${accountId} AND person_id = ${person}`)
    .map((row) => row.id);
}

/** The conversation with a person in which something was said last; null when there is none. */
export function readNewestWith(db: ReadableDatabase, accountId: AccountId, person: PersonId): ConversationId | null {
  const row = db.get(
    idRow,
    sql`SELECT id FROM conversations WHERE account_id = ${accountId} AND person_id = ${person} ORDER BY last_at DESC LIMIT 1`,
  );
  return row?.id ?? null;
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
