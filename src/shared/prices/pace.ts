import type { Mills } from '../model/index.ts';

/** Part of the daily budget that is the inbox's, so that answering people never stops first. */
export const inboxShare = 0.2;

/** How a column is read that would cost more than there is for it. */
export type Pace = {
  /** Milliseconds between two readings. */
  readonly every: number;
  /** The part of the time that is read, the newest; the rest is left out as a hole. Above 0, below 1. */
  readonly part: number;
};

/** A reading is worth its row of a hole from about this many posts on. */
const worthwhile = 5;
/** Leaving out less than a tenth saves too little to make anybody wait for the rest. */
const nearlyAll = 0.9;
/** What is read at all is read this often, as long as a single post can be paid for. */
const slowest = 60 * 60_000;

/**
 * Shares out what is left for the rest of a day: who wants little gets all of it, and what they leave is split evenly among the others.
 * Null: all, or nearly all, that was wanted.
 */
export function shareOut(wanted: readonly Mills[], left: Mills): readonly (Mills | null)[] {
  const shares = wanted.map((): Mills | null => null);
  const modestFirst = wanted.map((sum, index) => ({ sum, index })).sort((one, other) => one.sum - other.sum);
  let rest = Math.max(0, left);
  for (const [place, { sum, index }] of modestFirst.entries()) {
    const fair = rest / (modestFirst.length - place);
    if (sum * nearlyAll > fair) shares[index] = fair;
    rest -= Math.min(sum, fair);
  }
  return shares;
}

/** How often and how much of a column is read, so that its share lasts for `time`; `wanted` is what all of it would cost, more than the share. */
export function paceFor(given: {
  readonly share: Mills;
  readonly wanted: Mills;
  readonly time: number;
  readonly pricePerPost: Mills;
  /** Milliseconds between two readings when money is no matter. */
  readonly cadence: number;
}): Pace {
  const { share, wanted, time, pricePerPost, cadence } = given;
  const timePerPost = share > 0 ? (pricePerPost * time) / share : time;
  const every = Math.max(cadence, timePerPost, Math.min(slowest, worthwhile * timePerPost));
  return { every: Math.min(every, Math.max(time, cadence)), part: share / wanted };
}
