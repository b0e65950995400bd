import type { Scope } from './oauth/scopes.ts';

/** What an endpoint's `data` holds, for the bill; `owned` endpoints are cheaper on one's own path id. */
export type Reads = {
  readonly kind: 'post' | 'user' | 'message' | 'list';
  readonly owned: boolean;
  readonly free: boolean;
};

/** One row of the table: what X's documents say about an endpoint. */
export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Requests per 15 minutes and user (docs.x.com, rate limits). */
  readonly limit: number;
  /** Requests per 24 hours and user, where X has such a limit. */
  readonly dailyLimit?: number;
  readonly scopes: readonly Scope[];
  readonly reads: Reads | null;
  /** Query parameters beside those for fields. */
  readonly query: readonly string[];
};

const base = ['tweet.read', 'users.read'] as const;
const posts: Reads = { kind: 'post', owned: false, free: false };
const ownPosts: Reads = { kind: 'post', owned: true, free: false };
const users: Reads = { kind: 'user', owned: false, free: false };
const lists: Reads = { kind: 'list', owned: false, free: false };
const ownLists: Reads = { kind: 'list', owned: true, free: false };
const messages: Reads = { kind: 'message', owned: false, free: false };
const span = ['since_id', 'until_id', 'start_time', 'end_time', 'max_results'] as const;
const paged = ['max_results', 'pagination_token'] as const;

/** Every route of the API that this simulator serves. */
export const endpoints = {
  me: { method: 'GET', path: '/2/users/me', limit: 75, scopes: base, reads: { ...users, free: true }, query: [] },
  users: { method: 'GET', path: '/2/users', limit: 900, scopes: base, reads: users, query: ['ids'] },
  usersBy: { method: 'GET', path: '/2/users/by', limit: 900, scopes: base, reads: users, query: ['usernames'] },
  userByName: {
    method: 'GET',
    path: '/2/users/by/username/:username',
    limit: 900,
    scopes: base,
    reads: users,
    query: [],
  },
  user: { method: 'GET', path: '/2/users/:id', limit: 900, scopes: base, reads: users, query: [] },
  following: {
    method: 'GET',
    path: '/2/users/:id/following',
    limit: 300,
    scopes: [...base, 'follows.read'],
    reads: { ...users, owned: true },
    query: paged,
  },
  mentions: {
    method: 'GET',
    path: '/2/users/:id/mentions',
    limit: 300,
    scopes: base,
    reads: ownPosts,
    query: [...span, 'pagination_token'],
  },
  userPosts: {
    method: 'GET',
    path: '/2/users/:id/tweets',
    limit: 900,
    scopes: base,
    reads: ownPosts,
    query: [...span, 'pagination_token', 'exclude'],
  },
  home: {
    method: 'GET',
    path: '/2/users/:id/timelines/reverse_chronological',
    limit: 180,
    scopes: base,
    reads: posts,
    query: [...span, 'pagination_token', 'exclude'],
  },
  search: {
    method: 'GET',
    path: '/2/tweets/search/recent',
    limit: 300,
    scopes: base,
    reads: posts,
    query: [...span, 'query', 'next_token', 'pagination_token', 'sort_order'],
  },
  posts: { method: 'GET', path: '/2/tweets', limit: 5000, scopes: base, reads: posts, query: ['ids'] },
  post: { method: 'GET', path: '/2/tweets/:id', limit: 900, scopes: base, reads: posts, query: [] },
  quotes: {
    method: 'GET',
    path: '/2/tweets/:id/quote_tweets',
    limit: 75,
    scopes: base,
    reads: posts,
    query: [...paged, 'exclude'],
  },
  createPost: {
    method: 'POST',
    path: '/2/tweets',
    limit: 100,
    scopes: [...base, 'tweet.write'],
    reads: null,
    query: [],
  },
  deletePost: {
    method: 'DELETE',
    path: '/2/tweets/:id',
    limit: 50,
    scopes: [...base, 'tweet.write'],
    reads: null,
    query: [],
  },
  repost: {
    method: 'POST',
    path: '/2/users/:id/retweets',
    limit: 50,
    scopes: [...base, 'tweet.write'],
    reads: null,
    query: [],
  },
  unrepost: {
    method: 'DELETE',
    path: '/2/users/:id/retweets/:post_id',
    limit: 50,
    scopes: [...base, 'tweet.write'],
    reads: null,
    query: [],
  },
  bookmarks: {
    method: 'GET',
    path: '/2/users/:id/bookmarks',
    limit: 180,
    scopes: [...base, 'bookmark.read'],
    reads: ownPosts,
    query: paged,
  },
  bookmark: {
    method: 'POST',
    path: '/2/users/:id/bookmarks',
    limit: 50,
    scopes: [...base, 'bookmark.write'],
    reads: null,
    query: [],
  },
  unbookmark: {
    method: 'DELETE',
    path: '/2/users/:id/bookmarks/:post_id',
    limit: 50,
    scopes: [...base, 'bookmark.write'],
    reads: null,
    query: [],
  },
  like: {
    method: 'POST',
    path: '/2/users/:id/likes',
    limit: 50,
    scopes: [...base, 'like.write'],
    reads: null,
    query: [],
  },
  follow: {
    method: 'POST',
    path: '/2/users/:id/following',
    limit: 50,
    scopes: [...base, 'follows.write'],
    reads: null,
    query: [],
  },
  messages: {
    method: 'GET',
    path: '/2/dm_events',
    limit: 15,
    scopes: [...base, 'dm.read'],
    reads: messages,
    query: [...paged, 'event_types'],
  },
  messagesWith: {
    method: 'GET',
    path: '/2/dm_conversations/with/:id/dm_events',
    limit: 15,
    scopes: [...base, 'dm.read'],
    reads: messages,
    query: [...paged, 'event_types'],
  },
  sendMessage: {
    method: 'POST',
    path: '/2/dm_conversations/with/:id/messages',
    limit: 15,
    dailyLimit: 1440,
    scopes: [...base, 'dm.write'],
    reads: null,
    query: [],
  },
  initializeUpload: {
    method: 'POST',
    path: '/2/media/upload/initialize',
    limit: 1875,
    scopes: ['media.write'],
    reads: null,
    query: [],
  },
  appendUpload: {
    method: 'POST',
    path: '/2/media/upload/:id/append',
    limit: 1875,
    scopes: ['media.write'],
    reads: null,
    query: [],
  },
  finalizeUpload: {
    method: 'POST',
    path: '/2/media/upload/:id/finalize',
    limit: 1875,
    scopes: ['media.write'],
    reads: null,
    query: [],
  },
  uploadStatus: {
    method: 'GET',
    path: '/2/media/upload',
    limit: 1000,
    scopes: ['media.write'],
    reads: null,
    query: ['media_id', 'command'],
  },
  uploadAtOnce: {
    method: 'POST',
    path: '/2/media/upload',
    limit: 500,
    scopes: ['media.write'],
    reads: null,
    query: [],
  },
  describeUpload: {
    method: 'POST',
    path: '/2/media/metadata',
    limit: 500,
    scopes: ['media.write'],
    reads: null,
    query: [],
  },
  ownedLists: {
    method: 'GET',
    path: '/2/users/:id/owned_lists',
    limit: 15,
    scopes: [...base, 'list.read'],
    reads: ownLists,
    query: paged,
  },
  // X's table of limits leaves this one out; its neighbours have 15.
  followedLists: {
    method: 'GET',
    path: '/2/users/:id/followed_lists',
    limit: 15,
    scopes: [...base, 'list.read'],
    reads: ownLists,
    query: paged,
  },
  followList: {
    method: 'POST',
    path: '/2/users/:id/followed_lists',
    limit: 50,
    scopes: [...base, 'list.write'],
    reads: null,
    query: [],
  },
  unfollowList: {
    method: 'DELETE',
    path: '/2/users/:id/followed_lists/:list_id',
    limit: 50,
    scopes: [...base, 'list.write'],
    reads: null,
    query: [],
  },
  createList: {
    method: 'POST',
    path: '/2/lists',
    limit: 300,
    scopes: [...base, 'list.read', 'list.write'],
    reads: null,
    query: [],
  },
  list: { method: 'GET', path: '/2/lists/:id', limit: 75, scopes: [...base, 'list.read'], reads: lists, query: [] },
  updateList: {
    method: 'PUT',
    path: '/2/lists/:id',
    limit: 300,
    scopes: [...base, 'list.write'],
    reads: null,
    query: [],
  },
  deleteList: {
    method: 'DELETE',
    path: '/2/lists/:id',
    limit: 300,
    scopes: [...base, 'list.write'],
    reads: null,
    query: [],
  },
  listMembers: {
    method: 'GET',
    path: '/2/lists/:id/members',
    limit: 900,
    scopes: [...base, 'list.read'],
    reads: users,
    query: paged,
  },
  addMember: {
    method: 'POST',
    path: '/2/lists/:id/members',
    limit: 300,
    scopes: [...base, 'list.write'],
    reads: null,
    query: [],
  },
  removeMember: {
    method: 'DELETE',
    path: '/2/lists/:id/members/:user_id',
    limit: 300,
    scopes: [...base, 'list.write'],
    reads: null,
    query: [],
  },
  listPosts: {
    method: 'GET',
    path: '/2/lists/:id/tweets',
    limit: 900,
    scopes: [...base, 'list.read'],
    reads: posts,
    query: paged,
  },
  credits: { method: 'GET', path: '/2/usage/credits', limit: 75, scopes: base, reads: null, query: [] },
} as const satisfies Record<string, Endpoint>;

/** The name of a row of the table. */
export type EndpointName = keyof typeof endpoints;
