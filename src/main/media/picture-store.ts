import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from './unless-missing.ts';

/** Names are SHA-256 in hexadecimal. */
export type PictureStore = {
  /** The file's bytes, or null when it is not here. */
  read(name: string): Promise<Buffer | null>;
  /** Keeps a file whole or not at all, and drops the longest unused ones when the store is full. */
  write(name: string, body: Buffer): Promise<void>;
  /** Bytes kept. */
  size(): Promise<number>;
  /** Deletes these, if they are here. */
  remove(names: readonly string[]): Promise<void>;
  /** Deletes every picture, those being written too. */
  clear(): Promise<void>;
};

type Kept = { size: number; usedAt: number };

const pictureName = /^[0-9a-f]{64}$/;
const unfinished = '.unfinished';
/** How far below its limit a full store is emptied, so that it is not emptied again at once. */
const roomLeft = 0.9;
/** Use is remembered on disk at most this often per file, in milliseconds. */
const useInterval = 60 * 60_000;

/** Files in one flat directory of at most `maxBytes`; when each was used last is its modification time, so that it outlives restarts. */
export function createPictureStore(directory: string, maxBytes: number): PictureStore {
  let loading: Promise<Map<string, Kept>> | undefined;
  let total = 0;
  const writing = new Set<Promise<void>>();

  async function load(): Promise<Map<string, Kept>> {
    total = 0;
    await mkdir(directory, { recursive: true });
    const found: [string, Kept][] = [];
    for (const name of await readdir(directory)) {
      if (name.endsWith(unfinished)) {
        await rm(join(directory, name), { force: true });
        continue;
      }
      // Other files in the directory (such as the signing key) are none of the store's business.
      if (!pictureName.test(name)) continue;
      const { size, mtimeMs } = await stat(join(directory, name));
      found.push([name, { size, usedAt: mtimeMs }]);
      total += size;
    }
    return new Map(found.sort(([, left], [, right]) => left.usedAt - right.usedAt));
  }

  async function index(): Promise<Map<string, Kept>> {
    loading ??= load();
    try {
      return await loading;
    } catch (cause) {
      loading = undefined;
      throw cause;
    }
  }

  async function makeRoom(kept: Map<string, Kept>): Promise<void> {
    if (total <= maxBytes) return;
    for (const [name, { size }] of kept) {
      if (total <= maxBytes * roomLeft) return;
      kept.delete(name);
      total -= size;
      await rm(join(directory, name), { force: true });
    }
  }

  async function keep(name: string, body: Buffer): Promise<void> {
    const kept = await index();
    const temporary = join(directory, `${name}.${randomUUID()}${unfinished}`);
    try {
      await writeFile(temporary, body);
      await rename(temporary, join(directory, name));
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
    total += body.length - (kept.get(name)?.size ?? 0);
    place(kept, name, { size: body.length, usedAt: Date.now() });
    await makeRoom(kept);
  }

  return {
    async read(name) {
      const kept = await index();
      const entry = kept.get(name);
      if (entry === undefined) return null;
      const body = await unlessMissing(readFile(join(directory, name)), null);
      if (body === null) {
        kept.delete(name);
        total -= entry.size;
        return null;
      }
      const now = Date.now();
      if (now - entry.usedAt > useInterval) await utimes(join(directory, name), now / 1000, now / 1000);
      place(kept, name, { ...entry, usedAt: now });
      return body;
    },
    async write(name, body) {
      const writes = keep(name, body);
      writing.add(writes);
      try {
        await writes;
      } finally {
        writing.delete(writes);
      }
    },
    async size() {
      await index();
      return total;
    },
    async remove(names) {
      const kept = await index();
      for (const name of names) {
        total -= kept.get(name)?.size ?? 0;
        if (kept.delete(name)) await rm(join(directory, name), { force: true });
      }
    },
    async clear() {
      await Promise.allSettled(writing);
      for (const name of (await index()).keys()) await rm(join(directory, name), { force: true });
      // What is there is looked up anew.
      loading = undefined;
    },
  };
}
/** Keeps the longest unused at the front. */
function place(kept: Map<string, Kept>, name: string, entry: Kept): void {
  kept.delete(name);
  kept.set(name, entry);
}
