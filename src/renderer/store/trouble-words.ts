import type { Instant, StoaError } from '../../shared/model/index.ts';
import { nextUtcDay } from '../../shared/prices/utc-day.ts';
import { clockTime } from '../../shared/text/clock-time.ts';
import { formatSum } from '../../shared/text/money-format.ts';

/** What helps: nothing when only time does. */
export type Remedy = 'try-now' | 'raise-budget' | 'sign-in' | 'unlock' | 'add-credits' | null;

/** Why reading stopped: for its picture, as a heading, as a sentence that says what happens next, and what the reader can do. */
export type TroubleWords = {
  readonly kind: 'pause' | 'connection' | 'outage' | 'budget' | 'credits' | 'key' | 'other';
  readonly what: string;
  readonly next: string;
  readonly remedy: Remedy;
  /** Why only waiting helps, where that is so; null elsewhere. */
  readonly details: string | null;
};

/** Words for what stopped the reading of a column or of the inbox; `nextTryAt` is null when it is not known, `holds` says that there is something to read meanwhile. */
export function troubleWords(error: StoaError, nextTryAt: Instant | null, now: Instant, holds: boolean): TroubleWords {
  return { details: null, ...wordsFor(error, nextTryAt, now, holds) };
}

type Words = Omit<TroubleWords, 'details'> & { readonly details?: string };

function wordsFor(error: StoaError, nextTryAt: Instant | null, now: Instant, holds: boolean): Words {
  const later = nextTryAt !== null && nextTryAt > now ? `Next try ${clockTime(nextTryAt)}.` : '';
  const stays = holds ? 'What you have stays readable.' : '';
  switch (error.code) {
    case 'rate-limited':
      return {
        kind: 'pause',
        what: 'X asks for a pause.',
        next: sentences(`Next try ${clockTime(error.resetAt)}.`, stays),
        remedy: null,
        details:
          'X counts how often an account asks for each kind of thing, mostly by the quarter of an hour. This count is used up. Asking sooner would only be refused again, so Stoa waits and then reads on by itself. Sending has counts of its own.',
      };
    case 'offline':
      return { kind: 'connection', what: 'No connection.', next: sentences(later, stays), remedy: 'try-now' };
    case 'timed-out':
      return {
        kind: 'connection',
        what: 'X did not answer in time.',
        next: sentences(later, stays),
        remedy: 'try-now',
      };
    case 'x-unavailable':
      return {
        kind: 'outage',
        what: 'X gave no usable answer.',
        next: sentences('The fault is on X’s side.', later, stays),
        remedy: 'try-now',
      };
    case 'budget-reached':
      return {
        kind: 'budget',
        what: 'Reading on could pass today’s budget.',
        next: `${formatSum(error.spent)} of ${formatSum(error.budget)} is spent; reading goes on at midnight UTC (${clockTime(nextUtcDay(now))} here).`,
        remedy: 'raise-budget',
      };
    case 'no-credits':
      return {
        kind: 'credits',
        what: error.message,
        next: error.next,
        remedy: 'add-credits',
      };
    case 'signed-out':
      if (error.locked) return { kind: 'key', what: 'The sign-in is locked.', next: stays, remedy: 'unlock' };
      return {
        kind: 'key',
        what: 'Signed out.',
        next: sentences('Sign in again to read on.', stays),
        remedy: 'sign-in',
      };
    case 'forbidden':
      if (error.missingScope === null) return { kind: 'key', what: error.message, next: error.next, remedy: 'try-now' };
      return {
        kind: 'key',
        what: 'A permission is missing.',
        next: `Sign in again and allow “${error.missingScope}”.`,
        remedy: 'sign-in',
      };
    default:
      return {
        kind: 'other',
        what: error.message,
        next: error.next === '' ? sentences(later, stays) : error.next,
        remedy: 'try-now',
      };
  }
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
