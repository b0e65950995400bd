import { joinParts } from '../../../shared/drafts/writing.ts';
import type { ComposeTarget, Draft, Instant, StoaError, Writing } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { readDraft, writeDraft } from '../../storage/repositories/drafts.ts';

/** Writes the one draft of this target; each writing has a later `updatedAt` than the one it takes the place of, also when the clock stands. */
export function keepDraft(
  db: Database,
  target: ComposeTarget,
  { parts, audience, remindAt }: Writing,
  refusal: StoaError | null,
  now: Instant,
): Draft {
  const before = readDraft(db, target);
  const draft: Draft = {
    target,
    parts,
    audience,
    remindAt,
    updatedAt: Math.max(now, (before?.updatedAt ?? 0) + 1),
    refusal,
  };
  writeDraft(db, draft);
  return draft;
}

/**
 * Makes what was sent a draft again. What was begun since stays below it: nothing that was typed is lost.
 * `refusal` says why X did not take it; null when the person took it back.
 */
export function restoreDraft(
  db: Database,
  target: ComposeTarget,
  returned: Writing,
  refusal: StoaError | null,
  now: Instant,
): Draft {
  const begun = readDraft(db, target);
  const parts = joinParts(returned.parts, begun?.parts ?? []);
  const remindAt = returned.remindAt ?? begun?.remindAt ?? null;
  return keepDraft(db, target, { parts, audience: returned.audience, remindAt }, refusal, now);
}
