import type { Mills } from '../model/index.ts';
import { xPrices } from './x-prices.ts';

/** A day's reading as an example of what X charges: four columns, and who wrote in them or to the account. */
export const ordinaryDay = { columns: 4, posts: 150, people: 60, mentions: 10 } as const;

/** What an ordinary day's reading costs, with the account's own app: each post and each person once. */
export function ordinaryDayPrice(): Mills {
  const { posts, people, mentions } = ordinaryDay;
  return posts * xPrices.post + people * xPrices.person + mentions * (xPrices.ownedPost + xPrices.person);
}
