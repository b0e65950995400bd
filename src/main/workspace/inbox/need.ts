import type { MentionLabel } from '../../../shared/model/index.ts';

/** What a label weighs: complaints, questions, leads and jobs outlast praise and small talk. */
const severity: Readonly<Record<MentionLabel, number>> = {
  complaint: 4,
  question: 3,
  lead: 3,
  job: 3,
  praise: 1,
  other: 1,
};
/** In milliseconds: the need for an answer doubles whenever this time has passed. */
const doublesIn = 48 * 3_600_000;
/** Somebody with so many followers, less one, weighs twice as much as somebody with none. */
const wideReach = 100_000_000;

/**
 * How far a conversation stands before one about nothing, with somebody without followers, that has waited as long.
 * Need is severity × reach × 2^(days waited / 2). Put as a time, what does not grow with the waiting is a head start, which is
 * written down once; so the order does not change while time passes, and an index can keep it.
 */
export function headStartOf(label: MentionLabel, followers: number | null): number {
  const reach = 1 + Math.log10(1 + Math.max(0, followers ?? 0)) / Math.log10(wideReach);
  return Math.round(doublesIn * Math.log2(severity[label] * reach));
}
