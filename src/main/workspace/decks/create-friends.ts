import type { Account, AccountId, Mills, Person, StoaError } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { Database } from '../../storage/database.ts';
import { readCursor, writeCursor } from '../../storage/repositories/cursors.ts';
import { readFriends } from '../../storage/repositories/people.ts';
import type { CallerOf } from '../caller-of.ts';
import type { Clock, XAnswer, XApi, XPeople } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';

/** People the account follows who follow it back: read once from X, then known. Followers are never read. */
export type Friends = {
  known(accountId: AccountId): readonly Person[];
  /** What reading them would cost; null once they are known. */
  priceToLoad(account: Account): Mills | null;
  /** Reads them from X unless they are known; answers why that failed. */
  load(accountId: AccountId): Promise<StoaError | null>;
};

const cursorName = 'friends';
/** X gives up to a thousand people a page. */
const pageSize = 1000;
const mostPages = 5;

/** Reads friends at most once at a time per account. */
export function createFriends(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly callerOf: CallerOf;
  readonly posts: Pick<Posts, 'ingestPeople'>;
}): Friends {
  const { db, clock, xApi, callX, callerOf, posts } = deps;
  const loading = new Map<AccountId, Promise<StoaError | null>>();

  function isLoaded(accountId: AccountId): boolean {
    return readCursor(db, accountId, cursorName) !== null;
  }

  async function read(accountId: AccountId): Promise<StoaError | null> {
    const caller = callerOf(accountId);
    const purpose = { endpoint: 'following', payer: 'hand', atMost: pageSize * xPrices.ownedPerson } as const;
    let cursor: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const from: string | null = cursor;
      const answer: XAnswer<XPeople> = await callX(
        caller,
        purpose,
        () => xApi.following(caller, from),
        (value) => posts.ingestPeople(accountId, value.people),
      );
      if (!answer.ok) return answer.error;
      cursor = answer.value.nextCursor;
      if (cursor === null) break;
    }
    writeCursor(db, accountId, cursorName, String(clock.now()));
    return null;
  }

  return {
    known: (accountId) => readFriends(db, accountId),
    priceToLoad(account) {
      if (isLoaded(account.id)) return null;
      return (account.person.following ?? pageSize) * xPrices.ownedPerson;
    },
    load(accountId) {
      if (isLoaded(accountId)) return Promise.resolve(null);
      const underWay = loading.get(accountId) ?? read(accountId).finally(() => loading.delete(accountId));
      loading.set(accountId, underWay);
      return underWay;
    },
  };
}
