import type { ComposeTarget, Draft, Instant, StoaError } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readDraft, writeDraft } from '../../storage/repositories/drafts.ts';

/** Writes the one draft of this target; each writing has a later `updatedAt` than the one it takes the place of, also when the clock stands. */
export function keepDraft(
  db: Database,
  target: ComposeTarget,
  text: string,
  refusal: StoaError | null,
  now: Instant,
): Draft {
  const before = readDraft(db, target);
  const draft: Draft = { target, text, updatedAt: Math.max(now, (before?.updatedAt ?? 0) + 1), refusal };
  writeDraft(db, draft);
  return draft;
}

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
  return keepDraft(db, target, joined, refusal, now);
}
