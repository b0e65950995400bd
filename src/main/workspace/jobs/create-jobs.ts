import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type AccountId,
  type JobCard,
  type JobCardId,
  type JobWords,
  StoaFailure,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { countOtherJobCards, deleteJobCard, readJobCards, writeJobCard } from '../../storage/repositories/job-cards.ts';
import type { Clock } from '../ports.ts';

/** The job board of each account. */
export type Jobs = {
  /** What is due first, then what was changed last. */
  all(accountId: AccountId): readonly JobCard[];
  /** Adds or changes a card; fails with `invalid-input` when the board is full or the id is another account’s. */
  save(accountId: AccountId, id: JobCardId, words: JobWords): JobCard;
  remove(accountId: AccountId, id: JobCardId): void;
};

/** All of them are told at once, so there must be an end to them. */
const mostCards = 500;

/** Each change is told to every window after its commit. */
export function createJobs(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly publish: (event: StoaEvent) => void;
}): Jobs {
  const { db, clock, publish } = deps;

  function tell(accountId: AccountId): void {
    db.afterCommit(() => publish({ type: 'jobs.changed', accountId, cards: readJobCards(db, accountId) }));
  }

  return {
    all: (accountId) => readJobCards(db, accountId),
    save(accountId, id, words) {
      return db.transaction(() => {
        if (countOtherJobCards(db, accountId, id) >= mostCards) {
          throw new StoaFailure({
            code: 'invalid-input',
            message: `The job board is full with ${mostCards} cards.`,
            next: 'Delete closed ones first.',
          });
        }
        const card: JobCard = { ...words, id, accountId, changedAt: clock.now() };
        if (!writeJobCard(db, card)) {
          throw new StoaFailure({
            code: 'invalid-input',
            message: 'This card belongs to another account.',
            next: 'Open the job board again.',
          });
        }
        tell(accountId);
        return card;
      });
    },
    remove(accountId, id) {
      db.transaction(() => {
        if (deleteJobCard(db, accountId, id)) tell(accountId);
      });
    },
  };
}
