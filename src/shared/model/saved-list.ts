import { z } from 'zod';
import type { StoaError } from './error.ts';
import { type AccountId, type Instant, personId } from './ids.ts';

/** Stoa’s own id of a list that is saved on X. */
export const savedListId = z.string().min(1).max(64).brand<'SavedListId'>();
export type SavedListId = z.infer<typeof savedListId>;

/** Someone chosen for a list: not asked for yet, on it, or not taken by X. */
export const savedListMember = z.object({
  handle: z.string(),
  personId: personId.nullable(),
  state: z.enum(['waiting', 'added', 'refused']),
});
export type SavedListMember = Readonly<z.infer<typeof savedListMember>>;

/** A list on X that Stoa makes or has made out of people the reader chose one by one. */
export type SavedList = {
  readonly id: SavedListId;
  readonly accountId: AccountId;
  /** X's id; null until X has made it. */
  readonly xId: string | null;
  readonly name: string;
  readonly private: boolean;
  readonly createdAt: Instant;
  readonly members: readonly SavedListMember[];
  /** `paused` stopped before its end: Stoa was closed, or `error` says why. */
  readonly standing: 'saving' | 'paused' | 'done';
  readonly error: StoaError | null;
};
