import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pictures } from '../media/picture-cache.ts';
import { unlessMissing } from '../media/unless-missing.ts';
import type { OpenDatabase } from '../storage/open-database.ts';
import { translatedLater } from '../storage/storage-failure.ts';
import type { DataDirectory } from '../workspace/ports.ts';
import { sealedTokensName } from './sealed-tokens.ts';

/** Pictures that wait to be sent, below `media/`. */
export const outgoingFolder = 'outgoing';

/** Files that were damaged and kept aside, whole databases among them. */
const setAside = /^(?:stoa|preferences)\.damaged-/;

/** The data directory at `path`. */
export function createDataDirectory(
  path: string,
  parts: {
    readonly backUp: OpenDatabase['backUp'];
    readonly pictures: Pick<Pictures, 'size' | 'clear' | 'forget'>;
    /** Stops the sandbox, lets `change` run while nobody uses its files, and starts it again. */
    readonly withoutSandbox: (change: () => Promise<void>) => Promise<void>;
    /** Forgets what the window's own engine keeps. */
    readonly forgetProfile: () => Promise<void>;
    /** Shows a folder in the system's file manager; null where the host cannot. */
    readonly openFolder: ((path: string) => Promise<void>) | null;
  },
): DataDirectory {
  const { pictures, openFolder } = parts;
  const backups = join(path, 'backups');
  const sandbox = join(path, 'sandbox');
  const remove = (target: string) => rm(target, { recursive: true, force: true });

  return {
    path,
    sizes: () =>
      translatedLater(async () => ({
        database: (await filesIn(path)).reduce((sum, file) => sum + (/^stoa\.db/.test(file.name) ? file.size : 0), 0),
        pictures: (await pictures.size()) + sizeOf(await filesIn(join(path, 'media', outgoingFolder))),
        sandbox: sizeOf(await filesIn(sandbox)),
        backups: sizeOf(await filesIn(backups)),
      })),
    async backUp(name, progress) {
      const file = join(backups, name);
      await parts.backUp(file, progress);
      return { path: file, bytes: await translatedLater(async () => (await stat(file)).size) };
    },
    deletePictures: () => translatedLater(pictures.clear),
    forgetPictures: (addresses) => translatedLater(() => pictures.forget(addresses)),
    deleteBackups: () => translatedLater(() => remove(backups)),
    deleteRemains: () =>
      translatedLater(async () => {
        for (const name of ['stoa.log', 'stoa.log.1']) await remove(join(path, 'logs', name));
        for (const { name } of await filesIn(path)) if (setAside.test(name)) await remove(join(path, name));
        for (const name of [sealedTokensName, `${sealedTokensName}.new`]) await remove(join(path, name));
        await parts.forgetProfile();
        await remove(join(path, 'media', outgoingFolder));
        await parts.withoutSandbox(() => remove(sandbox));
      }),
    open: openFolder && (() => openFolder(path)),
  };
}

type File = { readonly name: string; readonly size: number };

/** Files of one folder; none when it is not there. A file that goes meanwhile is left out. */
async function filesIn(folder: string): Promise<readonly File[]> {
  const entries = await unlessMissing(readdir(folder, { withFileTypes: true }), []);
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name }) => ({ name, size: await unlessMissing(sizeOnDisk(join(folder, name)), 0) })),
  );
}

async function sizeOnDisk(file: string): Promise<number> {
  return (await stat(file)).size;
}

function sizeOf(files: readonly File[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
