import type { PackOffer } from '../../../shared/contract/decks.ts';
import { type Account, type Column, type Person, type Sector, StoaFailure } from '../../../shared/model/index.ts';
import { guessSector } from '../../../shared/packs/guess-sector.ts';
import { handlesTaken, type Pack, packs } from '../../../shared/packs/index.ts';
import { sectorsOf } from '../../../shared/packs/sectors.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readColumns } from '../../storage/repositories/decks.ts';
import { readPeopleByHandle } from '../../storage/repositories/people.ts';
import type { Clock } from '../ports.ts';
import { leftOut } from '../timelines/sources/pack-query.ts';
import type { Friends } from './create-friends.ts';
import { type HandleBook, isReadable } from './create-handles.ts';
import { expectFromPeople, lifelongRate, typicallyAlong } from './expectation.ts';

/** The packs as one account is offered them; `sectors` null keeps those of the deck. */
export type Offers = { offers(account: Account, sectors: readonly Sector[] | null): Promise<readonly PackOffer[]> };

const facesShown = 6;

type PackColumn = Column & { readonly source: { readonly kind: 'pack' } };

/** Offers packs with their expected posts a day and price a month. */
export function createOffers(deps: {
  readonly db: ReadableDatabase;
  readonly clock: Pick<Clock, 'now'>;
  readonly friends: Friends;
  readonly handles: Pick<HandleBook, 'states'>;
}): Offers {
  const { db, clock, friends } = deps;

  function offer(
    pack: Pack,
    account: Account,
    sectors: readonly Sector[],
    inDeck: readonly PackColumn[],
    sectorsChanged: boolean,
  ): PackOffer {
    const { handle, name } = account.person;
    const isFriends = pack.key === 'friends';
    const groups = pack.groups(account.network, sectors);
    const known = isFriends ? friends.known(account.id) : [];
    const handles = isFriends
      ? known.map((friend) => friend.handle)
      : readable(
          account,
          handlesTaken(groups).filter((member) => member.toLowerCase() !== handle.toLowerCase()),
        );
    const terms = pack.terms({ handle, name, sectors });
    const priceToLoad = isFriends ? friends.priceToLoad(account) : null;
    // Before friends are known, about one in three of the people one follows is a good guess.
    const members = priceToLoad === null ? handles.length : Math.round((account.person.following ?? 0) / 3);
    const typical = pack.postsPerMemberPerDay[account.network];
    const rates = Array.from({ length: members }, (_, index) => ownRate(account, known[index]) ?? typical);
    const broughtAlong = typicallyAlong(leftOut[pack.key]);
    const expected = expectFromPeople(rates, terms.length, broughtAlong);
    const column = inDeck.find(({ source }) => source.pack === pack.key);
    const ofIndustry = pack.key === 'industry';
    return {
      key: pack.key,
      title: pack.title,
      about: pack.about,
      groups,
      handles: [...handles],
      current: column === undefined || (ofIndustry && sectorsChanged) ? null : column.source.handles,
      terms: [...terms],
      preselected: inDeck.length === 0 ? pack.preselected : column !== undefined,
      sectors: ofIndustry ? sectors : null,
      ...expected,
      memberPerMonth:
        isFriends && members > 0
          ? expected.pricePerMonth / members
          : expectFromPeople([typical], 0, broughtAlong).pricePerMonth,
      priceToLoad,
      faces: {
        accountId: account.id,
        posts: [],
        people: readPeopleByHandle(db, account.id, handles.slice(0, facesShown * 4)).slice(0, facesShown),
      },
    };
  }

  /**
   * Reading friends has told for nothing how much each of them has posted; of them alone everything is read that this counts. In the sandbox the
   * figure says nothing, for nobody there has posted for years.
   */
  function ownRate(account: Account, friend: Person | undefined): number | null {
    return friend === undefined || account.network === 'sandbox' ? null : lifelongRate(friend, clock.now());
  }

  /** Whom X has said it does not give is not offered to be read. */
  function readable(account: Account, handles: readonly string[]): readonly string[] {
    return deps.handles
      .states(account.id, handles)
      .filter(isReadable)
      .map((state) => state.handle);
  }

  return {
    async offers(account, sectors) {
      // In the sandbox the reading costs nobody anything; on X its price is shown first and Build reads them.
      if (account.network === 'sandbox') {
        const error = await friends.load(account.id);
        if (error) throw new StoaFailure(error);
      }
      const inDeck = readColumns(db, account.id).filter(isPack);
      const offered = new Set(sectorsOf(account.network));
      const before = inDeck.flatMap(({ source }) => source.sectors ?? []).filter((one) => offered.has(one));
      const wanted = sectors?.filter((one) => offered.has(one)) ?? before;
      const chosen = wanted.length > 0 ? [...new Set(wanted)] : [guessSector(account.person.bio, account.network)];
      const changed = chosen.toSorted().join() !== before.toSorted().join() && before.length > 0;
      return Object.values(packs).map((pack) => offer(pack, account, chosen, inDeck, changed));
    },
  };
}

function isPack(column: Column): column is PackColumn {
  return column.source.kind === 'pack';
}
