import type { Measured, PackPreview } from '../../../shared/contract/decks.ts';
import {
  type Account,
  type AccountId,
  type Column,
  compareIds,
  type Entities,
  idAt,
  type Mills,
  type PostId,
  type StoaError,
  StoaFailure,
} from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readColumns } from '../../storage/repositories/decks.ts';
import { readPeopleByHandle } from '../../storage/repositories/people.ts';
import { readNewestBy } from '../../storage/repositories/posts.ts';
import { readRows } from '../../storage/repositories/timelines.ts';
import { largestPrice } from '../../sync/money.ts';
import { callerOf } from '../caller-of.ts';
import type { Clock, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import { searchReach } from '../search-reach.ts';
import type { CallX } from '../spend/create-call-x.ts';
import { leftOut, packQueries } from '../timelines/sources/pack-query.ts';
import type { PackChoice } from './create-decks.ts';
import type { Friends } from './create-friends.ts';
import { expectAtRate, typicallyAlong } from './expectation.ts';

/** A pack's column before it is in the deck. */
export type Previews = {
  /** What is on disk; X is asked with `ask`, and in the sandbox also when the pack was not read before. */
  preview(account: Account, choice: PackChoice, ask: boolean): Promise<PackPreview>;
};

type Asked = {
  readonly answered: readonly PostId[];
  readonly measured: Measured | null;
  readonly error: StoaError | null;
};

/** About as many posts as a screen shows. */
const shown = 8;
/** X's smallest page of a search. */
const pageSize = 10;
/** Of ten posts about this many are by somebody not yet paid for today. */
const expectedPeople = 5;
const dayLong = 24 * 3_600_000;

/** Reads previews from disk and, when told to, one small page from X, paid by hand. */
export function createPreviews(deps: {
  readonly db: ReadableDatabase;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: Pick<XApi, 'search'>;
  readonly callX: CallX;
  readonly posts: Pick<Posts, 'ingest' | 'bundle'>;
  readonly friends: Friends;
}): Previews {
  const { db, clock, xApi, callX, posts, friends } = deps;
  const read = new Set<string>();

  /** Friends not read yet are an empty list until they are. */
  function withFriends(accountId: AccountId, choice: PackChoice): PackChoice {
    if (choice.key !== 'friends' || choice.handles.length > 0) return choice;
    return { ...choice, handles: friends.known(accountId).map((friend) => friend.handle) };
  }

  /** Null when there is nobody to ask about. */
  function priceOf(account: Account, choice: PackChoice): Mills | null {
    const toLoad = choice.key === 'friends' && choice.handles.length === 0 ? friends.priceToLoad(account) : null;
    if (toLoad === null && choice.handles.length + choice.terms.length === 0) return null;
    const unbounded = toLoad !== null || choice.terms.length > 0;
    const people = unbounded ? expectedPeople : Math.min(choice.handles.length, expectedPeople);
    return (toLoad ?? 0) + pageSize * xPrices.post + people * xPrices.person;
  }

  function inDeck(accountId: AccountId, { key, handles, terms }: PackChoice): Column | undefined {
    const wanted = JSON.stringify([handles, terms]);
    return readColumns(db, accountId).find(
      ({ source }) =>
        source.kind === 'pack' && source.pack === key && JSON.stringify([source.handles, source.terms]) === wanted,
    );
  }

  function onDisk(account: Account, choice: PackChoice): readonly PostId[] {
    const { key, handles } = choice;
    const column = inDeck(account.id, choice);
    // What a term brought is known by the column alone.
    const rows = column ? readRows(db, column.id, { top: null, before: null, floor: null }, shown) : [];
    const authors = readPeopleByHandle(db, account.id, handles).map((person) => person.id);
    const after = idAt(clock.now() - searchReach);
    return [...rows, ...readNewestBy(db, account.id, authors, { after, leftOut: leftOut[key] }, shown * 2)];
  }

  async function askX(account: Account, given: PackChoice): Promise<Asked> {
    if (given.key === 'friends' && given.handles.length === 0) {
      const error = await friends.load(account.id);
      if (error) return { answered: [], measured: null, error };
    }
    const { key, handles, terms } = withFriends(account.id, given);
    const queries = packQueries(key, handles, terms, account.person.handle);
    const [query] = queries;
    if (query === undefined) return { answered: [], measured: null, error: null };
    const caller = callerOf(account);
    const answer = await callX(
      caller,
      { endpoint: 'search', payer: 'hand', atMost: largestPrice(pageSize) },
      () => xApi.search(caller, query, { maxResults: pageSize }),
      (found) => posts.ingest(account.id, found),
    );
    if (!answer.ok) return { answered: [], measured: null, error: answer.error };
    read.add(`${account.id} ${query}`);
    const found = answer.value.posts;
    // The queries of a pack hold about as many people each; where nothing is paid nothing needs measuring.
    const postsPerDay = rateOf(found.map((post) => post.createdAt)) * queries.length;
    const along = found.length === 0 ? typicallyAlong(leftOut[key]) : answer.value.included.length / found.length;
    const measured =
      account.network === 'sandbox' ? null : expectAtRate(postsPerDay, handles.length, terms.length, along);
    return { answered: found.map((post) => post.id), measured, error: null };
  }

  /** Posts a day: a page that is not full holds all of the days that X searches, a full one the time since its oldest post. */
  function rateOf(times: readonly number[]): number {
    const span = times.length < pageSize ? searchReach : clock.now() - Math.min(...times);
    return Math.round((times.length * dayLong) / Math.max(span, 1));
  }

  /** A few posts that something else brought, as the inbox does of friends, are not what the column will show. */
  function wasRead(account: Account, choice: PackChoice): boolean {
    const [query] = packQueries(choice.key, choice.handles, choice.terms, account.person.handle);
    return inDeck(account.id, choice) !== undefined || read.has(`${account.id} ${query}`);
  }

  /** Newest first; a repost of what is shown already would be the same post again. */
  function newest(account: Account, found: readonly PostId[]): Pick<PackPreview, 'postIds' | 'entities'> {
    const known = new Map(posts.bundle(account.id, found).posts.map((post) => [post.id, post]));
    const seen = new Set<PostId>();
    const postIds: PostId[] = [];
    for (const id of [...new Set(found)].sort((left, right) => compareIds(right, left))) {
      const post = known.get(id);
      const original = post?.repostedId ?? id;
      if (!post || seen.has(original) || (original !== id && found.includes(original))) continue;
      seen.add(original);
      postIds.push(id);
      if (postIds.length === shown) break;
    }
    const entities: Entities = posts.bundle(account.id, postIds);
    return { postIds, entities };
  }

  return {
    async preview(account, given, ask) {
      const before = withFriends(account.id, given);
      const disk = newest(account, onDisk(account, before));
      const price = priceOf(account, before);
      const enough = disk.postIds.length === shown && wasRead(account, before);
      const wanted = ask || (account.network === 'sandbox' && !enough);
      if (!wanted || price === null) return { ...disk, asked: false, price, measured: null, error: null };
      const { answered, measured, error } = await askX(account, given);
      // Whoever pressed the button is asked; what Stoa tries by itself only says so.
      if (ask && error?.code === 'budget-asks') throw new StoaFailure(error);
      if (error) return { ...disk, asked: false, price, measured, error };
      const choice = withFriends(account.id, given);
      const shownPosts = newest(account, [...answered, ...onDisk(account, choice)]);
      return { ...shownPosts, asked: true, price, measured, error: null };
    },
  };
}
