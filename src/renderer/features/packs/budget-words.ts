import type { Mills } from '../../../shared/model/index.ts';
import { inboxShare, paceFor, shareOut } from '../../../shared/prices/pace.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { everyWords } from '../../../shared/text/pace-words.ts';
import type { Expectation } from './expectation.ts';

const [day, daysOfMonth, cadence] = [24 * 60 * 60_000, 30, 60_000];

/** What the daily budget makes of the chosen packs, by the rule columns are read by. */
export function budgetWords(chosen: readonly (Expectation & { readonly title: string })[], budget: Mills): string {
  const wanted = chosen.map(({ pricePerMonth }) => pricePerMonth / daysOfMonth);
  const shares = shareOut(wanted, budget * (1 - inboxShare));
  const slowed = chosen.flatMap(({ title, postsPerDay }, index) => {
    const [share, all] = [shares[index] ?? null, wanted[index] ?? 0];
    return share === null ? [] : [{ title, share, all, pricePerPost: all / Math.max(1, postsPerDay) }];
  });
  const sum = `${formatSum(budget)} a day`;
  if (slowed.length === 0) return `Your budget of ${sum} is enough for all of it.`;
  const [share, all] = [total(slowed.map((one) => one.share)), total(slowed.map((one) => one.all))];
  if (share <= 0) return `Your budget of ${sum} leaves nothing for reading by itself.`;
  const every = slowed.map((one) =>
    paceFor({ share: one.share, wanted: one.all, time: day, pricePerPost: one.pricePerPost, cadence }),
  );
  const often = everyWords(Math.max(...every.map((pace) => pace.every)));
  const tenths = Math.max(1, Math.round((share / all) * 10));
  if (slowed.length === chosen.length) {
    return `With your budget of ${sum} about ${tenths} in 10 of these posts are read, the newest, about ${often}.`;
  }
  const names = new Intl.ListFormat('en').format(slowed.map((one) => one.title));
  return `With your budget of ${sum} about ${tenths} in 10 posts of ${names} are read, the newest, about ${often}; the rest in full.`;
}

function total(sums: readonly Mills[]): Mills {
  return sums.reduce((sum, one) => sum + one, 0);
}
