import type { Backup, DataOverview, OwnDataFile } from '../../../shared/contract/data.ts';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import { compact } from '../../storage/compact.ts';
import type { Database } from '../../storage/database.ts';
import { deleteContacts } from '../../storage/repositories/contacts.ts';
import { countPosts } from '../../storage/repositories/retention.ts';
import { deleteSettings } from '../../storage/repositories/settings.ts';
import type { Clock, DataDirectory } from '../ports.ts';
import type { Departures } from './create-departures.ts';
import { ownDataFile } from './own-data.ts';

/** The reader's data as a whole: how much there is, copying it, deleting it. */
export type Data = {
  overview(): Promise<DataOverview>;
  /** One at a time; who asks while one is made gets the same. */
  backUp(): Promise<Backup>;
  /** What the reader made themselves, as a file. */
  exportOwn(): OwnDataFile;
  /** Makes sure that nothing of rows just deleted, nor a picture, can still be read from the disk. */
  clean(): Promise<void>;
  /** Deletes everything; nobody is signed in afterwards. */
  wipe(backups: boolean): Promise<void>;
};

/** A backup that takes longer tells how far it is, in milliseconds. */
const quietFor = 1000;

/** Works on the rows of `db` and on the files beside them. */
export function createData(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly directory: DataDirectory;
  /** Signs everybody out, with everything they had. */
  readonly removeAccounts: () => Promise<void>;
  /** Deletes pictures that were to be sent and that nothing has any more. */
  readonly sweepPictures: () => Promise<void>;
  /** Deletes what departed accounts left behind. */
  readonly departures: Pick<Departures, 'finished'>;
  readonly resetPreferences: () => void;
  readonly publish: (event: StoaEvent) => void;
}): Data {
  const { db, clock, directory, publish } = deps;
  let copying: Promise<Backup> | null = null;

  async function copy(): Promise<Backup> {
    // A copy must not hold what is just being deleted.
    await deps.departures.finished();
    const startedAt = clock.now();
    const stamp = new Date(startedAt).toISOString().slice(0, 19).replaceAll(':', '-');
    return directory.backUp(`stoa-${stamp}.db`, (share) => {
      if (clock.now() - startedAt > quietFor) publish({ type: 'data.backing-up', share });
    });
  }

  async function clean(): Promise<void> {
    await directory.deletePictures();
    await deps.departures.finished();
    await deps.sweepPictures();
    await compact(db);
  }

  return {
    async overview() {
      const { count, oldest } = countPosts(db);
      return { directory: directory.path, ...(await directory.sizes()), posts: count, oldestPost: oldest };
    },
    backUp() {
      copying ??= copy().finally(() => {
        copying = null;
      });
      return copying;
    },
    exportOwn: () => ownDataFile(db, clock.now()),
    clean,
    async wipe(backups) {
      // Files first: on a full disk they make the room that deleting rows needs.
      if (backups) await directory.deleteBackups();
      await directory.deletePictures();
      await deps.removeAccounts();
      deleteSettings(db);
      deleteContacts(db);
      publish({ type: 'saved-replies.changed', replies: [] });
      deps.resetPreferences();
      await clean();
      await directory.deleteRemains();
    },
  };
}
