import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { type IClientSettings, type ITwitterApiClientPlugin, TwitterApi } from 'twitter-api-v2';
import { isLoopback } from '../../shared/address/is-loopback.ts';
import { xApiHost } from '../../shared/address/x-hosts.ts';
import type { Network } from '../../shared/model/index.ts';
import type { Networks } from '../workspace/ports.ts';

const officialBase = `https://${xApiHost}`;
const maxSockets = 6;

/** An access token, or the public client a sign-in is for. */
export type Credentials = string | { clientId: string };

/** How one request is made. */
export type ClientOptions = {
  readonly signal: AbortSignal;
  /** A connection of its own, so that a dropped one is never a kept one that X had already closed. */
  readonly freshConnection?: boolean;
};

/** Thrown instead of sending a request to where it must not go; a bug or a wrong address in the settings. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/** Makes clients of the library. */
export type XClients = {
  /** A client of the library that talks to this network; null while the network has no address (the sandbox is not up). */
  open(network: Network, credentials: Credentials, options: ClientOptions): TwitterApi | null;
};

/**
 * Makes clients of twitter-api-v2 that reach X and the simulator alike: the library knows no base address, so a plugin rewrites each request.
 * A request of the sandbox that would leave this computer is refused, as is one of X that would travel unencrypted.
 */
export function createXClients(networks: Networks): XClients {
  const kept = {
    'http:': new HttpAgent({ keepAlive: true, maxSockets }),
    'https:': new HttpsAgent({ keepAlive: true, maxSockets }),
  } as const;
  return {
    open(network, credentials, { signal, freshConnection = false }) {
      const base = networks.apiBase(network)?.replace(/\/+$/, '');
      if (base === undefined) return null;
      const protocol = checkedProtocol(network, base);
      const redirect: ITwitterApiClientPlugin = {
        onBeforeRequestConfig({ params }) {
          if (!params.url.startsWith(`${officialBase}/`)) throw new ForbiddenAddress(`${params.url} is not X's API.`);
          params.url = base + params.url.slice(officialBase.length);
        },
        onBeforeRequest({ computedParams, requestOptions }) {
          checkedProtocol(network, computedParams.url.href);
          requestOptions.signal = signal;
        },
      };
      const settings: Partial<IClientSettings> = {
        plugins: [redirect],
        httpAgent: freshConnection ? unkept(protocol) : kept[protocol],
        // The library lets a damaged compressed body bring the process down (no error handler on its decompressor).
        compression: 'identity',
      };
      return typeof credentials === 'string'
        ? new TwitterApi(credentials, settings)
        : new TwitterApi(credentials, settings);
    },
  };
}

function unkept(protocol: 'http:' | 'https:'): HttpAgent {
  return protocol === 'http:' ? new HttpAgent() : new HttpsAgent();
}

function checkedProtocol(network: Network, address: string): 'http:' | 'https:' {
  const { protocol, hostname } = new URL(address);
  const loopback = isLoopback(hostname);
  if (network === 'sandbox' && !loopback) {
    throw new ForbiddenAddress(`The sandbox may only be reached on this computer, not at ${hostname}.`);
  }
  if (protocol === 'https:') return protocol;
  if (protocol === 'http:' && loopback) return protocol;
  throw new ForbiddenAddress(`X may only be reached over https, not at ${protocol}//${hostname}.`);
}
