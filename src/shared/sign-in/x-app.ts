/** Ports the callback listener tries in this order; each address is registered at X, which allows no wildcard. */
export const callbackPorts = [47821, 47822, 47823] as const;

/** Where OAuth comes back to; exact strings, as X compares them (docs.x.com, developer apps). */
export const callbackAddresses = callbackPorts.map((port) => `http://127.0.0.1:${port}/callback`);

/** Everything Stoa asks for at once, since asking later means a new consent. */
export const requestedScopes = [
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
