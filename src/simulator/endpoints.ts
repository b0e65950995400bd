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
const posting = [...base, 'tweet.write'] as const;
const bookmarking = [...base, 'bookmark.write'] as const;
const listing = [...base, 'list.write'] as const;
const uploading = ['media.write'] as const;

/** What changes something takes all it needs from its body and its path, and gives nothing to read. */
function write(method: Endpoint['method'], path: string, limit: number, scopes: readonly Scope[]): Endpoint {
  return { method, path, limit, scopes, reads: null, query: [] };
}

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
  createPost: write('POST', '/2/tweets', 100, posting),
  deletePost: write('DELETE', '/2/tweets/:id', 50, posting),
  repost: write('POST', '/2/users/:id/retweets', 50, posting),
  unrepost: write('DELETE', '/2/users/:id/retweets/:post_id', 50, posting),
  bookmarks: {
    method: 'GET',
    path: '/2/users/:id/bookmarks',
    limit: 180,
    scopes: [...base, 'bookmark.read'],
    reads: ownPosts,
    query: paged,
  },
  bookmark: write('POST', '/2/users/:id/bookmarks', 50, bookmarking),
  unbookmark: write('DELETE', '/2/users/:id/bookmarks/:post_id', 50, bookmarking),
  like: write('POST', '/2/users/:id/likes', 50, [...base, 'like.write']),
  follow: write('POST', '/2/users/:id/following', 50, [...base, 'follows.write']),
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
  initializeUpload: write('POST', '/2/media/upload/initialize', 1875, uploading),
  appendUpload: write('POST', '/2/media/upload/:id/append', 1875, uploading),
  finalizeUpload: write('POST', '/2/media/upload/:id/finalize', 1875, uploading),
  uploadStatus: {
    method: 'GET',
    path: '/2/media/upload',
    limit: 1000,
    scopes: ['media.write'],
    reads: null,
    query: ['media_id', 'command'],
  },
  uploadAtOnce: write('POST', '/2/media/upload', 500, uploading),
  describeUpload: write('POST', '/2/media/metadata', 500, uploading),
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
  followList: write('POST', '/2/users/:id/followed_lists', 50, listing),
  unfollowList: write('DELETE', '/2/users/:id/followed_lists/:list_id', 50, listing),
  createList: write('POST', '/2/lists', 300, [...base, 'list.read', 'list.write']),
  list: { method: 'GET', path: '/2/lists/:id', limit: 75, scopes: [...base, 'list.read'], reads: lists, query: [] },
  updateList: write('PUT', '/2/lists/:id', 300, listing),
  deleteList: write('DELETE', '/2/lists/:id', 300, listing),
  listMembers: {
    method: 'GET',
    path: '/2/lists/:id/members',
    limit: 900,
    scopes: [...base, 'list.read'],
    reads: users,
    query: paged,
  },
  addMember: write('POST', '/2/lists/:id/members', 300, listing),
  removeMember: write('DELETE', '/2/lists/:id/members/:user_id', 300, listing),
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
