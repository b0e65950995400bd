import type { MentionLabel } from '../../../../shared/model/index.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import { notEnglish } from './language.ts';
import { readText } from './read-text.ts';
import { weigh } from './weigh.ts';
import { ruleFor, type WordRule } from './word-rules.ts';

/** A mention to be labelled: its text, the BCP 47 tag X gave it ("und" if it could not tell), and the user's own rules, the first fitting one wins. */
export type Mention<Own extends string = MentionLabel> = {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly rules?: readonly WordRule<Own>[];
};

/** A label and, in a short sentence, why. */
export type Classified<Own extends string = MentionLabel> = {
  readonly label: MentionLabel | Own;
  readonly because: string;
};

/** Labels a mention by the user's rules and else by the words it is written in; the same mention always has the same answer. */
export function classify<Own extends string = MentionLabel>(mention: Mention<Own>): Classified<Own> {
  const rule = ruleFor(mention.text, mention.rules ?? []);
  if (rule !== undefined) return { label: rule.label, because: `your rule “${rule.words.trim()}” → ${rule.label}` };
  const reading = readText(mention.text);
  if (reading.tokens.length === 0) return { label: 'other', because: 'it has no words' };
  const foreign = notEnglish(reading, mention.lang);
  if (foreign !== undefined) return { label: 'other', because: foreign };
  const decision = decide(reading, weigh(reading));
  return { label: decision.label, because: explain(reading, decision) };
}
