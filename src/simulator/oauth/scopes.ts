/** Every scope an app can ask for here, and what it lets the app do, in the words of the consent page. */
export const scopeMeanings = {
  'tweet.read': 'See posts, also those of protected people you follow',
  'tweet.write': 'Post, delete and repost for you',
  'tweet.moderate.write': 'Hide replies to your posts',
  'users.read': 'See people, also protected ones you follow',
  'follows.read': 'See whom you follow and who follows you',
  'follows.write': 'Follow and unfollow people for you',
  'list.read': 'See your lists',
  'list.write': 'Create and change your lists',
  'like.read': 'See what you liked',
  'like.write': 'Like posts for you',
  'bookmark.read': 'See your bookmarks',
  'bookmark.write': 'Add and remove bookmarks',
  'mute.read': 'See whom you muted',
  'mute.write': 'Mute and unmute people for you',
  'block.read': 'See whom you blocked',
  'block.write': 'Block and unblock people for you',
  'dm.read': 'Read your direct messages',
  'dm.write': 'Send direct messages for you',
  'media.write': 'Upload pictures and videos for you',
  'space.read': 'See Spaces',
  'timeline.read': 'See who reposted you',
  'users.email': 'See your e-mail address',
  'offline.access': 'Stay signed in until you revoke it',
} as const satisfies Record<string, string>;

/** A scope of X's OAuth 2.0 (docs.x.com, authorization code with PKCE). */
export type Scope = keyof typeof scopeMeanings;

/** Whether X knows this scope. */
export function isScope(name: string): name is Scope {
  return Object.hasOwn(scopeMeanings, name);
}
