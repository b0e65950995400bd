import { isLoopback } from '../../../shared/address/is-loopback.ts';

/** Scheme of the window’s pages: a protocol of its own instead of `file:`, so that origins and headers hold. */
export const appScheme = 'stoa';
/** Origin of the window’s pages. */
const appOrigin = `${appScheme}://app`;
/** Address of the window’s first page. */
export const appAddress = `${appOrigin}/`;

/** True for an address inside Stoa's own window. */
export function isOwnAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === `${appScheme}:` && new URL(address).host === 'app';
}

/** What may be opened outside: https anywhere, plain http on loopback for the sandbox's pages. */
export function mayOpenOutside(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
