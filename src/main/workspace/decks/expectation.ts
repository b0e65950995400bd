import type { Measured } from '../../../shared/contract/decks.ts';
import type { Instant, Mills, Person } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';

const dayLong = 24 * 3_600_000;
const daysOfMonth = 30;
/** A search term brings about this many posts a day. */
const postsPerTerm = 3;

/**
 * Of a hundred posts about so many bring another one along, the one they quote, answer or repost, with its author: X charges for both. No
 * source tells; once X was asked, what it sent counts.
 */
const along = { quotes: 0.15, replies: 0.2, reposts: 0.15 };

/** Posts that each post is taken to bring along, by what is left out of the reading. */
export function typicallyAlong(leftOut: { readonly replies: boolean; readonly reposts: boolean }): number {
  return along.quotes + (leftOut.replies ? 0 : along.replies) + (leftOut.reposts ? 0 : along.reposts);
}

/** What people who post so often a day each, and so many search terms, are expected to bring and to cost. */
export function expectFromPeople(rates: readonly number[], terms: number, broughtAlong: number): Measured {
  const fromTerms = terms * postsPerTerm;
  const posts = rates.reduce((sum, rate) => sum + rate, 0) + fromTerms;
  const authors = rates.reduce((sum, rate) => sum + chanceOfPosting(rate), 0) + fromTerms;
  return { postsPerDay: Math.round(posts), pricePerMonth: pricePerDay(posts, authors, broughtAlong) * daysOfMonth };
}

/** What posts that come at this rate cost; with search terms anybody may be their author. */
export function expectAtRate(postsPerDay: number, members: number, terms: number, broughtAlong: number): Measured {
  const authors = terms > 0 || members === 0 ? postsPerDay : members * chanceOfPosting(postsPerDay / members);
  return { postsPerDay, pricePerMonth: pricePerDay(postsPerDay, authors, broughtAlong) * daysOfMonth };
}

/** Posts a day of a person over all the time they have been on X, replies and reposts included; null where X has not told. */
export function lifelongRate({ posts, createdAt }: Person, now: Instant): number | null {
  if (posts === null || createdAt === null) return null;
  return posts / Math.max(1, (now - createdAt) / dayLong);
}

/** Each post once, and each person once on every day they post; whom a post brings along is mostly somebody else. */
function pricePerDay(posts: number, authors: number, broughtAlong: number): Mills {
  const others = posts * broughtAlong;
  return Math.round((posts + others) * xPrices.post + (authors + others) * xPrices.person);
}

/** How likely somebody posts at all on a day, who posts so often on the mean day. */
function chanceOfPosting(rate: number): number {
  return 1 - Math.exp(-rate);
}
