import type { requestedScopes } from './x-app.ts';

/** What Stoa needs each permission for, in the words of somebody who has to allow it; what is missing is named by these. */
export const scopeUses: Readonly<Record<(typeof requestedScopes)[number], string>> = {
  'tweet.read': 'reading posts',
  'tweet.write': 'posting, answering and reposting',
  'users.read': 'names and pictures of people',
  'follows.read': 'whom you follow, for the pack Friends',
  'list.read': 'your lists',
  'list.write': 'saving a pack as a list at X',
  'bookmark.read': 'your bookmarks',
  'bookmark.write': 'adding and removing bookmarks',
  'like.read': 'what you liked',
  'mute.read': 'whom you muted',
  'mute.write': 'muting',
  'dm.read': 'reading private messages',
  'dm.write': 'answering private messages',
  'media.write': 'sending pictures',
  'tweet.moderate.write': 'hiding replies to your posts',
  'offline.access': 'staying signed in for longer than two hours',
};

/** What a missing permission is for, with X's name of it: “reading private messages (dm.read)”. */
export function scopeWords(scope: string): string {
  const use = Object.entries(scopeUses).find(([name]) => name === scope)?.[1];
  return use === undefined ? scope : `${use} (${scope})`;
}
