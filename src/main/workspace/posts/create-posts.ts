import type { StoaEvent } from '../../../shared/contract/index.ts';
import type {
  AccountId,
  Entities,
  Person,
  PersonId,
  PictureAddress,
  Post,
  PostContent,
  PostId,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { touchPosts } from '../../storage/repositories/copies.ts';
import { readPeople, writePerson } from '../../storage/repositories/people.ts';
import {
  deletePosts,
  readContinuations,
  readPostIdsBy,
  readPosts,
  readRepostsOf,
  replaceVersion,
  writePost,
} from '../../storage/repositories/posts.ts';
import type { Clock, XPosts } from '../ports.ts';
import { picturesOf } from './pictures-of.ts';

/** Every post and person the account has seen: one copy each, whatever column or conversation brought it. */
export type Posts = {
  /** Keeps an answer of X; call it in the transaction that keeps what else the answer brought. Windows hear of what changed. */
  ingest(accountId: AccountId, answer: Pick<XPosts, 'posts' | 'included' | 'people' | 'missing'>): void;
  ingestPeople(accountId: AccountId, people: readonly Person[]): void;
  /** Forgets posts that are gone from X, and tells. */
  forget(accountId: AccountId, postIds: readonly PostId[]): void;
  /** Forgets what these people wrote: X has taken them away, or closed them to the account. */
  forgetAuthors(accountId: AccountId, personIds: readonly PersonId[]): void;
  /** The posts with all they refer to and the threads they are part of, as far as known. */
  bundle(accountId: AccountId, postIds: readonly PostId[]): Entities;
  /** Tells the windows what these posts look like now, after the commit. */
  announce(accountId: AccountId, postIds: readonly PostId[]): void;
};

/** Keeps posts and people in the database, per account. */
export function createPosts(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly publish: (event: StoaEvent) => void;
  /** Called inside the transaction with posts that are gone from X, so that their words go wherever else they are kept. */
  readonly onGone?: (accountId: AccountId, postIds: readonly PostId[]) => void;
  /** Called after the commit with the pictures of posts that are gone from X. */
  readonly forgetPictures?: (addresses: readonly PictureAddress[]) => void;
}): Posts {
  const { db, clock, publish } = deps;

  function bundle(accountId: AccountId, postIds: readonly PostId[]): Entities {
    const posts = new Map<PostId, Post>();
    let wanted: readonly PostId[] = [...new Set(postIds)];
    // A post, what it reposts or quotes, and what that quotes: deeper quotes are never shown.
    for (let depth = 0; depth < 3 && wanted.length > 0; depth += 1) {
      const found = readPosts(db, accountId, wanted);
      for (const post of found) posts.set(post.id, post);
      wanted = [...new Set(found.flatMap(referred))].filter((id) => !posts.has(id));
    }
    for (const post of readContinuations(db, accountId, threadsOf(posts.values()))) posts.set(post.id, post);
    return { accountId, posts: [...posts.values()], people: readPeople(db, accountId, peopleOf(posts.values())) };
  }

  function ingestPeople(accountId: AccountId, people: readonly Person[]): void {
    const given = uniqueById(people);
    const known = new Map(
      readPeople(
        db,
        accountId,
        given.map((one) => one.id),
      ).map((one) => [one.id, one]),
    );
    const now = clock.now();
    const changed: Person[] = [];
    for (const one of given) {
      const before = known.get(one.id);
      const merged = before ? keepKnown(before, one) : one;
      if (before && same(before, merged)) continue;
      writePerson(db, accountId, merged, now);
      if (before) changed.push(merged);
    }
    if (changed.length === 0) return;
    db.afterCommit(() => publish({ type: 'entities.changed', entities: { accountId, posts: [], people: changed } }));
  }

  function ingest(accountId: AccountId, answer: Pick<XPosts, 'posts' | 'included' | 'people' | 'missing'>): void {
    db.transaction(() => {
      ingestPeople(accountId, answer.people);
      // What was asked for wins over the same post as a reference of another.
      const given = uniqueById([...answer.posts, ...answer.included]);
      const known = new Map(
        readPosts(
          db,
          accountId,
          given.map((post) => post.id),
        ).map(({ bookmarked, reposted, ...content }): [PostId, PostContent] => [content.id, content]),
      );
      const now = clock.now();
      const changed: PostId[] = [];
      const unchanged: PostId[] = [];
      for (const post of given) {
        const before = known.get(post.id);
        if (before && same(before, post)) {
          unchanged.push(post.id);
          continue;
        }
        writePost(db, accountId, post, now);
        if (before) changed.push(post.id);
      }
      if (unchanged.length > 0) touchPosts(db, accountId, unchanged, now);
      const givenIds = new Set(given.map((post) => post.id));
      announce(accountId, [...changed, ...replaceEarlier(accountId, given, givenIds)]);
      forget(
        accountId,
        answer.missing.filter((id) => !givenIds.has(id)),
      );
    });
  }

  /** An edited post has a new id; whoever answered an earlier version may bring that along again. Answers which took a place. */
  function replaceEarlier(
    accountId: AccountId,
    given: readonly PostContent[],
    givenIds: ReadonlySet<PostId>,
  ): readonly PostId[] {
    const current: PostId[] = [];
    const replaced = given.flatMap(({ id, versions }) => {
      const earlier = versions
        .slice(0, Math.max(0, versions.indexOf(id)))
        .filter((one) => !givenIds.has(one) && replaceVersion(db, accountId, one, id));
      if (earlier.length > 0) current.push(id);
      return earlier;
    });
    if (replaced.length > 0) db.afterCommit(() => publish({ type: 'posts.gone', accountId, postIds: replaced }));
    return current;
  }

  function forget(accountId: AccountId, postIds: readonly PostId[]): void {
    if (postIds.length === 0) return;
    db.transaction(() => {
      const ids = [...new Set([...postIds, ...readRepostsOf(db, accountId, postIds)])];
      const pictures = readPosts(db, accountId, ids).flatMap(picturesOf);
      const gone = deletePosts(db, accountId, ids);
      if (pictures.length > 0) db.afterCommit(() => deps.forgetPictures?.(pictures));
      if (gone.length === 0) return;
      db.afterCommit(() => publish({ type: 'posts.gone', accountId, postIds: gone }));
      deps.onGone?.(accountId, gone);
    });
  }

  function announce(accountId: AccountId, postIds: readonly PostId[]): void {
    if (postIds.length === 0) return;
    db.afterCommit(() => {
      const posts = readPosts(db, accountId, postIds);
      publish({ type: 'entities.changed', entities: { accountId, posts, people: [] } });
    });
  }

  return {
    ingest,
    ingestPeople,
    forget,
    forgetAuthors: (accountId, personIds) => forget(accountId, readPostIdsBy(db, accountId, personIds)),
    bundle,
    announce,
  };
}

function referred(post: PostContent): readonly PostId[] {
  return [post.quotedId, post.repostedId].filter((id) => id !== null);
}

/** Whose own threads these posts may be part of: parts of a thread, and posts that may begin one. */
function threadsOf(posts: Iterable<PostContent>): Parameters<typeof readContinuations>[2] {
  const begun = new Map<string, { readonly conversationId: PostId; readonly authorId: PersonId }>();
  for (const { id, authorId, conversationId, replyTo } of posts) {
    if (conversationId === null || (id !== conversationId && replyTo?.personId !== authorId)) continue;
    begun.set(`${conversationId} ${authorId}`, { conversationId, authorId });
  }
  return [...begun.values()];
}

function peopleOf(posts: Iterable<PostContent>): readonly PersonId[] {
  const ids = new Set<PersonId>();
  for (const post of posts) {
    ids.add(post.authorId);
    if (post.replyTo?.personId) ids.add(post.replyTo.personId);
  }
  return [...ids];
}

function uniqueById<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const thing of things) if (!byId.has(thing.id)) byId.set(thing.id, thing);
  return [...byId.values()];
}

/** X leaves fields out that were not asked for: what is known already is not lost by such an answer. */
function keepKnown(before: Person, given: Person): Person {
  return {
    ...given,
    avatar: given.avatar ?? before.avatar,
    banner: given.banner ?? before.banner,
    url: given.url ?? before.url,
    createdAt: given.createdAt ?? before.createdAt,
    followers: given.followers ?? before.followers,
    following: given.following ?? before.following,
    posts: given.posts ?? before.posts,
    connection: given.connection ?? before.connection,
  };
}

/** Both sides come from the same schema, so their keys stand in the same order. */
function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
