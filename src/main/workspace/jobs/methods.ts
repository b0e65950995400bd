import type { Handlers } from '../../../shared/contract/index.ts';
import type { Account, AccountId } from '../../../shared/model/index.ts';
import { noSuchAccount } from '../caller-of.ts';
import type { Jobs } from './create-jobs.ts';

/** The calls about the job board. */
export type JobsHandlers = Pick<Handlers, 'jobs.save' | 'jobs.remove'>;

/** Answers the calls about the job board. */
export function jobsHandlers(jobs: Jobs, findAccount: (id: AccountId) => Account | null): JobsHandlers {
  return {
    'jobs.save'({ accountId, id, words }) {
      if (!findAccount(accountId)) throw noSuchAccount();
      return jobs.save(accountId, id, words);
    },
    'jobs.remove'({ accountId, id }) {
      jobs.remove(accountId, id);
      return null;
    },
  };
}
