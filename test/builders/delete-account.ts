import type { Database } from '../../src/main/storage/database.ts';
import { departAccount } from '../../src/main/storage/repositories/departures.ts';
import { createDepartures } from '../../src/main/workspace/data/create-departures.ts';
import type { AccountId } from '../../src/shared/model/index.ts';
import { aLog } from './a-log.ts';
import { fakeClock } from './fake-clock.ts';

/** Deletes an account with every row kept for it; settles when nothing of it can be read from the disk. */
export async function deleteAccount(db: Database, id: AccountId): Promise<void> {
  departAccount(db, id, () => undefined);
  await createDepartures({ db, clock: fakeClock(), log: aLog(), publish: () => undefined }).finished();
}
