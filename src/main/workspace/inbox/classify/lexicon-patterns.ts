import { complaintPhrases } from './lexicon/complaint-phrases.ts';
import { complaintWords } from './lexicon/complaint-words.ts';
import { complaintHints } from './lexicon/hints.ts';
import { jobPhrases, jobShield } from './lexicon/job.ts';
import { leadPhrases, leadShield } from './lexicon/lead.ts';
import { type Phrases, phrasesIn } from './lexicon/lexicon.ts';
import { otherPhrases } from './lexicon/other.ts';
import { praisePhrases, praiseWords } from './lexicon/praise.ts';
import { questionPhrases } from './lexicon/question.ts';
import { sarcasmPhrases } from './lexicon/sarcasm.ts';
import { shieldPhrases } from './lexicon/shield.ts';
import { type Pattern, readPattern } from './pattern.ts';

/** What a phrase says: for which label, how loudly, and whether a "not" before it turns it round; `nothing` keeps its words from being counted. */
export type Meaning = {
  readonly says: 'complaint' | 'praise' | 'question' | 'lead' | 'job' | 'other' | 'hint' | 'nothing';
  readonly weight: number;
  readonly turns: boolean;
};

/** Blame and praise compete for the same words: the longer phrase has them. */
export const polarityPatterns = [
  ...patterns('complaint', complaintWords, true),
  ...patterns('complaint', complaintPhrases),
  ...patterns('complaint', sarcasmPhrases),
  ...patterns('praise', praiseWords, true),
  ...patterns('praise', praisePhrases, true),
  ...patterns('nothing', [{ weight: 0, phrases: shieldPhrases }]),
];

/** How people ask. */
export const questionPatterns = patterns('question', questionPhrases);

/** Interest in buying. */
export const leadPatterns = [
  ...patterns('lead', leadPhrases),
  ...patterns('nothing', [{ weight: 0, phrases: leadShield }]),
];

/** Work. */
export const jobPatterns = [
  ...patterns('job', jobPhrases),
  ...patterns('nothing', [{ weight: 0, phrases: jobShield }]),
];

/** Hints of trouble. */
export const hintPatterns = patterns('hint', complaintHints);

/** News, advertising, small talk. */
export const otherPatterns = patterns('other', otherPhrases);

/** The whole lexicon. */
export const lexiconPatterns: readonly Pattern<Meaning>[] = [
  ...polarityPatterns,
  ...questionPatterns,
  ...leadPatterns,
  ...jobPatterns,
  ...otherPatterns,
  ...hintPatterns,
];

function patterns(says: Meaning['says'], lists: readonly Phrases[], turns = false): readonly Pattern<Meaning>[] {
  return lists.flatMap(({ weight, phrases }) =>
    phrasesIn(phrases).map((phrase) => readPattern(phrase, { says, weight, turns })),
  );
}
