import type { PackOffer } from '../../../shared/contract/decks.ts';
import { type Account, type Column, type Sector, StoaFailure } from '../../../shared/model/index.ts';
import { guessSector } from '../../../shared/packs/guess-sector.ts';
import { handlesTaken, type Pack, packs } from '../../../shared/packs/index.ts';
import { sectorsOf } from '../../../shared/packs/sectors.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readColumns } from '../../storage/repositories/decks.ts';
import { readPeopleByHandle } from '../../storage/repositories/people.ts';
import type { Friends } from './create-friends.ts';
import { type HandleBook, isReadable } from './create-handles.ts';
import { forecast } from './forecast.ts';

/** The packs as one account is offered them; `sectors` null keeps those of the deck. */
export type Offers = { offers(account: Account, sectors: readonly Sector[] | null): Promise<readonly PackOffer[]> };

const facesShown = 6;

type PackColumn = Column & { readonly source: { readonly kind: 'pack' } };

/** Offers packs with their expected posts a day and price a month. */
export function createOffers(deps: {
  readonly db: ReadableDatabase;
  readonly friends: Friends;
  readonly handles: Pick<HandleBook, 'states'>;
}): Offers {
  const { db, friends } = deps;

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
    const handles = isFriends
      ? friends.known(account.id).map((friend) => friend.handle)
      : readable(
          account,
          handlesTaken(groups).filter((member) => member.toLowerCase() !== handle.toLowerCase()),
        );
    const terms = pack.terms({ handle, name, sectors });
    const priceToLoad = isFriends ? friends.priceToLoad(account) : null;
    // Before friends are known, about one in three of the people one follows is a good guess.
    const members = priceToLoad === null ? handles.length : Math.round((account.person.following ?? 0) / 3);
    const perMember = pack.postsPerMemberPerDay[account.network];
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
      ...forecast(members, perMember, terms.length),
      memberPerMonth: forecast(1, perMember, 0).pricePerMonth,
      priceToLoad,
      faces: {
        accountId: account.id,
        posts: [],
        people: readPeopleByHandle(db, account.id, handles.slice(0, facesShown * 4)).slice(0, facesShown),
      },
    };
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
