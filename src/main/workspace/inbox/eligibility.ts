import type { Eligibility } from '../../../shared/model/index.ts';
import type { ReplyLesson } from '../../storage/repositories/conversations.ts';
import type { Summons } from '../../storage/repositories/turns.ts';

/**
 * Whether X takes an answer to a post (its self-serve rule of 2026-02-23: only to those who mentioned or quoted you).
 * `lesson`: what X answered before when the handle stood only in a reply's prefix.
 */
export function eligibilityOf(how: Summons, lesson: ReplyLesson | null): Eligibility {
  return { ...takes(how, lesson), summoned: isSummons(how) };
}

function takes(how: Summons, lesson: ReplyLesson | null): Omit<Eligibility, 'summoned'> {
  if (how === 'named') return { kind: 'sends', reason: 'They mentioned you, so X takes your answer.' };
  if (how === 'quoted') return { kind: 'sends', reason: 'They quoted you, so X takes your answer.' };
  if (how === 'gone') return { kind: 'hand-over', reason: 'What they wrote is gone from X.' };
  if (how === 'prefix' && lesson === 'taken') {
    return { kind: 'sends', reason: 'They replied to you, and X took such an answer before.' };
  }
  if (how === 'prefix' && lesson === null) {
    return { kind: 'probably', reason: 'They replied to you without naming you in their own words; X may refuse.' };
  }
  return { kind: 'hand-over', reason: 'X lets apps answer only people who mentioned or quoted you.' };
}

/** A private message can always be tried. */
export const directEligibility: Eligibility = {
  kind: 'sends',
  reason: 'A private message goes straight to them.',
  summoned: false,
};

/** The account may answer itself. */
export const ownPostEligibility: Eligibility = { kind: 'sends', reason: 'This is your own post.', summoned: false };

/** What X charges less for: answering someone who mentioned or quoted the account. */
export function isSummons(how: Summons): boolean {
  return how === 'named' || how === 'quoted' || how === 'prefix';
}
