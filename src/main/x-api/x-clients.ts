import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { type IClientSettings, type ITwitterApiClientPlugin, TwitterApi } from 'twitter-api-v2';
import { contactName, mayContact } from '../../shared/address/may-contact.ts';
import { xApiHost } from '../../shared/address/x-hosts.ts';
import type { Network } from '../../shared/model/index.ts';
import type { Contact, Networks } from '../workspace/ports.ts';

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
class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/** Makes clients of the library. */
export type XClients = {
  /** A client of the library that talks to this network; null while the network has no address (the sandbox is not up). */
  open(network: Network, credentials: Credentials, options: ClientOptions): TwitterApi | null;
};

/**
 * Makes clients of twitter-api-v2 that reach X and the simulator alike: the library knows no base address, so a plugin rewrites each request.
 * A request of the sandbox that would leave this computer is refused, as is one of X that would go elsewhere than to X or travel unencrypted.
 * `onAnswer` hears of each request that was made.
 */
export function createXClients(networks: Networks, onAnswer?: (contact: Contact) => void): XClients {
  const kept = {
    'http:': new HttpAgent({ keepAlive: true, maxSockets }),
    'https:': new HttpsAgent({ keepAlive: true, maxSockets }),
  } as const;
  function told(url: URL, method: string, status: number | null): void {
    onAnswer?.(toContact(url, method, status));
  }

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
        onAfterRequest: ({ computedParams: { url }, params: { method } }) => told(url, method, 200),
        onResponseError: ({ computedParams: { url }, params: { method }, error }) => told(url, method, error.code),
        onRequestError: ({ computedParams: { url }, params: { method } }) => told(url, method, null),
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

function toContact(url: URL, method: string, status: number | null): Contact {
  return { host: contactName(url), what: `${method} ${url.pathname}`, status };
}

function unkept(protocol: 'http:' | 'https:'): HttpAgent {
  return protocol === 'http:' ? new HttpAgent() : new HttpsAgent();
}

function checkedProtocol(network: Network, address: string): 'http:' | 'https:' {
  const url = new URL(address);
  if (mayContact(network, url)) return url.protocol === 'https:' ? 'https:' : 'http:';
  throw new ForbiddenAddress(
    network === 'sandbox'
      ? `The sandbox may only be reached on this computer, not at ${url.hostname}.`
      : `X may only be reached over https and at its own hosts, not at ${url.protocol}//${url.host}.`,
  );
}
