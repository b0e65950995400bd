import { z } from 'zod';
import {
  type AccountId,
  type ComposeTarget,
  composeTarget,
  type Draft,
  instant,
  replyAudience,
  stoaError,
  writing,
} from '../../../shared/model/index.ts';
import type { Database, ReadableDatabase } from '../database.ts';
import { jsonText } from '../json-text.ts';
import { sql } from '../sql.ts';

const draftRow = z
  .object({
    target: jsonText(composeTarget),
    parts: jsonText(writing.unwrap().shape.parts),
    audience: replyAudience,
    remind_at: instant.nullable(),
    updated_at: instant,
    // A text outlives a reason that cannot be read any more, as of a Stoa that knew other ones.
    refusal: jsonText(stoaError).nullable().catch(null),
  })
  .transform(({ updated_at: updatedAt, remind_at: remindAt, ...row }): Draft => ({ ...row, remindAt, updatedAt }));

/**
 * What a draft is kept under: an exchange has one, whichever of its posts is answered,
 * so that a text in the making is still there when they write again.
 */
function draftKey(target: ComposeTarget): string {
  if (target.kind === 'post') return target.slot === undefined ? 'post' : `post:${target.slot}`;
  return target.conversationId ?? `reply:${target.kind === 'reply' ? target.postId : ''}`;
}

/** The draft for this target, or null. */
export function readDraft(db: ReadableDatabase, target: ComposeTarget): Draft | null {
  return db.get(
    draftRow,
    sql`SELECT target, parts, audience, remind_at, updated_at, refusal FROM drafts
      WHERE account_id = ${target.accountId} AND key = ${draftKey(target)}`,
  );
}

/** All drafts of an account, newest first. */
export function readDrafts(db: ReadableDatabase, accountId: AccountId): readonly Draft[] {
  return db.all(
    draftRow,
    sql`SELECT target, parts, audience, remind_at, updated_at, refusal FROM drafts WHERE account_id = ${accountId} ORDER BY updated_at DESC`,
  );
}

/** Keeps the draft; there is one per target. */
export function writeDraft(db: Database, draft: Draft): void {
  const { target } = draft;
  db.run(
    sql`INSERT OR REPLACE INTO drafts (account_id, key, target, conversation_id, parts, audience, remind_at, updated_at, refusal)
      VALUES (${target.accountId}, ${draftKey(target)}, ${JSON.stringify(target)},
        ${target.kind === 'post' ? null : target.conversationId}, ${JSON.stringify(draft.parts)}, ${draft.audience}, ${draft.remindAt}, ${draft.updatedAt},
        ${draft.refusal === null ? null : JSON.stringify(draft.refusal)})`,
  );
}

/** Answers whether there was one. */
export function deleteDraft(db: Database, target: ComposeTarget): boolean {
  return db.run(sql`DELETE FROM drafts WHERE account_id = ${target.accountId} AND key = ${draftKey(target)}`) > 0;
}
