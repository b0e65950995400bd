import type { Network } from '../model/index.ts';
import { isLoopback } from './is-loopback.ts';
import { xApiHost, xPictureHosts } from './x-hosts.ts';

/** What of a `URL` decides where a request goes. */
type Address = { readonly protocol: string; readonly hostname: string; readonly port: string };

/** Every host on the internet that Stoa talks to: X's API and where X keeps pictures and clips. Pages of x.com open in the browser. */
export const contactedHosts: readonly string[] = [xApiHost, ...xPictureHosts];

/** Whether a request of this network may go there: X's own hosts over https, or this computer; the sandbox never leaves it. */
export function mayContact(network: Network, { protocol, hostname, port }: Address): boolean {
  if (isLoopback(hostname)) return protocol === 'http:' || protocol === 'https:';
  return network === 'x' && protocol === 'https:' && port === '' && contactedHosts.includes(hostname);
}

/** How the call log names where a request went. */
export function contactName({ hostname }: Pick<Address, 'hostname'>): string {
  return isLoopback(hostname) ? thisComputer : hostname;
}

/** The simulator, and whatever else is reached without leaving. */
const thisComputer = 'this computer';
