/** One endpoint of X: how limits are counted (`key`) and which permissions it needs. */
export type Endpoint = { readonly key: string; readonly scopes: readonly string[] };

const base = ['tweet.read', 'users.read'] as const;

/** The endpoints Stoa uses (docs.x.com/x-api); the most particular scope stands last. */
export const endpoints = {
  me: { key: 'GET /2/users/me', scopes: base },
  following: { key: 'GET /2/users/:id/following', scopes: [...base, 'follows.read'] },
  search: { key: 'GET /2/tweets/search/recent', scopes: base },
  home: { key: 'GET /2/users/:id/timelines/reverse_chronological', scopes: base },
  mentions: { key: 'GET /2/users/:id/mentions', scopes: base },
  postsOf: { key: 'GET /2/users/:id/tweets', scopes: base },
  bookmarks: { key: 'GET /2/users/:id/bookmarks', scopes: [...base, 'bookmark.read'] },
  postsById: { key: 'GET /2/tweets', scopes: base },
  directMessages: { key: 'GET /2/dm_events', scopes: [...base, 'dm.read'] },
  createPost: { key: 'POST /2/tweets', scopes: [...base, 'tweet.write'] },
  sendDirect: { key: 'POST /2/dm_conversations/with/:id/messages', scopes: [...base, 'dm.write'] },
  initializeUpload: { key: 'POST /2/media/upload/initialize', scopes: ['media.write'] },
  appendUpload: { key: 'POST /2/media/upload/:id/append', scopes: ['media.write'] },
  finalizeUpload: { key: 'POST /2/media/upload/:id/finalize', scopes: ['media.write'] },
  uploadStatus: { key: 'GET /2/media/upload', scopes: ['media.write'] },
  describeUpload: { key: 'POST /2/media/metadata', scopes: ['media.write'] },
  people: { key: 'GET /2/users', scopes: base },
  peopleByHandle: { key: 'GET /2/users/by', scopes: base },
  ownedLists: { key: 'GET /2/users/:id/owned_lists', scopes: [...base, 'list.read'] },
  listMembers: { key: 'GET /2/lists/:id/members', scopes: [...base, 'list.read'] },
  createList: { key: 'POST /2/lists', scopes: [...base, 'list.read', 'list.write'] },
  deleteList: { key: 'DELETE /2/lists/:id', scopes: [...base, 'list.write'] },
  addToList: { key: 'POST /2/lists/:id/members', scopes: [...base, 'list.write'] },
  removeFromList: { key: 'DELETE /2/lists/:id/members/:id', scopes: [...base, 'list.write'] },
  credits: { key: 'GET /2/usage/credits', scopes: base },
  repost: { key: 'POST /2/users/:id/retweets', scopes: [...base, 'tweet.write'] },
  undoRepost: { key: 'DELETE /2/users/:id/retweets/:id', scopes: [...base, 'tweet.write'] },
  bookmark: { key: 'POST /2/users/:id/bookmarks', scopes: [...base, 'bookmark.write'] },
  undoBookmark: { key: 'DELETE /2/users/:id/bookmarks/:id', scopes: [...base, 'bookmark.write'] },
} as const satisfies Readonly<Record<string, Endpoint>>;
