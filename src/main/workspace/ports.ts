import type {
  Account,
  AccountId,
  DesktopNotification,
  Instant,
  Mills,
  Network,
  Person,
  PersonId,
  PictureAddress,
  PostContent,
  PostId,
  ReplyAudience,
  SecretText,
  StoaError,
  TextSpan,
  TokenSet,
  XVaultState,
} from '../../shared/model/index.ts';

/** What the core needs from the world around it; hosts plug these in, tests plug in stand-ins or the simulator. */

/** Wall time and timers, so that tests can move them. */
export type Clock = {
  now(): Instant;
  /** Calls `run` once after `delay` ms; the answer cancels it. */
  after(delay: number, run: () => void): () => void;
};

/** Keeps token pairs per account; `kind` is shown to the person. Writes are durable before they resolve. */
export type Vault = {
  readonly kind: Account['vault'];
  read(accountId: AccountId): Promise<TokenSet | null>;
  write(accountId: AccountId, tokens: TokenSet): Promise<void>;
  delete(accountId: AccountId): Promise<void>;
};

/**
 * The vault that is a file locked with a passphrase. Reading and writing need it `open`; deleting does not. A damaged file is never overwritten.
 */
export type PassphraseFile = Vault & {
  state(): XVaultState['file'];
  /** Takes the passphrase for a file that is not there yet, or locks the open one anew. */
  lockWith(passphrase: SecretText): Promise<void>;
  unlock(passphrase: SecretText): Promise<'open' | 'wrong' | 'damaged'>;
  /** Deletes a locked file; sets a damaged one aside and answers its new name. */
  giveUp(): Promise<string | null>;
  /** Deletes it whatever it is, with every damaged one set aside. */
  erase(): Promise<void>;
};

/** What a host has to keep sign-ins to X. */
export type XVaults = {
  /** Null where the system has none that protects anything. */
  readonly keychain: Vault | null;
  readonly file: PassphraseFile;
  readonly memory: Vault;
  /** Removes what the other host left within reach of this one. */
  forgetElsewhere(accountId: AccountId): Promise<void>;
};

/** Why tokens that are kept cannot be used now. */
export type OutOfReach = 'locked' | 'damaged' | 'other-host' | 'no-keychain';

/** Which account is asked for, and where its row says its tokens are. */
export type KeptAccount = Pick<Account, 'id' | 'network' | 'vault'> & { readonly vaultHost: Host | null };

/** Where tokens are and where they go; sandbox tokens are no secrets and live in the data directory. */
export type Vaults = {
  /** Where a new sign-in goes; fails with what the person has to do first. */
  for(network: Network): Vault;
  /** Where the tokens of an account are. */
  holding(account: KeptAccount): Vault | OutOfReach;
  /** Forgets the tokens of an account as far as this host reaches. */
  forget(account: KeptAccount): Promise<void>;
};

/** What Stoa runs in. */
export type Host = 'electron' | 'browser';

/** Opens an address outside of Stoa (https, or loopback for the sandbox); a no-op in the browser host, whose pages are plain links. */
export type Opener = { open(url: string): Promise<void> };

/** Tells the person on the desktop, outside of the window. */
export type Notifier = {
  /** Shows nothing while the person looks at Stoa: they see it there. A press on it opens what it speaks of. */
  show(notification: DesktopNotification): void;
  /** Unread conversations on the app's icon, where the system has such a count; 0 takes it away. */
  badge(count: number): void;
};

/** A result whose failure is data with what to do next. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: StoaError };

/** What X's rate-limit headers said; the window is the endpoint's own. */
export type RateLimit = {
  readonly endpoint: string;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: Instant;
};

/** One thing X charges for. A resource is charged once per UTC day and account, a request every time. */
export type Charge =
  | { readonly kind: 'post' | 'person' | 'direct-message' | 'list'; readonly id: string; readonly price: Mills }
  | { readonly kind: 'request'; readonly id: null; readonly price: Mills };

/** What a call left behind besides its answer: what to write into the ledger and what the headers said. */
export type Receipt = {
  readonly endpoint: string;
  readonly at: Instant;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  readonly charges: readonly Charge[];
  /** True when X may have charged more than `charges`, because its answer was lost or cannot be read. */
  readonly unsure?: boolean;
  readonly rateLimit: RateLimit | null;
};

/** An answer of X with its receipt; errors are data. `maybeDone` marks a write whose outcome is unknown. */
export type XAnswer<T> =
  | { readonly ok: true; readonly value: T; readonly receipt: Receipt }
  | { readonly ok: false; readonly error: StoaError; readonly receipt: Receipt; readonly maybeDone: boolean };

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

/** Where the adapter gets its access tokens; refreshes are one at a time per account and stored before use. */
export type TokenSource = {
  /** A token good for at least a minute; fails with `signed-out` when there is none. */
  access(accountId: AccountId): Promise<Outcome<string>>;
  /** Called once after a 401 with the token that failed; answers the one that replaced it. */
  renew(accountId: AccountId, failed: string): Promise<Outcome<string>>;
  /** X took this token, whatever else it answered. */
  accepted(accountId: AccountId, token: string): void;
  /** X refused this token although it has just replaced another. */
  refused(accountId: AccountId, token: string): void;
};

/** What a finished sign-in yields; `clockOff` is how many milliseconds the own clock runs before X's, absent when X did not tell. */
export type SignedIn = { readonly tokens: TokenSet; readonly person: Person; readonly clockOff?: number };

/** OAuth 2.0 with PKCE: state, verifier and the loopback listener stay inside. */
export type OAuth = {
  /** `returnTo` is where the small callback page leads back to; null when a window is already open (Electron). */
  begin(options: {
    readonly network: Network;
    readonly clientId: string;
    readonly returnTo: string | null;
  }): Promise<Outcome<PendingSignIn>>;
  refresh(network: Network, clientId: string, refreshToken: string): Promise<Outcome<TokenSet>>;
  /** Fails when X could not be told about each of them; signing out goes on all the same. */
  revoke(network: Network, clientId: string, tokens: TokenSet): Promise<Outcome<null>>;
};

/** A sign-in that waits for the person. */
export type PendingSignIn = {
  readonly attempt: string;
  readonly authorizeUrl: string;
  /** Settles once: signed in, denied, timed out (after ten minutes) or cancelled. */
  readonly finished: Promise<Outcome<SignedIn>>;
  cancel(): void;
};

/** Where the networks are: the API's base and the base of pages for people; null while the sandbox is not up. */
export type Networks = {
  apiBase(network: Network): string | null;
  webBase(network: Network): string | null;
  /** Calls `run` whenever a base changed. */
  onChange(run: (network: Network) => void): () => void;
};

/** Bytes on the disk. */
export type DataSizes = {
  readonly database: number;
  readonly pictures: number;
  readonly sandbox: number;
  readonly backups: number;
};

/** The data directory as files; the rows of its database are reached through storage. Each call may fail with `storage`. */
export type DataDirectory = {
  readonly path: string;
  sizes(): Promise<DataSizes>;
  /** Copies the database to `backups/<name>`, whole or not at all; `progress` hears the share that is done. */
  backUp(name: string, progress: (share: number) => void): Promise<{ readonly path: string; readonly bytes: number }>;
  deletePictures(): Promise<void>;
  /** Deletes those behind these addresses. */
  forgetPictures(addresses: readonly PictureAddress[]): Promise<void>;
  deleteBackups(): Promise<void>;
  /** Deletes what else may hold something of the reader: log, damaged files set aside, the sandbox's world, which begins anew. */
  deleteRemains(): Promise<void>;
  /** Shows it in the system's file manager; null where the host cannot. */
  readonly open: (() => Promise<void>) | null;
};

/** Pictures that wait to be sent, as files in the data directory; `file` is the SHA-256 of one's bytes. */
export type OutgoingFiles = {
  /** Null when it is not there. */
  read(file: string): Promise<Buffer | null>;
  /** Deletes what is not in `named` and was last attached more than `age` milliseconds ago. */
  sweep(named: ReadonlySet<string>, age: number): Promise<void>;
};

/** A request that left: to whom, what it was (never its text or whole address), and what came back. */
export type Contact = { readonly host: string; readonly what: string; readonly status: number | null };

/** Notes requests that the ledger knows nothing of, for the reader's call log; never fails. */
export type Contacts = { note(contact: Contact): void };

/** The preferences file of the host (electron-store, or conf with the same file). */
export type PreferencesFile = { read(): unknown; write(values: Readonly<Record<string, unknown>>): void };

/** How much an entry matters, least first. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Structured log; never gets post text or tokens as a field. */
export type Log = Readonly<Record<LogLevel, (what: string, fields?: Readonly<Record<string, unknown>>) => void>>;
