import type { DataDirectory } from '../../src/main/workspace/ports.ts';

/** A data directory without files; `done` tells what was asked of it, `fail` makes a call fail from now on. */
export function aDataDirectory(path = '/somewhere/stoa') {
  const done: string[] = [];
  const failures = new Map<string, Error>();
  const does = async (what: string) => {
    done.push(what);
    const failure = failures.get(what);
    if (failure !== undefined) throw failure;
  };
  const directory: DataDirectory = {
    path,
    sizes: async () => ({ database: 4096, pictures: 300, sandbox: 20, backups: 0 }),
    async backUp(name, progress) {
      await does('back up');
      progress(0.5);
      return { path: `${path}/backups/${name}`, bytes: 4096 };
    },
    deletePictures: () => does('delete pictures'),
    forgetPictures: (addresses) => does(`forget ${addresses.join()}`),
    deleteBackups: () => does('delete backups'),
    deleteRemains: () => does('delete remains'),
    open: null,
  };
  return { ...directory, done, fail: (what: string, failure: Error) => void failures.set(what, failure) };
}
