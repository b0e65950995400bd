import type { Handlers } from '../../../shared/contract/index.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import type { DataDirectory } from '../ports.ts';
import type { Data } from './create-data.ts';

/** The calls about the reader's data as a whole. */
export type DataHandlers = Pick<
  Handlers,
  'data.overview' | 'data.openFolder' | 'data.backUp' | 'data.exportOwn' | 'data.wipe'
>;

/** Answers the calls about the reader's data; each fails with `storage` when the disk does not do it. */
export function dataHandlers(data: Data, directory: DataDirectory): DataHandlers {
  return {
    'data.overview': () => data.overview(),
    'data.openFolder': async () => {
      if (directory.open === null) {
        throw new StoaFailure({
          code: 'invalid-input',
          message: 'A browser cannot open a folder of this computer.',
          next: `Copy the path instead: ${directory.path}`,
        });
      }
      await directory.open();
      return null;
    },
    'data.backUp': () => data.backUp(),
    'data.exportOwn': () => data.exportOwn(),
    'data.wipe': async ({ backups }) => {
      await data.wipe(backups);
      return null;
    },
  };
}
