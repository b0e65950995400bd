import type { Person } from '../model/index.ts';
import { standardLimit } from './weighted-length.ts';

/** What a post may weigh with X Premium (https://help.x.com/en/using-x/x-premium: "longer posts"). */
const premiumLimit = 25_000;

/** What a post of this person may weigh: the blue mark is what X shows of a subscription. */
export function postLimit({ verified }: Pick<Person, 'verified'>): number {
  return verified === 'blue' ? premiumLimit : standardLimit;
}
