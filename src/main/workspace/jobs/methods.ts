import type { Handlers } from '../../../shared/contract/index.ts';
import { accountOf, type FindAccount } from '../account-of.ts';
import type { Jobs } from './create-jobs.ts';

/** The calls about the job board. */
export type JobsHandlers = Pick<Handlers, 'jobs.save' | 'jobs.remove'>;

/** Answers the calls about the job board. */
export function jobsHandlers(jobs: Jobs, findAccount: FindAccount): JobsHandlers {
  return {
    'jobs.save'({ accountId, id, words }) {
      return jobs.save(accountOf(findAccount, accountId).id, id, words);
    },
    'jobs.remove'({ accountId, id }) {
      jobs.remove(accountId, id);
      return null;
    },
  };
}
