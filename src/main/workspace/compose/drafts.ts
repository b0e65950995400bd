import type { ComposeTarget, Draft, Instant, StoaError } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readDraft, writeDraft } from '../../storage/repositories/drafts.ts';

/**
 * Makes the text of a send a draft again. A text begun since stays below it: nothing that was typed is lost.
 * `refusal` says why X did not take it; null when the person took it back.
 */
export function restoreDraft(
  db: Database,
  target: ComposeTarget,
  text: string,
  refusal: StoaError | null,
  now: Instant,
): Draft {
  const begun = readDraft(db, target);
  const joined = begun && begun.text !== text ? `${text}\n\n${begun.text}` : text;
  const draft: Draft = { target, text: joined, updatedAt: now, refusal };
  writeDraft(db, draft);
  return draft;
}
