import type { Poll } from '../../../shared/model/index.ts';
import type { RawPoll } from './answer-schema.ts';
import { toInstant } from './times.ts';

/** A poll with its options in the order of their positions. */
export function toPoll(raw: RawPoll): Poll {
  return {
    options: raw.options
      .toSorted((left, right) => (left.position ?? 0) - (right.position ?? 0))
      .map(({ label, votes }) => ({ label, votes: votes ?? 0 })),
    endsAt: toInstant(raw.end_datetime),
    closed: raw.voting_status === 'closed',
  };
}
