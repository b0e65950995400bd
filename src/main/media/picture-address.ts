import { createHmac, timingSafeEqual } from 'node:crypto';
import { isLoopback } from '../../shared/address/is-loopback.ts';
import { xPictureHosts } from '../../shared/address/x-hosts.ts';
import { type Network, network, type PictureAddress, pictureAddress } from '../../shared/model/index.ts';
import type { Networks } from '../workspace/ports.ts';

/** A picture an address stands for; `target` is a whole URL on X and a path in the sandbox. */
export type SignedPicture = { readonly network: Network; readonly target: string };

/** Signs and reads the addresses under which a window loads pictures. */
export type PictureAddresses = {
  /** The address under which the window may load a remote picture; null when it lies where no picture of X lies. */
  address(network: Network, url: string): PictureAddress | null;
  /** The address of a picture that waits to be sent. */
  outgoing(file: string): PictureAddress;
  /** Which picture that waits to be sent an address stands for; null for all others. */
  readOutgoing(path: string): string | null;
  /** What an address stands for, if this key signed it. */
  read(path: string): SignedPicture | null;
  /** Where to fetch it from; null while the sandbox is not up, and whenever it would lead elsewhere. */
  resolve(picture: SignedPicture, networks: Networks): URL | null;
};

const pictureHosts: ReadonlySet<string> = new Set(xPictureHosts);

/**
 * Signs addresses `/media/<signature>/<network>/<target>`, so that the window can load the pictures an answer named and no others.
 * Addresses are kept in the database: the key must outlive restarts, and a sandbox address must outlive its port, so its origin is left out.
 */
export function createPictureAddresses(key: Buffer): PictureAddresses {
  const sign = (signed: string) => createHmac('sha256', key).update(signed).digest();
  const addressOf = (signed: string) => pictureAddress.parse(`/media/${sign(signed).toString('base64url')}/${signed}`);
  const isSigned = (signature: string, signed: string) => {
    const given = Buffer.from(signature, 'base64url');
    const expected = sign(signed);
    return given.length === expected.length && timingSafeEqual(given, expected);
  };

  return {
    address(where, url) {
      const target = where === 'x' ? onX(url) : inSandbox(url);
      if (target === null) return null;
      return addressOf(`${where}/${Buffer.from(target).toString('base64url')}`);
    },
    outgoing: (file) => addressOf(`outgoing/${file}`),
    readOutgoing(path) {
      const [, signature = '', signed = '', file = ''] =
        /^\/media\/([\w-]{43})\/(outgoing\/([0-9a-f]{64}))$/.exec(path) ?? [];
      return file !== '' && isSigned(signature, signed) ? file : null;
    },
    read(path) {
      const parts = /^\/media\/([\w-]{43})\/((x|sandbox)\/([\w-]+))$/.exec(path);
      if (parts === null) return null;
      const [, signature = '', signed = '', where, target = ''] = parts;
      if (!isSigned(signature, signed)) return null;
      return { network: network.parse(where), target: Buffer.from(target, 'base64url').toString() };
    },
    resolve(picture, networks) {
      if (picture.network === 'x') return onX(picture.target) === null ? null : new URL(picture.target);
      const base = networks.apiBase('sandbox');
      if (base === null) return null;
      const url = new URL(picture.target, base);
      return url.origin === new URL(base).origin && isLoopback(url.hostname) ? url : null;
    },
  };
}

function onX(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || parsed.protocol !== 'https:' || !pictureHosts.has(parsed.host)) return null;
  return parsed.username === '' && parsed.password === '' ? parsed.href : null;
}

function inSandbox(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || parsed.protocol !== 'http:' || !isLoopback(parsed.hostname)) return null;
  // Two slashes at the beginning would name another host once the origin is gone.
  return parsed.pathname.startsWith('//') ? null : parsed.pathname + parsed.search;
}
