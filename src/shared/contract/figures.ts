import { z } from 'zod';
import type { AnswerReport } from '../figures/answer-figures.ts';
import { accountId } from '../model/index.ts';
import { timeZone } from '../typed-times/time-zone.ts';
import { query } from './method.ts';

/** How an account answers. */
export const figuresMethods = {
  /** Figures of the last thirty days of the zone's calendar, today included. */
  'figures.answers': query<AnswerReport>()(z.object({ accountId, zone: timeZone })),
};
