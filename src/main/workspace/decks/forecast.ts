import type { Measured } from '../../../shared/contract/decks.ts';
import type { Mills } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';

const daysOfMonth = 30;
/** A search term brings about this many posts a day. */
const postsPerTerm = 3;

/** What `members` people who post so much, and so many search terms, are expected to bring and to cost. */
export function forecast(members: number, postsPerMember: number, terms: number): Measured {
  const postsPerDay = Math.round(members * postsPerMember + terms * postsPerTerm);
  return { postsPerDay, pricePerMonth: pricePerDay(postsPerDay, members) * daysOfMonth };
}

/** What posts that come at this rate cost; with search terms anybody may be their author. */
export function forecastAtRate(postsPerDay: number, members: number, terms: number): Measured {
  const authors = terms > 0 ? Number.POSITIVE_INFINITY : members;
  return { postsPerDay, pricePerMonth: pricePerDay(postsPerDay, authors) * daysOfMonth };
}

/** Each post once, and each person once on every day they post. */
function pricePerDay(postsPerDay: number, authors: number): Mills {
  return Math.round(postsPerDay * xPrices.post + Math.min(postsPerDay, authors) * xPrices.person);
}
