/** What Stoa asks a person to allow (docs.x.com, OAuth 2.0 scopes); what was granted is stored and a missing one named where it blocks. */
export const scopes = [
  'tweet.read',
  'tweet.write',
  'users.read',
  'follows.read',
  'list.read',
  'list.write',
  'bookmark.read',
  'bookmark.write',
  'like.read',
  'mute.read',
  'mute.write',
  'dm.read',
  'dm.write',
  'media.write',
  'tweet.moderate.write',
  'offline.access',
] as const;
