import type {
  AccountId,
  Instant,
  Media,
  Mills,
  Network,
  Person,
  PersonId,
  PostContent,
  PostId,
  ReplyAudience,
  TextSpan,
} from '../../../shared/model/index.ts';
import type { XAnswer } from './x-answer.ts';

/** A post to be made. `summoned`: what it answers mentions or quotes the account; X heeds `audience` only of posts that answer nothing. */
export type XNewPost = {
  readonly text: string;
  readonly replyTo: PostId | null;
  readonly summoned: boolean;
  readonly audience: ReplyAudience;
  /** Ids of uploads, in their order. */
  readonly media?: readonly string[];
};

/** Posts as X answered them. */
export type XPosts = {
  /** The posts asked for, newest first as X gave them. */
  readonly posts: readonly PostContent[];
  /** Posts they refer to (quoted, reposted, replied to). */
  readonly included: readonly PostContent[];
  readonly people: readonly Person[];
  /** Ids X says are gone or not visible to this account. */
  readonly missing: readonly PostId[];
  readonly nextCursor: string | null;
};

/** People as X answered them. */
export type XPeople = { readonly people: readonly Person[]; readonly nextCursor: string | null };

/** Why X does not give a person: no such account (deleted, or renamed since), suspended by X, or closed to this account. */
export type XMissingPerson = {
  /** The id or handle as it was asked for. */
  readonly asked: string;
  readonly reason: 'not-found' | 'suspended' | 'hidden';
};

/** People that were looked up; whom X named as missing stands in `missing`. */
export type XLookup = { readonly people: readonly Person[]; readonly missing: readonly XMissingPerson[] };

/** A list on X. */
export type XList = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly private: boolean;
  readonly members: number | null;
};

/** Lists as X answered them. */
export type XLists = { readonly lists: readonly XList[]; readonly nextCursor: string | null };

/** A list to be made: a name of 1 to 25 characters, a description of at most 100. */
export type XNewList = { readonly name: string; readonly description: string; readonly private: boolean };

/** What is left to the owner of the app, who pays; `prepaid` and so `total` may be below zero. */
export type XCredits = { readonly free: Mills; readonly prepaid: Mills; readonly total: Mills };

/** A direct message as X gave it. */
export type XDirectMessage = {
  readonly id: string;
  readonly conversationId: string;
  readonly senderId: PersonId;
  readonly createdAt: Instant;
  readonly text: string;
  readonly spans: readonly TextSpan[];
  /** What it carries; one that X does not show to Stoa has no address. */
  readonly media: readonly Media[];
};

/** Direct messages as X answered them, with who sent them. */
export type XDirectMessages = {
  readonly messages: readonly XDirectMessage[];
  readonly people: readonly Person[];
  readonly nextCursor: string | null;
};

/** Paging of X's timelines; ids are exclusive bounds. */
export type Window = {
  readonly sinceId?: PostId;
  readonly untilId?: PostId;
  readonly startTime?: Instant;
  readonly cursor?: string;
  /** 5 to 100; X's own minimum per endpoint is applied by the adapter. */
  readonly maxResults: number;
};

/** Whose account a call is made with. */
export type Caller = { readonly accountId: AccountId; readonly network: Network; readonly userId: PersonId };

/** What an upload is for; X wants to know it beforehand. */
export type XMediaUse = 'tweet_image' | 'tweet_gif' | 'dm_image' | 'dm_gif';

/** An upload as X has it; `checkAfter` (milliseconds) is null once it can be attached. */
export type XUpload = {
  readonly mediaId: string;
  /** From then on X no longer knows it. */
  readonly expiresAt: Instant;
  readonly checkAfter: number | null;
  readonly failed: boolean;
};

/** X's API as Stoa uses it: one method per call, priced and bounded in time by the adapter, never retried by it. */
export type XApi = {
  following(caller: Caller, cursor: string | null): Promise<XAnswer<XPeople>>;
  /** Recent search; X refuses a window that begins more than seven days ago. */
  search(caller: Caller, query: string, window: Window): Promise<XAnswer<XPosts>>;
  home(caller: Caller, window: Window): Promise<XAnswer<XPosts>>;
  mentions(caller: Caller, window: Window): Promise<XAnswer<XPosts>>;
  postsOf(caller: Caller, personId: PersonId, window: Window): Promise<XAnswer<XPosts>>;
  bookmarks(caller: Caller, cursor: string | null, maxResults: number): Promise<XAnswer<XPosts>>;
  /** At most 100 ids. X names those that are gone, protected or suspended; they come back as `missing`. */
  postsById(caller: Caller, ids: readonly PostId[]): Promise<XAnswer<XPosts>>;
  /** At most 100 ids of known posts: what they are now, without their authors and what they refer to, so that only they are charged. */
  postsAgain(caller: Caller, ids: readonly PostId[]): Promise<XAnswer<XPosts>>;
  /** Newest first, 1 to 100 a page; X has no lower bound here and charges every message, so ask for few. */
  directMessages(caller: Caller, cursor: string | null, maxResults: number): Promise<XAnswer<XDirectMessages>>;
  createPost(caller: Caller, post: XNewPost): Promise<XAnswer<{ readonly postId: PostId }>>;
  sendDirect(
    caller: Caller,
    to: PersonId,
    text: string,
    mediaId?: string,
  ): Promise<XAnswer<{ readonly eventId: string; readonly conversationId: string }>>;
  /** Opens the upload of a file; nothing is seen by anybody until a post names its id, so that any step may be done again. */
  initializeUpload(
    caller: Caller,
    file: { readonly type: string; readonly bytes: number; readonly use: XMediaUse },
  ): Promise<XAnswer<XUpload>>;
  /** Sends one piece, numbered from 0. */
  appendUpload(caller: Caller, mediaId: string, segment: number, piece: Buffer): Promise<XAnswer<null>>;
  finalizeUpload(caller: Caller, mediaId: string): Promise<XAnswer<XUpload>>;
  uploadStatus(caller: Caller, mediaId: string): Promise<XAnswer<XUpload>>;
  /** Sets the description for people who cannot see it. */
  describeUpload(caller: Caller, mediaId: string, alt: string): Promise<XAnswer<null>>;
  /** At most 100. */
  peopleById(caller: Caller, ids: readonly PersonId[]): Promise<XAnswer<XLookup>>;
  /** At most 100, without @. */
  peopleByHandle(caller: Caller, handles: readonly string[]): Promise<XAnswer<XLookup>>;
  /** The account's own lists, newest first. */
  ownedLists(caller: Caller, cursor: string | null): Promise<XAnswer<XLists>>;
  listMembers(caller: Caller, listId: string, cursor: string | null): Promise<XAnswer<XPeople>>;
  createList(caller: Caller, list: XNewList): Promise<XAnswer<{ readonly listId: string }>>;
  deleteList(caller: Caller, listId: string): Promise<XAnswer<null>>;
  /** Puts one person on a list or takes them off; X has no way to do it in bulk, and both may be repeated. */
  setListMember(caller: Caller, listId: string, personId: PersonId, on: boolean): Promise<XAnswer<null>>;
  /** Free of charge. */
  credits(caller: Caller): Promise<XAnswer<XCredits>>;
  setReposted(caller: Caller, postId: PostId, reposted: boolean): Promise<XAnswer<null>>;
  setBookmarked(caller: Caller, postId: PostId, bookmarked: boolean): Promise<XAnswer<null>>;
};
