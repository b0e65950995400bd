import { randomUUID, webcrypto } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeptPicture, type PictureAddress, StoaFailure } from '../../shared/model/index.ts';
import { pictureLimits } from '../../shared/pictures/picture-limits.ts';
import type { PictureAnswer } from './picture-cache.ts';
import { sniffType } from './sniff-type.ts';
import { unlessMissing } from './unless-missing.ts';

/** Pictures that wait to be sent; each is named by the SHA-256 of its bytes, so that one attached twice is kept once. */
export type OutgoingPictures = {
  /** Keeps a picture whole or not at all; it is on the disk once this resolves. Fails with `invalid-input` for what X would not take. */
  keep(body: Buffer): Promise<KeptPicture>;
  /** Its bytes, or null when it is not here. */
  read(file: string): Promise<Buffer | null>;
  get(file: string): Promise<PictureAnswer>;
  /** Deletes what is not in `named` and was last attached more than `age` milliseconds ago. */
  sweep(named: ReadonlySet<string>, age: number): Promise<void>;
};

const fileName = /^[0-9a-f]{64}$/;

/** Files in one flat directory; `address` signs where a window may see them. */
export function createOutgoingPictures(directory: string, address: (file: string) => PictureAddress): OutgoingPictures {
  async function read(file: string): Promise<Buffer | null> {
    return fileName.test(file) ? unlessMissing(readFile(join(directory, file)), null) : null;
  }

  async function write(file: string, body: Buffer): Promise<void> {
    const path = join(directory, file);
    await mkdir(directory, { recursive: true });
    const now = new Date();
    // Attached again, it is as new.
    if (
      await unlessMissing(
        utimes(path, now, now).then(() => true),
        false,
      )
    )
      return;
    const temporary = `${path}.${randomUUID()}`;
    try {
      const handle = await open(temporary, 'w', 0o600);
      try {
        await handle.writeFile(body);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
  }

  return {
    read,
    async keep(body) {
      const type = sniffType(body);
      if (type === null || type === 'video/mp4') throw new StoaFailure(notTaken);
      if (body.length > (type === 'image/gif' ? pictureLimits.gif : pictureLimits.still))
        throw new StoaFailure(tooLarge);
      // Off this thread: fifteen megabytes would hold everything else up.
      const file = Buffer.from(await webcrypto.subtle.digest('SHA-256', body)).toString('hex');
      await write(file, body);
      return { file, address: address(file), type, bytes: body.length };
    },
    async get(file) {
      const body = await read(file);
      const type = body === null ? null : sniffType(body);
      return body === null || type === null ? { ok: false, status: 404 } : { ok: true, type, body };
    },
    async sweep(named, age) {
      for (const name of await unlessMissing(readdir(directory), [])) {
        if (named.has(name)) continue;
        const path = join(directory, name);
        const attachedAt = await unlessMissing(
          stat(path).then(({ mtimeMs }) => mtimeMs),
          Number.POSITIVE_INFINITY,
        );
        if (Date.now() - attachedAt >= age) await rm(path, { force: true });
      }
    },
  };
}

const notTaken = {
  code: 'invalid-input',
  message: 'X takes PNG, JPEG, WebP and GIF pictures; this file is none.',
  next: 'Save it as one of these and attach it again.',
} as const;

const tooLarge = {
  code: 'invalid-input',
  message: 'This picture is larger than X takes: 5 MB, or 15 MB for a GIF.',
  next: 'Make it smaller and attach it again.',
} as const;
