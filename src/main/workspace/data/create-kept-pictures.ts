import type { PictureAddress } from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readNamedFiles } from '../../storage/repositories/uploads.ts';
import type { DataDirectory, Log, OutgoingFiles } from '../ports.ts';

/** Pictures on the disk: those of posts that were seen, and those that wait to be sent. */
export type KeptPictures = {
  /** What was seen once is fetched again where it is still shown; until then a failure leaves no more than a file. */
  forget(addresses: readonly PictureAddress[]): void;
  /** Deletes those that no draft and no send has any more, once they have rested for `age` milliseconds: a draft that has one may still be on its way here. */
  sweepOutgoing(age: number): Promise<void>;
};

/** Deletes pictures as files; which of them are needed the database says. */
export function createKeptPictures(deps: {
  readonly db: ReadableDatabase;
  readonly log: Log;
  readonly directory: Pick<DataDirectory, 'forgetPictures'>;
  readonly outgoing: Pick<OutgoingFiles, 'sweep'>;
}): KeptPictures {
  const { db, log, directory, outgoing } = deps;
  return {
    forget(addresses) {
      directory.forgetPictures(addresses).catch((failure: unknown) => {
        log.warn('Pictures of posts that are gone could not be deleted', { failure });
      });
    },
    sweepOutgoing: (age) => outgoing.sweep(new Set(readNamedFiles(db)), age),
  };
}
