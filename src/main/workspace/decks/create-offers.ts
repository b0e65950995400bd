import type { PackOffer } from '../../../shared/contract/decks.ts';
import { type Account, type Mills, type Sector, StoaFailure } from '../../../shared/model/index.ts';
import { guessSector } from '../../../shared/packs/guess-sector.ts';
import { type Pack, packs } from '../../../shared/packs/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readPeopleByHandle } from '../../storage/repositories/people.ts';
import type { Friends } from './create-friends.ts';

/** The packs as one account is offered them. */
export type Offers = { offers(account: Account, sector: Sector | null): Promise<readonly PackOffer[]> };

const facesShown = 6;
const daysOfMonth = 30;
/** A search term brings about this many posts a day. */
const postsPerTerm = 3;

/** Offers packs with their expected posts a day and price a month. */
export function createOffers(deps: { readonly db: ReadableDatabase; readonly friends: Friends }): Offers {
  const { db, friends } = deps;

  function offer(pack: Pack, account: Account, sector: Sector): PackOffer {
    const { handle, name } = account.person;
    const isFriends = pack.key === 'friends';
    const handles = isFriends
      ? friends.known(account.id).map((friend) => friend.handle)
      : pack.members(account.network, sector).filter((member) => member.toLowerCase() !== handle.toLowerCase());
    const terms = pack.terms({ handle, name, sector });
    const priceToLoad = isFriends ? friends.priceToLoad(account) : null;
    // Before friends are known, about one in three of the people one follows is a good guess.
    const members = priceToLoad === null ? handles.length : Math.round((account.person.following ?? 0) / 3);
    const postsPerDay = Math.round(members * pack.postsPerMemberPerDay + terms.length * postsPerTerm);
    return {
      key: pack.key,
      title: pack.title,
      about: pack.about,
      handles: [...handles],
      terms: [...terms],
      preselected: pack.preselected,
      sector: pack.key === 'industry' ? sector : null,
      postsPerDay,
      pricePerMonth: pricePerDay(postsPerDay, members, pack.postsPerMemberPerDay) * daysOfMonth,
      priceToLoad,
      faces: {
        accountId: account.id,
        posts: [],
        people: readPeopleByHandle(db, account.id, handles.slice(0, facesShown * 4)).slice(0, facesShown),
      },
    };
  }

  return {
    async offers(account, sector) {
      // In the sandbox the reading costs nobody anything; on X its price is shown first and Build reads them.
      if (account.network === 'sandbox') {
        const error = await friends.load(account.id);
        if (error) throw new StoaFailure(error);
      }
      const chosen = sector ?? guessSector(account.person.bio);
      return Object.values(packs).map((pack) => offer(pack, account, chosen));
    },
  };
}

/** Each post once, and each person once on every day they post. */
function pricePerDay(postsPerDay: number, members: number, postsPerMember: number): Mills {
  const peoplePerDay = Math.min(postsPerDay, members * Math.min(1, postsPerMember));
  return Math.round(postsPerDay * xPrices.post + peoplePerDay * xPrices.person);
}
