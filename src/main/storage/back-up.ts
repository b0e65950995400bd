import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import { translatedLater } from './storage-failure.ts';

/** Pages copied before reading and writing go on. */
const pagesAtOnce = 128;

/** Copies an open database, a few pages a turn, and puts the copy at `path` once it is whole; `progress` hears shares from 0 to 1. */
export async function backUp(connection: DatabaseSync, path: string, progress: (share: number) => void): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await translatedLater(async () => {
    await mkdir(dirname(path), { recursive: true });
    try {
      // Made beforehand, so that nobody but the owner can ever read it.
      await writeFile(unfinished, '', { mode: 0o600 });
      await backup(connection, unfinished, {
        rate: pagesAtOnce,
        progress: ({ totalPages, remainingPages }) => progress(1 - remainingPages / Math.max(1, totalPages)),
      });
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  });
}
