import { createHash } from 'node:crypto';
import { contactName } from '../../shared/address/may-contact.ts';
import type { Contacts, Log, Networks } from '../workspace/ports.ts';
import { type Fetched, type FetchLimits, fetchPicture } from './fetch-picture.ts';
import type { PictureAddresses, SignedPicture } from './picture-address.ts';
import { createPictureStore } from './picture-store.ts';
import { type PictureType, sniffType } from './sniff-type.ts';

/** A picture ready to be sent to the window, or the HTTP status that says why not: 404 gone or not ours, 502 no picture, 504 unreachable. */
export type PictureAnswer =
  | { readonly ok: true; readonly type: PictureType; readonly body: Buffer }
  | { readonly ok: false; readonly status: 404 | 502 | 504 };

/** The pictures that windows load. */
export type Pictures = {
  /** The picture behind a signed address (`/media/…`), from disk or from its network. */
  get(path: string): Promise<PictureAnswer>;
  /** Bytes on the disk. */
  size(): Promise<number>;
  /** Deletes the pictures behind these addresses, as their posts are gone; who shows one of them yet has it fetched again. */
  forget(paths: readonly string[]): Promise<void>;
  /** Deletes every picture; one that is on its way is shown and not kept. */
  clear(): Promise<void>;
};

const megabyte = 1024 * 1024;

/**
 * Remote pictures by way of this process, so that the window itself never talks to the network. Each is fetched once, kept below
 * `directory` (500 MB, the longest unused go first) and then there without the network too.
 */
export function createPictures(deps: {
  readonly directory: string;
  readonly networks: Networks;
  readonly addresses: PictureAddresses;
  readonly log: Log;
  readonly contacts?: Contacts;
  readonly maxBytes?: number;
  readonly limits?: FetchLimits;
}): Pictures {
  const { networks, addresses, log } = deps;
  const store = createPictureStore(deps.directory, deps.maxBytes ?? 500 * megabyte);
  const limitsOf = (url: URL): FetchLimits =>
    deps.limits ??
    (url.pathname.endsWith('.mp4')
      ? { deadlineMs: 90_000, maxBytes: 40 * megabyte }
      : { deadlineMs: 15_000, maxBytes: 10 * megabyte });
  const underWay = new Map<string, Promise<PictureAnswer>>();
  let timesCleared = 0;

  async function fromStore(name: string): Promise<PictureAnswer | null> {
    try {
      const body = await store.read(name);
      const type = body === null ? null : sniffType(body);
      return body === null || type === null ? null : { ok: true, type, body };
    } catch (cause) {
      log.warn('A kept picture could not be read', { cause });
      return null;
    }
  }

  async function fromNetwork(name: string, picture: SignedPicture): Promise<PictureAnswer> {
    const url = addresses.resolve(picture, networks);
    if (url === null) return { ok: false, status: 504 };
    const before = timesCleared;
    const fetched: Fetched = await fetchPicture(picture.network, url, limitsOf(url));
    deps.contacts?.note({ host: contactName(url), what: 'GET a picture', status: fetched.ok ? 200 : fetched.status });
    if (!fetched.ok) {
      log.info('A picture could not be fetched', { host: url.host, status: fetched.status, reason: fetched.reason });
      return { ok: false, status: fetched.status };
    }
    try {
      if (before === timesCleared) await store.write(name, fetched.body);
    } catch (cause) {
      log.warn('A picture could not be kept', { cause });
    }
    return { ok: true, type: fetched.type, body: fetched.body };
  }

  async function load(name: string, picture: SignedPicture): Promise<PictureAnswer> {
    return (await fromStore(name)) ?? (await fromNetwork(name, picture));
  }

  const nameOf = (picture: SignedPicture) =>
    createHash('sha256').update(`${picture.network}\n${picture.target}`).digest('hex');

  return {
    size: store.size,
    forget: (paths) =>
      store.remove(
        paths.flatMap((path) => {
          const picture = addresses.read(path);
          return picture === null ? [] : [nameOf(picture)];
        }),
      ),
    clear() {
      timesCleared += 1;
      return store.clear();
    },
    get(path) {
      const picture = addresses.read(path);
      if (picture === null) return Promise.resolve({ ok: false, status: 404 });
      const name = nameOf(picture);
      const waiting = underWay.get(name);
      if (waiting !== undefined) return waiting;
      const loading = load(name, picture).finally(() => underWay.delete(name));
      underWay.set(name, loading);
      return loading;
    },
  };
}
