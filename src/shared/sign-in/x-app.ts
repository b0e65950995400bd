/** Ports the callback listener tries in this order; each address is registered at X, which allows no wildcard. */
export const callbackPorts = [47821, 47822, 47823] as const;

/** Where OAuth comes back to on a port; an exact string, as X compares them (docs.x.com, developer apps). */
export function callbackAddress(port: number): string {
  return `http://127.0.0.1:${port}/callback`;
}

/** Where X lists the apps that may act for somebody, and where one takes that back. */
export const connectedAppsAddress = 'https://x.com/settings/connected_apps';

/** Every address that has to be registered at X. */
export const callbackAddresses = callbackPorts.map(callbackAddress);

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
