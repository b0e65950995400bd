import { z } from 'zod';
import type { Mills } from '../model/ids.ts';
import { watchedQueryProblem } from './watched-query.ts';

/** As many as an account may have: each is a question X is asked every few minutes. */
export const mostWatchRules = 20;
const longestName = 40;

/** Identifies a rule of watched words. */
export const watchRuleId = z.string().min(1).max(64);

/** What the reader writes of a rule. */
export const watchRuleWords = z
  .object({
    name: z
      .string()
      .trim()
      .min(1, 'Give it a name.')
      .max(longestName, `Its name is longer than ${longestName} characters.`),
    /** In X's own query language. */
    query: z
      .string()
      .trim()
      // Keyboards and notes make these of the quotation marks that X wants.
      .overwrite((query) => query.replaceAll(/[“”„‟]/gu, '"'))
      .superRefine((query, context) => {
        const problem = watchedQueryProblem(query);
        if (problem !== null) context.addIssue({ code: 'custom', message: problem });
      }),
  })
  .readonly();
export type WatchRuleWords = z.infer<typeof watchRuleWords>;

/** Words that bring posts of others into the inbox although nobody named the account. */
export const watchRule = z
  .object({
    id: watchRuleId,
    name: z.string(),
    query: z.string(),
    on: z.boolean(),
    /** Posts a day that it would have found lately; null until somebody looked. */
    postsADay: z.number().min(0).nullable(),
    /** What X said when it refused the query; the rule is off since then. */
    refusal: z.string().nullable(),
  })
  .readonly();
export type WatchRule = z.infer<typeof watchRule>;

/** The rules of an account, and what they may cost and have cost on this UTC day. */
export type WatchedWords = {
  readonly rules: readonly WatchRule[];
  /** Rules that suggest themselves; those that are there already are left out. */
  readonly suggestions: readonly WatchRuleWords[];
  readonly spentToday: Mills;
  /** Most that all rules together may cost a day. */
  readonly share: Mills;
};
