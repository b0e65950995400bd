import { z } from 'zod';
import { inboxSource } from './conversation.ts';
import type { PersonId } from './ids.ts';
import { mentionLabel } from './label.ts';
import { allSplits, restSplit } from './split-ids.ts';

/** The longest word or phrase of a rule, in UTF-16 units. */
const longestWords = 80;
/** Words and phrases in one rule. */
const mostWords = 40;
/** Word rules of one account. */
export const mostWordRules = 100;
/** Splits of one account; more would not be tabs any more. */
export const mostSplits = 12;

const id = z.string().min(1).max(60);
const words = z
  .array(z.string().trim().min(1).max(longestWords, `Shorten the phrases: ${longestWords} characters at most.`))
  .max(mostWords, `Take ${mostWords} words or phrases at most.`)
  .readonly();

/** A rule of the reader's: what is written in these words has this label, comes from a VIP, or both. */
export const wordRule = z
  .object({
    id,
    /** Words or phrases; whole ones, whatever their case and accents. */
    words: words.refine((given) => given.length > 0, 'Type the words to look for.'),
    /** Whether one of them is enough or all have to be there. */
    match: z.enum(['any', 'all']),
    /** Null: the label is left to the classifier. `other` is none. */
    label: mentionLabel.nullable(),
    vip: z.boolean(),
  })
  .readonly()
  .refine((rule) => rule.label !== null || rule.vip, 'Choose a label, or the place at the top.');
export type WordRule = z.infer<typeof wordRule>;

/** Which conversations a split takes: those that meet every kind of condition it has, each by one of the values given. */
export const splitRule = z
  .object({
    vip: z.boolean(),
    labels: z.array(mentionLabel).readonly(),
    sources: z.array(inboxSource).readonly(),
    words,
  })
  .readonly()
  .refine(
    (rule) => rule.vip || rule.labels.length + rule.sources.length + rule.words.length > 0,
    'Choose who, about what, from where, or type words.',
  );
export type SplitRule = z.infer<typeof splitRule>;

/** A part of the open conversations with a name. A conversation is in the first one whose rule it meets. */
export const inboxSplit = z
  .object({
    id: id.refine((given) => given !== restSplit && given !== allSplits, 'This id is taken.'),
    name: z.string().trim().min(1, 'Give it a name.').max(30, 'Shorten the name: 30 characters at most.'),
    rule: splitRule,
    /** `never` takes it out of the row of splits, and leaves its conversations to the others. */
    shown: z.enum(['always', 'when-not-empty', 'never']),
  })
  .readonly();
export type InboxSplit = z.infer<typeof inboxSplit>;

/** How the reader has arranged an account's inbox. */
export type InboxRules = {
  /** The first one that fits decides. */
  readonly wordRules: readonly WordRule[];
  readonly splits: readonly InboxSplit[];
  /** Who always comes first, the newest choice first. */
  readonly vips: readonly PersonId[];
};

const nothing: SplitRule = { vip: false, labels: [], sources: [], words: [] };

/** What an account has until its reader changes it. */
export const firstSplits: readonly InboxSplit[] = [
  { id: 'vip', name: 'VIP', rule: { ...nothing, vip: true }, shown: 'always' },
  { id: 'complaints', name: 'Complaints', rule: { ...nothing, labels: ['complaint'] }, shown: 'always' },
  { id: 'leads', name: 'Leads', rule: { ...nothing, labels: ['lead', 'job'] }, shown: 'always' },
];
