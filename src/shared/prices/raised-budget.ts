import type { Mills } from '../model/index.ts';

const dollar = 1000;
/** Background reading stops this far below the budget, for the rest is the inbox's. */
const backgroundShare = 0.8;
/** What reading on needs at least, so that the raise is felt: a few pages. */
const least = 500;

/** The next budget to offer for today: half as much again in whole dollars, and enough for reading to go on. */
export function raisedBudget({ budget, today }: { readonly budget: Mills; readonly today: Mills }): Mills {
  const half = Math.ceil((budget * 1.5) / dollar) * dollar;
  const enough = Math.ceil((today + least) / backgroundShare / dollar) * dollar;
  return Math.max(half, enough, dollar);
}
