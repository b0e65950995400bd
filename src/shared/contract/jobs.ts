import { z } from 'zod';
import { accountId, type JobCard, jobCardId, jobWords } from '../model/index.ts';
import { command } from './method.ts';

/** The job board. Its cards are part of the snapshot and of the event `jobs.changed`, so no call lists them. */
export const jobsMethods = {
  /** Adds the card with this id or replaces its words; the caller makes the id, so that undoing a deletion brings back the same card. */
  'jobs.save': command<JobCard>()(z.object({ accountId, id: jobCardId, words: jobWords })),
  /** Removing one that is gone already is no failure. */
  'jobs.remove': command<null>()(z.object({ accountId, id: jobCardId })),
};
