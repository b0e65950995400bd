import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { Instant } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import type { Scheduler } from '../../sync/scheduler.ts';
import type { Clock, DataDirectory, Log } from '../ports.ts';
import { createData, type Data } from './create-data.ts';
import { createDepartures } from './create-departures.ts';
import type { KeptPictures } from './create-kept-pictures.ts';
import { createRetention } from './create-retention.ts';
import { type DataHandlers, dataHandlers } from './methods.ts';

/** The reader's data as a whole, and letting go of what is old once a day. */
export type DataDomain = Pick<Data, 'clean'> & {
  readonly handlers: DataHandlers;
  start(): void;
  /** What is being deleted goes on after the next start. Settles when nothing uses the database any more. */
  stop(): Promise<void>;
  /** Call after it was changed how long posts are kept. */
  keepingChanged(): void;
};

const retentionJob = 'retention';
/** A start is busy enough without looking for old posts. */
const firstSweepAfter = 60_000;
const sweepEvery = 24 * 3_600_000;

/** Puts the parts of the domain together; nothing is let go before `start`. */
export function createDataDomain(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly scheduler: Scheduler;
  readonly directory: DataDirectory;
  readonly pictures: KeptPictures;
  /** How many days posts are kept; null: for good. */
  readonly keepPosts: () => number | null;
  /** Signs everybody out, with everything they had. */
  readonly removeAccounts: () => Promise<void>;
  readonly resetPreferences: () => void;
  readonly publish: (event: StoaEvent) => void;
  /** As `publish`, and not to the inbox. */
  readonly publishToWindows: (event: StoaEvent) => void;
}): DataDomain {
  const { clock, scheduler, pictures } = deps;
  const departures = createDepartures(deps);
  const data = createData({ ...deps, departures, sweepPictures: () => pictures.sweepOutgoing(0) });
  const retention = createRetention({
    ...deps,
    days: deps.keepPosts,
    publish: deps.publishToWindows,
    forgetPictures: pictures.forget,
  });

  async function letGo(): Promise<Instant> {
    await pictures.sweepOutgoing(sweepEvery);
    await retention.sweep();
    return clock.now() + sweepEvery;
  }

  return {
    handlers: dataHandlers(data, deps.directory),
    clean: data.clean,
    start() {
      departures.start();
      scheduler.schedule(retentionJob, clock.now() + firstSweepAfter, letGo);
    },
    stop: departures.stop,
    keepingChanged: () => scheduler.move(retentionJob, clock.now()),
  };
}
